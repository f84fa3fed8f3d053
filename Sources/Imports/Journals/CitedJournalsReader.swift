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
