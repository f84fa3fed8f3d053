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
