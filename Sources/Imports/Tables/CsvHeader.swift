/// The columns of a table by their names, wherever they stand and however they are spelled.
struct CsvHeader {
  /// Position of each column, by its name in lower case without anything but letters and digits.
  private let columns: [String: Int]

  /// From the row that a reader stands on.
  init(_ reader: CsvReader) {
    var columns: [String: Int] = [:]
    for index in reader.cells.indices {
      let name = Self.key(reader.text(index))
      if columns[name] == nil { columns[name] = index }
    }
    self.columns = columns
  }

  /// The first of some names that the table has.
  func column(_ names: String...) -> Int? {
    names.lazy.compactMap { columns[Self.key($0)] }.first
  }

  /// Goes on to the row that fits as a header; rows above it are a preamble. Nil where none of the
  /// first 100 rows does.
  static func find(in reader: inout CsvReader, _ fits: (CsvHeader) -> Bool) -> CsvHeader? {
    for _ in 0..<100 where reader.next() {
      // A long cell is no column's name, and not worth making texts of.
      if reader.cells.contains(where: { $0.range.count > 1000 }) { continue }
      let header = CsvHeader(reader)
      if fits(header) { return header }
    }
    return nil
  }

  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.compactMap { byte in
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        let isKept = lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80
        return isKept ? lower : nil
      }, as: UTF8.self)
  }
}
