import Graph

/// A journal of a list that fits a note.
struct JournalHit {
  var journal: ListedJournal
  var list: JournalList
  var source: ImportSource
  var isByNumber: Bool

  /// What a note's `source` says of it.
  var words: String {
    let file = source.fileName
    return switch list {
    case .doaj: "directory of open access journals, \(file)"
    case .citedInPubMed: "list of journals cited in PubMed, \(file)"
    case .catalogue: "catalogue of the national library, \(file)"
    case .records: "\(source.record), \(file)"
    }
  }
}

/// Which journals of which lists fit which notes: by ISSN, else by title or file name.
struct JournalHits {
  /// Whether a note has an ISSN.
  private let hasNumber: [Bool]
  /// Positions of notes.
  private var byNumber: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var hits: [[JournalHit]]

  init(_ notes: [Note]) {
    hits = notes.map { _ in [] }
    hasNumber = notes.map { $0.journal?.issn.isEmpty == false }
    for (index, note) in notes.enumerated() {
      for number in Set((note.journal?.issn ?? []).flatMap { issns(in: $0) }) {
        byNumber[number, default: []].append(index)
      }
      for title in Set(note.names.map(plainLetters)) where !title.isEmpty {
        byTitle[title, default: []].append(index)
      }
    }
  }

  /// Those of a note, by its position.
  subscript(_ note: Int) -> [JournalHit] { hits[note] }

  /// Whether some note may be about a journal.
  func fits(_ journal: ListedJournal) -> Bool {
    journal.issns.contains { byNumber[$0] != nil }
      || ([journal.title] + journal.otherTitles).contains { byTitle[plainLetters($0)] != nil }
  }

  mutating func take(_ journal: ListedJournal, from list: JournalList, _ source: ImportSource) {
    let numbered = Set(journal.issns.flatMap { byNumber[$0] ?? [] })
    let titles = Set(([journal.title] + journal.otherTitles).map(plainLetters))
    let titled = Set(titles.flatMap { byTitle[$0] ?? [] }).subtracting(numbered)
    for index in numbered {
      hits[index].append(
        JournalHit(journal: journal, list: list, source: source, isByNumber: true))
    }
    // A note that has a number is not about another journal of the same name.
    for index in titled where !hasNumber[index] || journal.issns.isEmpty {
      hits[index].append(
        JournalHit(journal: journal, list: list, source: source, isByNumber: false))
    }
  }
}
