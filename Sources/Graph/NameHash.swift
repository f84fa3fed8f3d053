/// A hash of bytes that does not tell capitals from small letters. It is the same in every run and
/// needs no text to be made, as `Hasher` would.
struct NameHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The last bytes, up to eight of them, which are mixed in at once.
  private var word: UInt64 = 0
  private var count = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    word = word << 8 | UInt64(byte.lowered)
    count += 1
    if count & 7 == 0 { mix() }
  }

  @inline(__always)
  private mutating func mix() {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
    word = 0
  }

  var value: UInt32 {
    var last = self
    last.mix()
    let state = last.state &* 0xC2B2_AE3D_27D4_EB4F
    return UInt32(truncatingIfNeeded: state >> 32)
  }

  /// Of some bytes.
  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = NameHash()
    for index in range { hash.add(bytes[index]) }
    return hash.value
  }
}
