/// What kind of file somebody has from PubMed, told from its beginning.
package enum PubMedFormat: String, Sendable, CaseIterable {
  case medline
  case csv
  /// The formats below are PubMed's too, or those of others, and lack what is needed.
  case xml
  case abstracts
  case pmids
  case ris
  case bibtex
  case html
  case empty
  case unknown

  /// How many bytes it is told from.
  static let sample = 4096

  /// - Parameter bytes: How the file begins.
  package init(_ bytes: [UInt8]) {
    let head = decoded(bytes.prefix(Self.sample))
    let lines = head.split(whereSeparator: \.isNewline).map { String($0).withSingleBlanks }
      .filter { !$0.isEmpty }
    guard let first = lines.first else {
      self = .empty
      return
    }
    if lines.contains(where: { $0.hasPrefix("PMID- ") || $0.hasPrefix("PMID - ") }) {
      self = .medline
    } else if lines.contains(where: Self.isHeader) {
      self = .csv
    } else {
      self = Self.other(first, lines)
    }
  }

  private static func isHeader(_ line: String) -> Bool {
    let cells = Set(line.split { ",;\t".contains($0) }.map { plainLetters(String($0)) })
    return cells.contains("authors") && (cells.contains("pmid") || cells.contains("title"))
  }

  private static func other(_ first: String, _ lines: [String]) -> PubMedFormat {
    let lower = first.lowercased()
    if lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") { return .html }
    if lower.hasPrefix("<") { return .xml }
    if lower.hasPrefix("@") { return .bibtex }
    if lower.hasPrefix("ty - ") { return .ris }
    if lines.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) { return .pmids }
    if lower.hasPrefix("1. ") || lower.hasPrefix("1: ") { return .abstracts }
    // Fields in any order: the PMID may stand far down.
    let fields = lines.prefix(20).filter { line in
      let bytes = Array(line.utf8)
      if case .none = MedlineTag.front(bytes.span) { return false }
      return true
    }
    return fields.count > 2 ? .medline : .unknown
  }
}
