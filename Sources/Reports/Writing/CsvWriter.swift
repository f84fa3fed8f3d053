import Vault

/// Comma-separated values as spreadsheets and RFC 4180 read them: one line a record, the first
/// with the names of the columns.
package struct CsvWriter: Sendable {
  /// One cell. Only numbers of our own may begin with a sign.
  package enum Cell: Sendable {
    case text(String?)
    case number(Int?)
  }

  private var lines: String

  /// - Parameter columns: The names in the first line.
  package init(_ columns: [String]) {
    lines = columns.joined(separator: ",") + "\n"
  }

  /// Adds a record.
  package mutating func add(_ cells: [Cell]) {
    lines += cells.map(Self.written).joined(separator: ",") + "\n"
  }

  /// The whole as UTF-8.
  package var bytes: [UInt8] { Array(lines.utf8) }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number.map(String.init) ?? ""
    case .text(let text): text.map(written) ?? ""
    }
  }

  /// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it a text.
  private static func written(_ text: String) -> String {
    let formula: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    let isFormula = text.unicodeScalars.first.map(formula.contains) ?? false
    let safe = (isFormula ? "'" : "") + escaped(text)
    guard safe.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x27 || $0 == 0x20 })
    else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
