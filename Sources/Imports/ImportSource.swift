/// Where an imported value stands in the file it came from.
package struct ImportSource: Hashable, Sendable {
  /// The file as the user named it.
  package var file: String
  /// The record as its makers name it: `PMID 39000123`, a grant's number, `row 12`.
  package var record: String
  /// 1-based; the line on which the value begins.
  package var line: Int

  package init(file: String, record: String, line: Int) {
    self.file = file
    self.record = record
    self.line = line
  }
}

extension ImportSource {
  /// How records are called.
  static let papers = "PMID "
  static let unnumbered = "record at line "
  static let rows = "row on line "
  static let cards = "card on line "
  static let messages = "message on line "

  /// Whether a text that stands behind an imported value names a record.
  static func isSource(_ text: String) -> Bool {
    [papers, unnumbered, rows, cards, messages].contains(where: text.hasPrefix)
  }

  /// Whether what it says is newer than what was imported from a source before: a later paper, or
  /// the same list of contacts exported again. Nothing else shows which of two values is the newer.
  func supersedes(_ written: String) -> Bool {
    if let number = Self.paperNumber(record), let other = Self.paperNumber(written) {
      return number > other
    }
    return record.hasPrefix(Self.cards) && written.hasPrefix(Self.cards)
      && written.contains(" in \(ImportedLines.plain(fileName)), ")
  }

  private static func paperNumber(_ text: String) -> Int? {
    guard text.hasPrefix(papers) else { return nil }
    return Int(text.dropFirst(papers.count).prefix { $0.isNumber })
  }
}

/// A value and where it came from.
package struct Imported<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var source: ImportSource

  package init(_ value: Value, _ source: ImportSource) {
    self.value = value
    self.source = source
  }
}
