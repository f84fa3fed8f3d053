/// Reads a list of journals, whichever of the known kinds it is.
package enum JournalListReader {
  /// Why a file is no list of journals.
  package enum Failure: Error, Sendable, Equatable {
    /// None of the kinds.
    case unknown
    /// A table whose columns are none of the directory's.
    case noHeader
  }

  /// Hands over one journal after the other, in the order of the file.
  ///
  /// - Returns: What kind of list it is.
  package static func read(
    _ bytes: [UInt8], _ take: (ListedJournal) -> Void
  ) throws(Failure) -> JournalList {
    let bytes = readable(bytes)
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).withSingleBlanks
    if head.hasPrefix("<") {
      guard CatalogueReader.read(bytes, take) else { throw .unknown }
      return .catalogue
    }
    if head.contains("JournalTitle:") || head.contains("JrId:") {
      CitedJournalsReader.read(bytes, take)
      return .citedInPubMed
    }
    try OpenAccessReader.read(bytes, take)
    return .doaj
  }
}

/// The CSV of the directory of open access journals.
enum OpenAccessReader {
  static func read(
    _ bytes: [UInt8], _ take: (ListedJournal) -> Void
  ) throws(JournalListReader.Failure) {
    var reader = CsvReader(bytes)
    guard let header = CsvHeader.find(in: &reader, isHeader) else { throw .noHeader }
    let title = titleColumn(header)
    let other = header.column("Alternative title", "Alternative Title")
    let print = printColumn(header)
    let online = onlineColumn(header)
    while reader.next() {
      let journal = ListedJournal(
        title: reader.text(title), otherTitles: [reader.text(other)].filter { !$0.isEmpty },
        issns: issns(in: reader.text(print) + " " + reader.text(online)), standing: .doaj,
        line: reader.line)
      if !journal.title.isEmpty || !journal.issns.isEmpty { take(journal) }
    }
  }

  private static func isHeader(_ header: CsvHeader) -> Bool {
    titleColumn(header) != nil && (printColumn(header) ?? onlineColumn(header)) != nil
  }

  private static func titleColumn(_ header: CsvHeader) -> Int? {
    header.column("Journal title", "Title")
  }

  private static func printColumn(_ header: CsvHeader) -> Int? {
    header.column("Journal ISSN (print version)", "Print ISSN", "ISSN (print)", "ISSN")
  }

  private static func onlineColumn(_ header: CsvHeader) -> Int? {
    header.column("Journal EISSN (online version)", "Online ISSN", "ISSN (online)", "EISSN")
  }
}

/// `J_Medline.txt`: lines `Field: value`, records between rules of hyphens.
enum CitedJournalsReader {
  static func read(_ bytes: [UInt8], _ take: (ListedJournal) -> Void) {
    var journal: ListedJournal?
    var line = 0
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if piece.starts(with: "-----".utf8) || piece.starts(with: "JrId:".utf8) {
        if let journal { take(journal) }
        journal = nil
        continue
      }
      guard let colon = piece.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = String(decoding: piece[(colon + 1)...], as: UTF8.self).withSingleBlanks
      guard !value.isEmpty else { continue }
      let field = String(decoding: piece[..<colon], as: UTF8.self).withSingleBlanks
      var open = journal ?? ListedJournal(title: "", standing: .pubmedOnly, line: line)
      open.take(field, value)
      journal = open
    }
    if let journal { take(journal) }
  }
}

extension ListedJournal {
  fileprivate mutating func take(_ field: String, _ value: String) {
    switch field {
    case "JournalTitle": title = value
    case "MedAbbr", "IsoAbbr": if !otherTitles.contains(value) { otherTitles.append(value) }
    case "ISSN (Print)", "ISSN (Online)":
      for issn in Imports.issns(in: value) where !issns.contains(issn) { issns.append(issn) }
    default: break
    }
  }
}
