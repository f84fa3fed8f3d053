/// Reads the CSV that PubMed saves: one row a paper, much less than the MEDLINE format has.
///
/// It knows neither forenames nor affiliations, addresses, publication types, grants or status; a
/// name with initials and co-authors are all that people can be told apart by.
enum PubMedTable {
  static func read(
    _ bytes: [UInt8], _ problems: inout PubMedProblems, each: (PubMedRecord) -> Void
  ) {
    var reader = CsvReader(readable(bytes))
    guard let header = CsvHeader.find(in: &reader, { $0.column("Authors") != nil }) else { return }
    let columns = Columns(header)
    while reader.next() { each(record(reader, columns, &problems)) }
    if let line = reader.unclosedLine {
      problems.note(.unclosedQuote, line: line, record: "", "")
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

  private static func record(
    _ reader: CsvReader, _ columns: Columns, _ problems: inout PubMedProblems
  ) -> PubMedRecord {
    var record = PubMedRecord()
    record.line = reader.line
    record.pmid = reader.text(columns.pmid)
    record.title = reader.text(columns.title)
    record.journal = reader.text(columns.journal)
    record.dates.issue = PubMedDates.read(reader.text(columns.year))
    let created = reader.text(columns.created)
    record.dates.entered = PubMedDates.read(created)
    if record.dates.entered == nil, !created.isEmpty {
      problems.note(.unreadableDate, line: reader.line, record: "PMID " + record.pmid, created)
    }
    for name in reader.text(columns.authors).split(separator: ",") {
      add(String(name).withSingleBlanks, &record)
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
