/// The CSV of the directory of open access journals.
struct OpenAccessReader {
  private struct Columns {
    var title, other, print, online: Int?

    init(_ header: CsvHeader) {
      title = header.column("Journal title", "Title")
      other = header.column("Alternative title")
      print = header.column("Journal ISSN (print version)", "Print ISSN", "ISSN (print)", "ISSN")
      online = header.column(
        "Journal EISSN (online version)", "Online ISSN", "ISSN (online)", "EISSN")
    }

    var areEnough: Bool { title != nil && (print ?? online) != nil }
  }

  private var reader = CsvReader()
  private var search = HeaderSearch()
  private var columns: Columns?

  mutating func feed(_ text: [UInt8], _ take: (ListedJournal) -> Void) {
    reader.feed(text)
    readRows(take)
  }

  /// - Returns: Whether there is a row that names the columns.
  mutating func finish(_ take: (ListedJournal) -> Void) -> Bool {
    reader.finish()
    readRows(take)
    return columns != nil
  }

  private mutating func readRows(_ take: (ListedJournal) -> Void) {
    while reader.next() {
      guard let columns else {
        let header = search.header(reader) { Columns($0).areEnough }
        columns = header.map { Columns($0) }
        continue
      }
      let journal = ListedJournal(
        title: reader.text(columns.title),
        otherTitles: [reader.text(columns.other)].filter { !$0.isEmpty },
        issns: issns(in: reader.text(columns.print) + " " + reader.text(columns.online)),
        standing: .doaj, line: reader.line)
      if !journal.title.isEmpty || !journal.issns.isEmpty { take(journal) }
    }
  }
}
