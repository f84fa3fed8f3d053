/// Values by number: each distinct one is kept once.
struct Interned<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Key: Int32] = [:]

  var count: Int { values.count }

  subscript(_ number: Int32) -> Value { values[Int(number)] }

  /// The number of a key; what it stands for is made when it comes for the first time.
  mutating func number(_ key: Key, _ make: (Key) -> Value) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(values.count)
    values.append(make(key))
    numbers[key] = number
    return number
  }
}

extension Interned where Key == Value {
  mutating func number(_ key: Key) -> Int32 { number(key) { $0 } }
}
