import Graph
import Markdown
import Vault

/// What a note holds already, as far as an import must not say it again or say otherwise.
struct NoteHolding: Sendable {
  let bytes: [UInt8]
  /// Keys with a value, by their names in the format.
  private var filled: Set<String> = []
  /// How keys without a value are spelled in the note.
  private var empty: [String: String] = [:]
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
      if Self.isEmpty(entry.value) { empty[meaning] = entry.key } else { filled.insert(meaning) }
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
  func has(_ key: String) -> Bool { filled.contains(key) }

  /// How a key is to be written: as the note spells it, if it is there without a value.
  func spelling(of key: String) -> String { empty[key] ?? key }

  private static func isEmpty(_ node: YamlNode) -> Bool {
    switch node.value {
    case .null: true
    case .scalar(let text, _): text.withSingleBlanks.isEmpty
    case .list(let items): items.allSatisfy { $0.value == .null }
    case .map(let entries): entries.isEmpty
    }
  }
}
