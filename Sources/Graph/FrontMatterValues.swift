import Markdown
import Vault

/// One function for each kind of value.
extension FrontMatterReader {
  /// A text, number, date or checkbox, blanks around it dropped. A link counts as its source.
  mutating func text(_ key: Key) -> Placed<String>? {
    guard let node = value(key) else { return nil }
    return text(node, key, expected: "one text")
  }

  mutating func string(_ key: Key) -> String? { text(key)?.value }

  /// A list of texts; one text is a list of one.
  mutating func texts(_ key: Key) -> [Placed<String>] {
    guard let node = value(key) else { return [] }
    guard case .list(let items) = node.value, node.unquotedLink == nil else {
      return text(node, key, expected: "a list of texts").map { [$0] } ?? []
    }
    return items.compactMap { $0.isEmpty ? nil : text($0, key, expected: "a list of texts") }
  }

  mutating func strings(_ key: Key) -> [String] { texts(key).map(\.value) }

  private mutating func text(
    _ node: YamlNode, _ key: Key, expected: String
  ) -> Placed<String>? {
    if case .scalar(let text, _) = node.value { return Placed(text.trimmed, node.place) }
    if let link = node.unquotedLink {
      report(.linkUnquoted(key: key.rawValue), node.place)
      return Placed("[[" + link + "]]", node.place)
    }
    report(.wrongType(key: key.rawValue, expected: expected), node.place)
    return nil
  }

  /// A day; a bare month or year is its last day.
  mutating func date(_ key: Key) -> Placed<CivilDate>? {
    guard let node = value(key) else { return nil }
    guard case .scalar(let text, _) = node.value else {
      report(.wrongType(key: key.rawValue, expected: "a date"), node.place)
      return nil
    }
    if case .date(let date) = CivilDate.read(text.trimmed, partial: true) {
      return Placed(date, node.place)
    }
    report(.impossibleDate(key: key.rawValue, text: text.trimmed), node.place)
    return nil
  }

  /// A checkbox. `unknown` is an honest answer and the same as none.
  mutating func flag(_ key: Key) -> Placed<Bool>? {
    guard let node = value(key) else { return nil }
    if case .scalar(let text, _) = node.value {
      if let flag = Self.flag(text.trimmed) { return Placed(flag, node.place) }
      if text.trimmed.lowercased() == "unknown" { return nil }
    }
    report(.wrongType(key: key.rawValue, expected: "true or false"), node.place)
    return nil
  }

  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// A whole number within a range; `words` say the range.
  mutating func number(_ key: Key, in range: ClosedRange<Int>, _ words: String) -> Placed<Int>? {
    guard let node = value(key) else { return nil }
    guard case .scalar(let text, _) = node.value, let number = Int(text.trimmed) else {
      report(.wrongType(key: key.rawValue, expected: "a whole number"), node.place)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(key: key.rawValue, value: text.trimmed, allowedText: words), node.place)
      return nil
    }
    return Placed(number, node.place)
  }

  /// One of some words, in any case.
  mutating func choice<Choice>(_ key: Key) -> Placed<Choice>?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    // Few keys are written, so the list of what is allowed is made for those alone.
    guard has(key), let word = word(key, allowed: Choice.allCases.map(\.rawValue)) else {
      return nil
    }
    return Choice(rawValue: word.value).map { Placed($0, word.place) }
  }

  /// One of some words, in any case; true and false stand for yes and no.
  mutating func word(_ key: Key, allowed: [String]) -> Placed<String>? {
    guard let text = text(key) else { return nil }
    return allowedWord(text, key, allowed)
  }

  /// Some of some words.
  mutating func words(_ key: Key, allowed: [String]) -> [String] {
    texts(key).compactMap { allowedWord($0, key, allowed)?.value }
  }

  private mutating func allowedWord(
    _ text: Placed<String>, _ key: Key, _ allowed: [String]
  ) -> Placed<String>? {
    var word = foldedKey(text.value)
    if !allowed.contains(word), let flag = Self.flag(word) { word = flag ? "yes" : "no" }
    if allowed.contains(word) { return Placed(word, text.place) }
    report(.notAllowed(key: key.rawValue, value: text.value, allowed: allowed), text.place)
    return nil
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, !first.isSpace, !last.isSpace { return self }
    let bytes = utf8
    guard let start = bytes.firstIndex(where: { !$0.isSpace }),
      let end = bytes.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[start...end])
  }
}
