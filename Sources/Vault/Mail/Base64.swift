/// Base64 as mail has it (RFC 2045).
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 {
        bits = bits << 8 | Int(offset < group.count ? group[start + offset] : 0)
      }
      for offset in 0..<4 {
        let letter = letters[bits >> (18 - 6 * offset) & 63]
        text.append(offset <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What is no letter of it is passed over, as mail programs do; `=` ends it.
  package static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for letter in text {
      if letter == UInt8(ascii: "=") { break }
      guard let value = value(letter) else { continue }
      bits = (bits << 6 | value) & 0xFFFFFF
      count += 1
      if count == 4 {
        bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
        count = 0
      }
    }
    if count >= 2 { bytes.append(UInt8(bits >> (count == 2 ? 4 : 10) & 255)) }
    if count == 3 { bytes.append(UInt8(bits >> 2 & 255)) }
    return bytes
  }

  private static func value(_ letter: UInt8) -> Int? {
    switch letter {
    case 0x41...0x5A: Int(letter) - 0x41
    case 0x61...0x7A: Int(letter) - 0x61 + 26
    case 0x30...0x39: Int(letter) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
