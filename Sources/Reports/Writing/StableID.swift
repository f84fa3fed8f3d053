import Vault

/// Names that other programs know something by: the same words give the same name on every machine
/// and every day, and the name shows none of the words.
package struct StableID: Sendable, Hashable {
  /// In the form of a UUID: `7d3c2f7a-…`.
  package let text: String

  /// - Parameter words: What makes the thing the one it is, the most general first.
  package init(_ words: [String]) {
    // FNV-1a with 128 bits, as a UUID has them, where `StableHash` has 64: no secret is kept by it,
    // it only has to spread names apart. Some disks take letters and their marks apart.
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in composed(words.joined(separator: "\u{0}")).utf8 {
      hash ^= UInt128(byte)
      hash = hash &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    // Version 8 of RFC 9562: a name that is made in a way of one's own.
    hash = hash & ~(0xF << 76) | (8 << 76)
    hash = hash & ~(0x3 << 62) | (2 << 62)
    let digits = String(hash, radix: 16)
    let all = Array(String(repeating: "0", count: 32 - digits.utf8.count) + digits)
    text = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(all[$0]) }
      .joined(separator: "-")
  }
}
