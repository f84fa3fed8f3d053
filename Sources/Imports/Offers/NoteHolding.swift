import Graph
import Markdown
import Vault

/// What a note holds already, as far as an import must not say it again or say otherwise.
struct NoteHolding: Sendable {
  let bytes: [UInt8]
  /// What keys with a value say, by their names in the format.
  private var filled: [String: String] = [:]
  /// How keys are spelled in the note.
  private var spelled: [String: String] = [:]
  /// The iD in the front matter, or in a line that begins with `orcid`.
  private(set) var orcid: String?
  /// Papers that are named anywhere in it.
  private(set) var pmids: Set<String> = []

  /// - Parameter synonyms: Other names of keys in this vault, folded, with what they mean.
  init(_ bytes: [UInt8], synonyms: [String: String] = [:]) {
    self.bytes = bytes
    var parser = MarkdownParser()
    var outline = NoteOutline()
    let front = parser.parse(bytes.span, into: &outline)
    for entry in front?.document.entries ?? [] {
      let key = foldedKey(entry.key)
      let meaning = synonyms[key] ?? key
      spelled[meaning] = entry.key
      if Self.isEmpty(entry.value) { continue }
      filled[meaning] = Self.text(entry.value)
      if meaning == "orcid", case .scalar(let text, _) = entry.value.value {
        orcid = Imports.orcid(in: text)
      }
    }
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) { take(line) }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }
    if orcid == nil, text.prefix(5).map({ $0 | 0x20 }).elementsEqual("orcid".utf8) {
      orcid = Imports.orcid(in: String(decoding: text, as: UTF8.self))
    }
    var rest = line
    while let start = rest.firstIndex(of: UInt8(ascii: "P")) {
      rest = rest[start...]
      guard rest.starts(with: "PMID".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(4).drop { $0 == UInt8(ascii: ":") || $0 == 0x20 }
      let digits = rest.prefix { $0 &- 0x30 < 10 }
      if !digits.isEmpty { pmids.insert(String(decoding: digits, as: UTF8.self)) }
    }
  }

  /// Whether somebody has written a value there, whether or not it can be understood.
  func has(_ key: String) -> Bool { filled[key] != nil }

  /// How a key is to be written: as the note spells it, if it is there.
  func spelling(of key: String) -> String { spelled[key] ?? key }

  /// The value of a key, if an import wrote it and it is still the same: the note says below
  /// *Imported* where it came from.
  func imported(_ key: String) -> EarlierImport? {
    guard let text = filled[key] else { return nil }
    let beginning = Array(ImportedLines.beginning(key, text).utf8)
    let isEnd: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    let line = bytes.split(whereSeparator: isEnd).last { $0.starts(with: beginning) }
    guard let line, line.last == UInt8(ascii: ")") else { return nil }
    let source = String(decoding: line.dropFirst(beginning.count).dropLast(), as: UTF8.self)
    guard ImportSource.isSource(source) else { return nil }
    return EarlierImport(value: text, line: Array(line), source: source)
  }

  /// A value as an import would show it; what is no text or list of texts is shown as none.
  private static func text(_ node: YamlNode) -> String {
    switch node.value {
    case .scalar(let text, _): text
    case .list(let items):
      items.map { item in
        if case .scalar(let text, _) = item.value { text } else { "" }
      }.joined(separator: ", ")
    case .null, .map: ""
    }
  }

  private static func isEmpty(_ node: YamlNode) -> Bool {
    switch node.value {
    case .null: true
    case .scalar(let text, _): text.withSingleBlanks.isEmpty
    case .list(let items): items.allSatisfy { $0.value == .null }
    case .map(let entries): entries.isEmpty
    }
  }
}
