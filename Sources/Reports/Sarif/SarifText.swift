import Vault

/// Text by the rules of SARIF: messages have placeholders and links in them, paths are URIs.
enum SarifText {
  /// A message that means nothing but itself: braces doubled (SARIF 3.11.5), and brackets escaped
  /// where they would make a link (3.11.6).
  static func message(_ text: String) -> String {
    let isLink = text.contains("](")
    var result = ""
    for character in escaped(text) {
      switch character {
      case "{", "}": result += "\(character)\(character)"
      case "[" where isLink, "]" where isLink: result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }

  /// A path from the root as a relative URI: every byte that is not plain is percent-encoded.
  static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }

  /// What RFC 3986 calls unreserved, and the slash between folders.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
