/// Reads the CSV of NIH RePORTER, in pieces of any size: what its search exports, and its yearly
/// files.
package struct GrantReader {
  /// Why a file is no such list.
  package enum Failure: Error, Sendable, Equatable {
    /// No row names the columns: a number, whoever leads the project.
    case noHeader
  }

  /// What was strange in a file that could be read.
  package struct Outcome: Sendable, Equatable {
    package var rows = 0
    /// Whether there is a column for when projects end.
    package var hasEnd = true
    /// The line of a quote that is never closed.
    package var unclosedLine: Int?
    /// Lines whose end date could not be read, the first few.
    package var unreadableEnds: [Int] = []

    /// What to tell the user about it.
    package func problems(in file: String) -> [ImportProblem] {
      let missing = hasEnd ? [] : [ImportProblem(.noEndColumn, file: file)]
      let quotes = unclosedLine.map { [ImportProblem(.unclosedQuote, file: file, line: $0)] } ?? []
      return missing + quotes
        + unreadableEnds.map { ImportProblem(.unreadableEnd, file: file, line: $0) }
    }
  }

  /// Columns by position. Their names differ between versions.
  private struct Columns {
    var number: Int?
    var title: Int?
    var contact: Int?
    var others: Int?
    var all: Int?
    var organization: Int?
    var department: Int?
    var ends: Int?

    init(_ header: CsvHeader) {
      number = header.column(
        "Project Number", "FULL_PROJECT_NUM", "Full Project Number", "CORE_PROJECT_NUM",
        "Core Project Number")
      title = header.column("Project Title", "PROJECT_TITLE")
      contact = header.column(
        "Contact PI / Project Leader", "Contact PI Project Leader", "Contact PI",
        "Contact PI Name", "Principal Investigator")
      others = header.column(
        "Other PI or Project Leader(s)", "Other PI / Project Leader(s)", "Other PIs")
      all = header.column(
        "PI_NAMEs", "PI_NAME", "PI Names", "PI Name(s)", "Principal Investigators")
      organization = header.column("Organization Name", "ORG_NAME", "Organization")
      department = header.column("Department", "ORG_DEPT", "DEPT")
      ends = header.column("Project End Date", "PROJECT_END", "Project End")
    }

    var areEnough: Bool { number != nil && (contact ?? all) != nil }
  }

  private var reader = CsvReader()
  private var search = HeaderSearch()
  private var columns: Columns?
  /// Of what was read so far.
  package private(set) var outcome = Outcome()

  package init() {}

  /// Takes the next piece of the file and hands over the rows that are whole, in order.
  package mutating func feed(_ piece: [UInt8], _ take: (GrantRow) -> Void) {
    reader.feed(piece)
    readRows(take)
  }

  /// Takes the end of the file.
  package mutating func finish(_ take: (GrantRow) -> Void) throws(Failure) -> Outcome {
    reader.finish()
    readRows(take)
    guard let columns else { throw .noHeader }
    outcome.hasEnd = columns.ends != nil
    outcome.unclosedLine = reader.unclosedLine
    return outcome
  }

  private mutating func readRows(_ take: (GrantRow) -> Void) {
    while reader.next() {
      guard let columns else {
        let header = search.header(reader) { Columns($0).areEnough }
        columns = header.map { Columns($0) }
        continue
      }
      guard let row = row(columns) else { continue }
      outcome.rows += 1
      take(row)
    }
  }

  /// Nil for a row without a number or a name: a remark below the table, say.
  private mutating func row(_ columns: Columns) -> GrantRow? {
    let leaders = Self.leaders(reader, columns)
    let number = reader.text(columns.number)
    guard !number.isEmpty, !leaders.isEmpty else { return nil }
    let written = reader.text(columns.ends)
    let ends = projectDay(written)
    if ends == nil, !written.isEmpty, outcome.unreadableEnds.count < 5 {
      outcome.unreadableEnds.append(reader.line)
    }
    return GrantRow(
      number: number, title: reader.text(columns.title),
      organization: reader.text(columns.organization),
      department: reader.text(columns.department), leaders: leaders, ends: ends,
      line: reader.line)
  }

  /// Several names in a cell have semicolons between them; one may be marked `(contact)`.
  private static func leaders(_ reader: CsvReader, _ columns: Columns) -> [String] {
    var contacts: [String] = []
    var others: [String] = []
    for column in [columns.contact, columns.all, columns.others] where column != nil {
      for piece in reader.text(column).split(separator: ";") {
        let isContact = column == columns.contact || piece.lowercased().contains("(contact")
        let name = String(piece.prefix { $0 != "(" }).withSingleBlanks
        if name.isEmpty || contacts.contains(name) || others.contains(name) { continue }
        if isContact { contacts.append(name) } else { others.append(name) }
      }
    }
    return contacts + others
  }
}
