/// A number for bytes that stays the same between runs (FNV-1a, 64 bits): Swift's own hash does not.
package struct StableHash: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Texts, each closed so that their bounds count.
  package init(_ texts: [String]) {
    for text in texts {
      for byte in text.utf8 { add(byte) }
      add(0xFF)
    }
  }

  /// Sixteen hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
