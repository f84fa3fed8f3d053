/// Reads a PubMed export, in either format, in pieces of any size.
package struct PubMedReader {
  /// Why a file cannot be used.
  package struct Failure: Error, Hashable, Sendable {
    package let format: PubMedFormat
  }

  private var papers: PubMedPapers
  /// Nil as long as too little is known.
  private var format: PubMedFormat?
  private var plain = PlainPieces()
  private var head: [UInt8] = []
  private var medline = MedlineReader()
  private var csv = PubMedTable()

  /// - Parameter file: As the user named it.
  package init(file: String) {
    papers = PubMedPapers(file: file)
  }

  /// How many papers were read so far.
  package var count: Int { papers.table.papers.count }

  /// How many author records they have.
  package var authorRecords: Int { papers.table.authors.count }

  /// Takes the next piece of the file.
  package mutating func feed(_ piece: [UInt8]) { add(plain.take(piece)) }

  /// Takes the end of the file, and groups the authors. Afterwards nothing is left to read.
  package mutating func finish() throws(Failure) -> PubMedExport {
    add(plain.rest())
    if format == nil { begin() }
    let format = format ?? .unknown
    guard format == .medline || format == .csv else { throw Failure(format: format) }
    Self.finish(&medline, &csv, &papers)
    var problems = medline.problems
    problems.add(csv.problems)
    return PubMedExport(papers, format, problems)
  }

  private mutating func add(_ bytes: [UInt8]) {
    if format != nil { return pass(bytes) }
    head += bytes
    if head.count >= PubMedFormat.sample { begin() }
  }

  private mutating func begin() {
    format = PubMedFormat(head)
    pass(head)
    head = []
  }

  private mutating func pass(_ bytes: [UInt8]) {
    switch format {
    case .medline?: Self.feed(bytes, &medline, &papers)
    case .csv?: Self.feed(bytes, &csv, &papers)
    default: break
    }
  }

  // What is read goes from one part of the reader to another, each of which changes.

  private static func feed(
    _ bytes: [UInt8], _ reader: inout MedlineReader, _ papers: inout PubMedPapers
  ) {
    reader.feed(bytes.span) { papers.take($0) }
  }

  private static func feed(
    _ bytes: [UInt8], _ reader: inout PubMedTable, _ papers: inout PubMedPapers
  ) {
    reader.feed(bytes) { papers.take($0) }
  }

  private static func finish(
    _ medline: inout MedlineReader, _ csv: inout PubMedTable, _ papers: inout PubMedPapers
  ) {
    medline.finish { papers.take($0) }
    csv.finish { papers.take($0) }
  }
}

/// The papers of an export as they are read, before anybody asks who is who.
struct PubMedPapers {
  /// As the user named it.
  let file: String
  private(set) var table = AuthorTable()
  private(set) var problems = PubMedProblems()

  init(file: String) {
    self.file = file
  }

  mutating func take(_ record: PubMedRecord) {
    if record.pmid.isEmpty {
      problems.note(.noPMID, line: record.line, record: "", record.title)
    }
    if !table.add(record, file: file) {
      problems.note(
        .repeated, line: record.line, record: ImportSource.papers + record.pmid, record.title)
    }
  }
}
