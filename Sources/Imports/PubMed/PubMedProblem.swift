/// Something in an export that could not be read, or only in part. The rest was read.
package struct PubMedProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// Bytes that are not UTF-8; they were taken for Windows-1252.
    case notUTF8
    /// A line that is neither a field nor the rest of one.
    case strayLine
    /// A value that goes on for more than 64 KB; the rest of it was left out.
    case longValue
    /// A record without a PMID.
    case noPMID
    /// The same PMID for a second time; the first was kept.
    case repeated
    /// A date that is none.
    case unreadableDate
    /// An ORCID iD that is none: too few digits, or the check digit is wrong.
    case unreadableOrcid
    /// One ORCID iD with two authors, on one paper or under names that cannot be of one person.
    case sharedOrcid
    /// A quote that is never closed: the rest of the table became one cell.
    case unclosedQuote
  }

  package var kind: Kind
  /// The line, from 1.
  package var line: Int
  /// `PMID 39000123`; empty where it is not known.
  package var record: String
  /// What stands there, at most 80 bytes of it.
  package var excerpt: String
}

/// The problems of one file: the first of each kind, and how many there are.
package struct PubMedProblems: Sendable {
  /// The first few of each kind, in the order of the file.
  package private(set) var first: [PubMedProblem] = []
  package private(set) var counts: [PubMedProblem.Kind: Int] = [:]

  package static let shown = 5

  mutating func note(_ kind: PubMedProblem.Kind, line: Int, record: String, _ text: String) {
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    guard count <= Self.shown else { return }
    let excerpt =
      text.utf8.count <= 80 ? text : String(decoding: text.utf8.prefix(77), as: UTF8.self) + "…"
    first.append(PubMedProblem(kind: kind, line: line, record: record, excerpt: excerpt))
  }

  /// Takes in those of another part of the work.
  mutating func add(_ other: PubMedProblems) {
    first += other.first
    counts.merge(other.counts, uniquingKeysWith: +)
  }
}
