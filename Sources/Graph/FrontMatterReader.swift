import Markdown
import Vault

/// The front matter of one note as typed values. What does not fit is reported and counts as
/// absent.
struct FrontMatterReader {
  let vocabulary: Vocabulary
  /// The entries of the note.
  private(set) var entries: [YamlEntry] = []
  /// The keys of the format that are written, and the position of the first entry of each.
  private var keys: [Key] = []
  private var positions: [Int] = []
  /// The key of each entry; nil for none of the format's.
  private(set) var meanings: [Key?] = []
  /// Positions of entries whose key is none of the format's, each key once.
  private(set) var unknown: [Int] = []
  /// Their folded names; nil for long ones and those beyond ASCII.
  private(set) var words: [PackedWord?] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The links in the values, which references are made of.
  private(set) var links: [FrontLink] = []
  private var path = ""
  /// Whether something is named for which the other notes are needed: not by a link to a note.
  var hasOpenReferences = false
  /// Whether the YAML was read to its end, so that a key that is not there is missing.
  private(set) var isWhole = true

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Takes the front matter of the next note; nil for a note without.
  mutating func begin(_ front: FrontMatter?, path: String) {
    self.path = path
    entries = front?.document.entries ?? []
    keys.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    meanings.removeAll(keepingCapacity: true)
    unknown.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    diagnostics = []
    hasOpenReferences = false
    links.removeAll(keepingCapacity: true)
    isWhole = front?.document.problem == nil
    for position in entries.indices { take(position) }
    if let problem = front?.document.problem { report(Self.problem(problem.kind), problem.place) }
  }

  mutating func keep(_ links: [FrontLink]) { self.links = links }

  mutating func report(_ problem: Diagnostic.Problem, _ place: SourcePlace?) {
    diagnostics.append(Diagnostic(problem, path: path, place: place))
  }

  /// The key that an entry's name means, which is packed if it can be.
  private func key(_ name: String, _ word: PackedWord?) -> Key? {
    guard let word else { return longKey(name) }
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

  private mutating func take(_ position: Int) {
    let name = entries[position].key
    let word = Self.packed(name)
    let key = key(name, word)
    meanings.append(key)
    guard let key else { return takeUnknown(position, word) }
    if let first = keys.firstIndex(of: key) {
      reportDuplicate(position, of: positions[first])
    } else {
      keys.append(key)
      positions.append(position)
    }
  }

  private mutating func takeUnknown(_ position: Int, _ word: PackedWord?) {
    for (index, other) in unknown.enumerated() where words[index] == word {
      let isSame =
        word != nil || foldedKey(entries[other].key) == foldedKey(entries[position].key)
      if isSame { return reportDuplicate(position, of: other) }
    }
    unknown.append(position)
    words.append(word)
  }

  private mutating func reportDuplicate(_ position: Int, of first: Int) {
    let line = entries[first].keyPlace.line
    report(
      .duplicateKey(key: entries[position].key, firstLine: line), entries[position].keyPlace)
  }

  /// The value of a key, unless it is empty.
  func value(_ key: Key) -> YamlNode? {
    guard let index = keys.firstIndex(of: key) else { return nil }
    let position = positions[index]
    return entries[position].value.isEmpty ? nil : entries[position].value
  }

  /// Whether a key is written, even with an impossible value.
  func has(_ key: Key) -> Bool {
    guard let index = keys.firstIndex(of: key) else { return false }
    return !entries[positions[index]].value.isEmpty
  }

  private static func problem(_ kind: YamlDocument.Problem.Kind) -> Diagnostic.Problem {
    switch kind {
    case .syntax(let detail): .yamlSyntax(detail)
    case .notMapping: .yamlNotMapping
    case .tooLarge: .yamlTooLarge
    case .unclosed: .yamlUnclosed
    }
  }
}
