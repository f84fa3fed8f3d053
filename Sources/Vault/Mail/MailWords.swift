/// Encoded words of mail headers (RFC 2047): `=?utf-8?B?w6k=?=`.
package enum MailWords {
  /// Whether a header's text needs no encoding.
  package static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !text.contains("=?")
  }

  /// A header's text, encoded where it has to be, and folded: no line has more than 76 columns
  /// where it has a blank to break at.
  ///
  /// - Parameter column: How much of the first line is taken.
  package static func field(_ text: String, from column: Int) -> String {
    guard isPlain(text) else { return encoded(text) }
    var lines = [""]
    var used = column
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if used + 1 + word.utf8.count > 76, !lines[lines.count - 1].isEmpty {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += (used == column && lines.count == 1 ? "" : " ") + word
      used += 1 + word.utf8.count
    }
    return lines.joined(separator: "\r\n")
  }

  /// Words of at most 75 characters, none of which cuts a character in two.
  package static func encoded(_ text: String) -> String {
    var words: [String] = []
    var piece: [UInt8] = []
    for character in text.unicodeScalars {
      let bytes = Array(String(character).utf8)
      if piece.count + bytes.count > 39 {
        words.append(word(piece))
        piece = []
      }
      piece += bytes
    }
    return (words + [word(piece)]).joined(separator: "\r\n ")
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Base64.encoded(bytes))?=" }
}

extension MailWords {
  /// A header's text with its encoded words as what they mean; what cannot be decoded stays.
  package static func decoded(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    var isAfterWord = false
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let (word, end) = word(rest[start.lowerBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isAfterWord = false
        continue
      }
      // Blanks between two encoded words only keep them apart.
      if !isAfterWord || !between.allSatisfy(\.isWhitespace) { result += between }
      result += word
      rest = rest[end...]
      isAfterWord = true
    }
    return result + rest
  }

  /// The encoded word that a text begins with.
  private static func word(_ text: Substring) -> (String, Substring.Index)? {
    let parts = text.dropFirst(2).split(
      separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=" else { return nil }
    let bytes: [UInt8]
    switch parts[1].lowercased() {
    case "b": bytes = Base64.decoded(parts[2].utf8)
    case "q": bytes = QuotedPrintable.decoded(parts[2].utf8.map { $0 == 0x5F ? 0x20 : $0 })
    default: return nil
    }
    guard let charset = MailCharset(String(parts[0].prefix { $0 != "*" })) else { return nil }
    return (charset.text(bytes), text.index(after: parts[3].startIndex))
  }
}
