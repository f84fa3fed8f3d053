import Graph

/// `[[target]]` in a text.
struct Link {
  var target: String

  static func all(in text: String) -> [Link] {
    text.split(separator: "[[", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      guard let end = piece.firstRange(of: "]]") else { return nil }
      return Link(target: String(piece[..<end.lowerBound]))
    }
  }

  /// "Links inside `by`, `witness`, `for`, `until`, `again` fields never decide it."
  static func deciding(in text: String) -> [Link] {
    var text = text
    for name in ["by", "witness", "for", "until", "again"] {
      for value in Field.all(name, in: text) {
        text = text.replacing("[\(name):: \(value)]", with: "")
      }
    }
    return all(in: text)
  }
}

/// `[name:: value]` in a text.
enum Field {
  static func all(_ name: String, in text: String) -> [String] {
    text.split(separator: "[\(name):: ", omittingEmptySubsequences: false).dropFirst().compactMap {
      piece in
      // A value is a link or has no bracket in it.
      let end = piece.hasPrefix("[[") ? piece.firstRange(of: "]]]") : piece.firstRange(of: "]")
      guard let end else { return nil }
      let isLink = piece.hasPrefix("[[")
      return String(piece[..<end.lowerBound]) + (isLink ? "]]" : "")
    }
  }

  static func value(_ name: String, in text: String) -> String? { all(name, in: text).first }
}

/// "date (`YYYY-MM-DD`, may be bold, may be `[[2026-02-03]]`, optional ` HH:MM`, may be followed by
/// `:` or a dash), a verb in any case (links may stand between verb and colon), a colon, free text"
struct EventParts {
  var date: CivilDate?
  var verb: String
  /// Up to the colon, after the date.
  var head: String
  var text: String

  init?(_ content: String) {
    var rest = Substring(content)
    for (open, close) in [("**", "**"), ("[[", "]]"), ("", "")] where date == nil {
      guard rest.hasPrefix(open) else { continue }
      let inner = rest.dropFirst(open.count)
      guard let day = CivilDate.plain(String(inner.prefix(10))),
        inner.dropFirst(10).hasPrefix(close)
      else { continue }
      date = day
      rest = inner.dropFirst(10 + close.count)
    }
    rest = rest.drop { $0 == " " }
    let time = rest.prefix(5)
    if time.count == 5, time.dropFirst(2).first == ":", Int(time.prefix(2)) != nil {
      rest = rest.dropFirst(5)
    }
    rest = rest.drop { $0 == " " }
    if date != nil, let mark = rest.first, ":-–—".contains(mark) {
      rest = rest.dropFirst().drop { $0 == " " }
    }
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    head = String(rest[..<colon])
    // The verb comes first, links after it.
    if head.hasPrefix("[[") { return nil }
    text = String(rest[rest.index(after: colon)...])
    var words = head
    for link in Link.all(in: head) { words = words.replacing("[[\(link.target)]]", with: "") }
    let word = words.replacing(",", with: "").split(separator: " ").joined(separator: " ")
    guard let known = Self.verb(word.lowercased()) else { return nil }
    verb = known
  }

  /// The verb table with its synonyms.
  private static func verb(_ word: String) -> String? {
    let synonyms = [
      "emailed": "sent", "cold-email": "sent", "follow-up": "nudge", "followup": "nudge",
      "bump": "nudge", "question": "asked", "recap": "summary", "thank-you": "thanks",
      "warned": "flag", "replied": "reply", "answered": "reply", "out-of-office": "auto-reply",
      "meeting": "met", "called": "call", "video": "call",
    ]
    let word = synonyms[word] ?? word
    return Naive.verbsInOrder.contains { $0.rawValue == word } ? word : nil
  }
}
