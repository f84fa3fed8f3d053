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

/// A value and where it came from.
package struct Imported<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var source: ImportSource

  package init(_ value: Value, _ source: ImportSource) {
    self.value = value
    self.source = source
  }
}
