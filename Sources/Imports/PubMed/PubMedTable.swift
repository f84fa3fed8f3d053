/// Reads the CSV that PubMed saves: one row a paper, much less than the MEDLINE format has.
///
/// It knows neither forenames nor affiliations, addresses, publication types, grants or status; a
/// name with initials and co-authors are all that people can be told apart by.
struct PubMedTable {
  private(set) var problems = PubMedProblems()
  private var reader = CsvReader()
  private var search = HeaderSearch()
  private var columns: Columns?

  /// Takes the next piece of the file and hands over the papers that are whole.
  mutating func feed(_ piece: [UInt8], each: (PubMedRecord) -> Void) {
    reader.feed(piece)
    readRows(each)
  }

  /// Takes the end of the file.
  mutating func finish(each: (PubMedRecord) -> Void) {
    reader.finish()
    readRows(each)
    if let line = reader.unclosedLine {
      problems.note(.unclosedQuote, line: line, record: "", "")
    }
  }

  private mutating func readRows(_ each: (PubMedRecord) -> Void) {
    while reader.next() {
      if let columns {
        each(record(columns))
      } else {
        columns = search.header(reader) { $0.column("Authors") != nil }.map { Columns($0) }
      }
    }
  }

  private struct Columns {
    var pmid, title, authors, journal, year, created: Int?

    init(_ header: CsvHeader) {
      pmid = header.column("PMID")
      title = header.column("Title")
      authors = header.column("Authors")
      journal = header.column("Journal/Book", "Journal")
      year = header.column("Publication Year", "Year")
      created = header.column("Create Date")
    }
  }

  private mutating func record(_ columns: Columns) -> PubMedRecord {
    var record = PubMedRecord()
    record.line = reader.line
    record.pmid = reader.text(columns.pmid)
    record.title = reader.text(columns.title)
    record.journal = reader.text(columns.journal)
    record.dates.issue = PubMedDates.read(reader.text(columns.year))
    let created = reader.text(columns.created)
    record.dates.entered = PubMedDates.read(created)
    if record.dates.entered == nil, !created.isEmpty {
      problems.note(
        .unreadableDate, line: reader.line, record: ImportSource.papers + record.pmid, created)
    }
    for name in reader.text(columns.authors).split(separator: ",") {
      Self.add(String(name).withSingleBlanks, &record)
    }
    return record
  }

  private static func add(_ name: String, _ record: inout PubMedRecord) {
    let bare = name.hasSuffix(".") ? String(name.dropLast()) : name
    let key = plainLetters(bare)
    if key == "et al" || key.hasSuffix(" et al") { record.isCut = true }
    if key.isEmpty || key == "et al" { return }
    var author = PubMedAuthor()
    author.short = bare
    author.line = record.line
    record.authors.append(author)
  }
}
