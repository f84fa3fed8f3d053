import Markdown
import Vault

/// The front matter of one note as typed values. What does not fit is reported and counts as
/// absent.
struct FrontMatterReader {
  let vocabulary: Vocabulary
  /// The keys of the format that are written, and the first entry of each.
  private var keys: [Key] = []
  private var entries: [YamlEntry] = []
  /// Entries whose key is none of the format's.
  private(set) var unknown: [YamlEntry] = []
  /// Their folded names; nil for long ones and those beyond ASCII.
  private var words: [PackedWord?] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The links in the values, which references are made of.
  private(set) var links: [FrontLink] = []
  private var path = ""
  /// Whether the YAML was read to its end, so that a key that is not there is missing.
  private(set) var isWhole = true

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Takes the front matter of the next note; nil for a note without.
  mutating func begin(_ front: FrontMatter?, path: String) {
    self.path = path
    keys.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    unknown.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    diagnostics = []
    links.removeAll(keepingCapacity: true)
    isWhole = front?.document.problem == nil
    for entry in front?.document.entries ?? [] { take(entry) }
    if let problem = front?.document.problem { report(Self.problem(problem.kind), problem.place) }
  }

  mutating func keep(_ links: [FrontLink]) { self.links = links }

  mutating func report(_ problem: Diagnostic.Problem, _ place: SourcePlace?) {
    diagnostics.append(Diagnostic(problem, path: path, place: place))
  }

  /// The key that an entry's name means.
  func key(_ name: String) -> Key? {
    guard let word = Self.packed(name) else { return longKey(name) }
    if let key = vocabulary.keys[word] { return key }
    // A gap at either end does not count.
    let isTight =
      name.utf8.first?.isAlphanumeric ?? false && name.utf8.last?.isAlphanumeric ?? false
    return isTight ? nil : longKey(name)
  }

  private func longKey(_ name: String) -> Key? {
    let name = foldedKey(name)
    return PackedWord(name).flatMap { vocabulary.keys[$0] } ?? vocabulary.longKeys[name]
  }

  /// A short name in ASCII, folded; nil for others.
  private static func packed(_ name: String) -> PackedWord? {
    var word = PackedWord()
    let bytes = name.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      let isGap = byte == 0x20 || byte == UInt8(ascii: "_")
      guard byte < 0x80, word.append(isGap ? UInt8(ascii: "-") : byte.lowered) else { return nil }
    }
    return word
  }

  private mutating func take(_ entry: YamlEntry) {
    guard let key = key(entry.key) else { return takeUnknown(entry) }
    guard let first = keys.firstIndex(of: key) else {
      keys.append(key)
      return entries.append(entry)
    }
    let line = entries[first].keyPlace.line
    report(.duplicateKey(key: entry.key, firstLine: line), entry.keyPlace)
  }

  private mutating func takeUnknown(_ entry: YamlEntry) {
    let word = Self.packed(entry.key)
    for index in unknown.indices where words[index] == word {
      guard word != nil || foldedKey(unknown[index].key) == foldedKey(entry.key) else { continue }
      let line = unknown[index].keyPlace.line
      return report(.duplicateKey(key: entry.key, firstLine: line), entry.keyPlace)
    }
    unknown.append(entry)
    words.append(word)
  }

  /// The entry of a key, unless its value is empty.
  func entry(_ key: Key) -> YamlEntry? {
    guard let index = keys.firstIndex(of: key), !entries[index].value.isEmpty else { return nil }
    return entries[index]
  }

  /// Whether a key is written, even with an impossible value.
  func has(_ key: Key) -> Bool { entry(key) != nil }

  private static func problem(_ kind: YamlDocument.Problem.Kind) -> Diagnostic.Problem {
    switch kind {
    case .syntax(let detail): .yamlSyntax(detail)
    case .notMapping: .yamlNotMapping
    case .tooLarge: .yamlTooLarge
    case .unclosed: .yamlUnclosed
    }
  }
}

extension YamlNode {
  /// Nothing, a blank text, or a list of nothing: as if the key were not there.
  var isEmpty: Bool {
    switch value {
    case .null: true
    case .scalar(let text, _): text.utf8.allSatisfy(\.isSpace)
    case .list(let items): items.allSatisfy { $0.value == .null }
    case .map(let entries): entries.isEmpty
    }
  }

  /// The text of a link without quotes, which YAML reads as a list in a list.
  var unquotedLink: String? {
    guard case .list(let outer) = value, outer.count == 1, case .list(let inner) = outer[0].value,
      !inner.isEmpty
    else { return nil }
    var parts: [String] = []
    for node in inner {
      guard case .scalar(let text, isQuoted: false) = node.value else { return nil }
      parts.append(text)
    }
    return parts.joined(separator: ", ")
  }
}
