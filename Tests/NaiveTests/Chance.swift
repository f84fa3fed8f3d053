/// Luck that comes out the same for the same seed on every machine (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    // Mixed first: the plain number would give neighbours the same luck, one step apart.
    state = Chance.mix(UInt64(bitPattern: Int64(seed)) &* 0xD6E8_FEB8_6659_FD93 &+ 0x1234_5678)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Chance.mix(state)
  }

  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `times` throws.
  mutating func once(in times: Int) -> Bool { next() % UInt64(times) == 0 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of several; the first where there are none would be a mistake of the caller.
  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  /// Up to `most` different ones, at least `least`, in their order.
  mutating func some<Value>(of values: [Value], _ range: ClosedRange<Int>) -> [Value] {
    var left = Array(values.indices)
    var taken: [Int] = []
    for _ in 0..<min(number(range), values.count) {
      taken.append(left.remove(at: Int(next() % UInt64(left.count))))
    }
    return taken.sorted().map { values[$0] }
  }
}
