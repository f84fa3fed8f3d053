import Vault

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

  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.compactMap { byte in
        let lower = byte.asLowercase
        let isKept = lower &- 0x61 < 26 || lower &- 0x30 < 10 || lower >= 0x80
        return isKept ? lower : nil
      }, as: UTF8.self)
  }
}

/// Looks for the row that names the columns; rows above it are a preamble.
struct HeaderSearch {
  /// Rows that were looked at.
  private var rows = 0
  /// How many are looked at before the table is given up.
  private static let most = 100

  /// The row that a reader stands on, where it fits as a header.
  mutating func header(_ reader: CsvReader, _ fits: (CsvHeader) -> Bool) -> CsvHeader? {
    rows += 1
    // A long cell is no column's name, and not worth making texts of.
    if rows > Self.most || reader.cells.contains(where: { $0.range.count > 1000 }) { return nil }
    let header = CsvHeader(reader)
    return fits(header) ? header : nil
  }
}
