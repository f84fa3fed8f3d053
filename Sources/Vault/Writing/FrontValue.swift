/// A value of front matter, and how it is written.
package enum FrontValue: Sendable, Hashable {
  case text(String)
  case list([String])

  /// As it stands behind `key: `.
  var yaml: String {
    switch self {
    case .text(let text): Self.scalar(text)
    case .list(let texts): "[" + texts.map(Self.scalar).joined(separator: ", ") + "]"
    }
  }

  /// A text as YAML: bare where nothing in it has a meaning there, else in quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// In double quotes, with escapes.
  package static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: written += "\\\(scalar)"
      case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// Careful rather than complete: quotes do no harm.
  private static func isPlain(_ text: String) -> Bool {
    let words: Set = ["null", "true", "false", "yes", "no", "on", "off"]
    guard let first = text.unicodeScalars.first, !words.contains(text.lowercased()),
      !text.hasSuffix(" "), !text.hasSuffix(":"), !text.contains(": "), !text.contains(" #")
    else { return false }
    let isWord = first.properties.isAlphabetic || ("0"..."9").contains(first)
    return isWord
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20
          && !"[]{},\"\\\u{7F}\u{85}\u{2028}\u{2029}\u{FEFF}".unicodeScalars
            .contains(scalar)
      }
  }
}
