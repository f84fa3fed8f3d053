extension MailAddress {
  /// One of the people whom a header names.
  package struct Entry: Sendable, Hashable {
    /// Encoded words as what they mean; empty where the header has the address alone.
    package var name: String
    /// Empty where the header has a name alone.
    package var address: String

    package init(name: String = "", address: String) {
      self.name = name
      self.address = address
    }
  }

  /// Whom a header names (`"Kim, Seo-yeon" <kim@a.example>, c@d.example (Ada Okafor)`), in order.
  package static func list(_ text: String) -> [Entry] {
    pieces(of: text).compactMap { piece in
      if let open = piece.plain.lastIndex(of: "<"), let close = piece.plain.lastIndex(of: ">"),
        open < close
      {
        let address = piece.plain[piece.plain.index(after: open)..<close]
        return Entry(name: name(piece.plain[..<open]), address: address.trimmed)
      }
      let word = name(piece.plain)
      if word.isEmpty { return nil }
      guard word.contains("@") else { return Entry(name: word, address: "") }
      return Entry(name: name(piece.comment), address: word)
    }
  }

  private struct Piece {
    var plain = ""
    /// What stood in brackets.
    var comment = ""
  }

  /// The pieces between commas, the brackets taken out; a comma in quotes belongs to a name. The
  /// name of a group, with a colon behind it, is nobody.
  private static func pieces(of text: String) -> [Piece] {
    var pieces = [Piece()]
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    for character in text {
      let last = pieces.count - 1
      let wasEscaped = isEscaped
      isEscaped = character == "\\" && !wasEscaped && (isQuoted || depth > 0)
      if character == "\"", !wasEscaped, depth == 0 { isQuoted.toggle() }
      switch character {
      case "(" where !isQuoted && !wasEscaped: depth += 1
      case ")" where !isQuoted && !wasEscaped && depth > 0: depth -= 1
      case _ where depth > 0: pieces[last].comment.append(character)
      case "," where !isQuoted, ";" where !isQuoted: pieces.append(Piece())
      case ":" where !isQuoted && !pieces[last].plain.contains("<"): pieces[last].plain = ""
      default: pieces[last].plain.append(character)
      }
    }
    return pieces
  }

  /// A name without quotes and what they escape.
  private static func name(_ text: some StringProtocol) -> String {
    var name = ""
    var isEscaped = false
    for character in MailWords.decoded(String(text)).trimmed
    where isEscaped || character != "\"" {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { name.append(character) }
    }
    return name.trimmed
  }
}
