/// Reads a list of journals, whichever of the known kinds it is, in pieces of any size.
package struct JournalListReader {
  /// Why a file is no list of journals.
  package enum Failure: Error, Sendable, Equatable {
    /// None of the kinds.
    case unknown
    /// A table whose columns are none of the directory's.
    case noHeader
  }

  /// One of the three, as soon as the kind is known.
  private var catalogue: CatalogueReader?
  private var cited: CitedJournalsReader?
  private var openAccess: OpenAccessReader?
  private var hasBegun = false
  private var readable = ReadablePieces()
  private var head: [UInt8] = []

  /// What the kind is told from.
  private static let sample = 4096

  package init() {}

  /// Takes the next piece of the file and hands over the journals that are whole, in order.
  package mutating func feed(_ piece: [UInt8], _ take: (ListedJournal) -> Void) {
    add(readable.take(piece), take)
  }

  /// Takes the end of the file, and says what kind of list it was.
  package mutating func finish(
    _ take: (ListedJournal) -> Void
  ) throws(Failure) -> JournalList {
    add(readable.rest(), take)
    if !hasBegun { begin(take) }
    if catalogue != nil {
      guard catalogue?.finish(take) == true else { throw .unknown }
      return .catalogue
    }
    if cited != nil {
      cited?.finish(take)
      return .citedInPubMed
    }
    guard openAccess?.finish(take) == true else { throw .noHeader }
    return .doaj
  }

  private mutating func add(_ text: [UInt8], _ take: (ListedJournal) -> Void) {
    if hasBegun { return pass(text, take) }
    head += text
    if head.count >= Self.sample { begin(take) }
  }

  /// Tells the kind from how the file begins.
  private mutating func begin(_ take: (ListedJournal) -> Void) {
    hasBegun = true
    let start = String(decoding: head.prefix(Self.sample), as: UTF8.self).withSingleBlanks
    if start.hasPrefix("<") {
      catalogue = CatalogueReader()
    } else if start.contains("JournalTitle:") || start.contains("JrId:") {
      cited = CitedJournalsReader()
    } else {
      openAccess = OpenAccessReader()
    }
    pass(head, take)
    head = []
  }

  private mutating func pass(_ text: [UInt8], _ take: (ListedJournal) -> Void) {
    catalogue?.feed(text, take)
    cited?.feed(text, take)
    openAccess?.feed(text, take)
  }
}

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

/// `J_Medline.txt`: lines `Field: value`, records between rules of hyphens.
struct CitedJournalsReader {
  private var journal: ListedJournal?
  private var line = 0
  /// A line that has only begun.
  private var begun: [UInt8] = []

  /// The most of a line that is looked at.
  private static let longest = 65_536

  mutating func feed(_ text: [UInt8], _ take: (ListedJournal) -> Void) {
    let bytes = begun + text
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    begun = Array(bytes[end...].prefix(Self.longest))
    for piece in bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      read(piece, take)
    }
  }

  mutating func finish(_ take: (ListedJournal) -> Void) {
    read(begun[...], take)
    if let journal { take(journal) }
  }

  private mutating func read(_ piece: ArraySlice<UInt8>, _ take: (ListedJournal) -> Void) {
    line += 1
    if piece.starts(with: "-----".utf8) || piece.starts(with: "JrId:".utf8) {
      if let journal { take(journal) }
      journal = nil
      return
    }
    guard let colon = piece.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = String(decoding: piece[(colon + 1)...], as: UTF8.self).withSingleBlanks
    guard !value.isEmpty else { return }
    let field = String(decoding: piece[..<colon], as: UTF8.self).withSingleBlanks
    var open = journal ?? ListedJournal(title: "", standing: .pubmedOnly, line: line)
    open.take(field, value)
    journal = open
  }
}

extension ListedJournal {
  fileprivate mutating func take(_ field: String, _ value: String) {
    switch field {
    case "JournalTitle": title = value
    case "MedAbbr", "IsoAbbr": if !otherTitles.contains(value) { otherTitles.append(value) }
    case "ISSN (Print)", "ISSN (Online)", "ISSN", "ESSN":
      for issn in Imports.issns(in: value) where !issns.contains(issn) { issns.append(issn) }
    default: break
    }
  }
}
