package import Graph
package import Vault

/// Lays lists of journals beside the journal notes of a vault.
///
/// Lists have tens of thousands of journals; those that no note is about are let go at once.
package struct JournalPlan {
  private let notes: [Note]
  private var holdings: [NoteHolding?]
  /// Positions of notes by ISSN, and by title and file name.
  private var byNumber: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var hits: [[JournalHit]]
  private var lists: [(list: JournalList, file: String)] = []
  private let today: CivilDate

  /// - Parameter read: A note's bytes; nil where it cannot be read.
  package init(_ graph: Graph, today: CivilDate, read: (_ path: String) -> [UInt8]?) {
    notes = graph.notes.filter { $0.journal != nil }
    self.today = today
    let synonyms = graph.configuration.keySynonyms
    holdings = notes.map { note in
      note.isUnread ? nil : read(note.path).map { NoteHolding($0, synonyms: synonyms) }
    }
    hits = notes.map { _ in [] }
    for (index, note) in notes.enumerated() {
      for number in Set((note.journal?.issn ?? []).flatMap { issns(in: $0) }) {
        byNumber[number, default: []].append(index)
      }
      for title in Set(note.names.map(plainLetters)) where !title.isEmpty {
        byTitle[title, default: []].append(index)
      }
    }
  }

  /// Takes those journals of a list that some note may be about (see ``fits(_:)``).
  ///
  /// - Parameter file: As the user named it.
  package mutating func take(_ journals: [ListedJournal], from list: JournalList, file: String) {
    lists.append((list, file))
    for journal in journals {
      take(
        journal, from: list,
        ImportSource(file: file, record: "entry on line \(journal.line)", line: journal.line))
    }
  }

  /// Takes what the papers of some people show about the journals they are in.
  package mutating func take(journalsOf people: [ImportedPerson], file: String) {
    lists.append((.records, file))
    for journal in Set(people.flatMap(\.journals)).sorted(by: { $0.source.line < $1.source.line }) {
      guard let standing = JournalList.Standing(rawValue: journal.standing.rawValue) else {
        continue
      }
      let listed = ListedJournal(
        title: journal.name, otherTitles: [journal.abbreviation].filter { !$0.isEmpty },
        issns: journal.issn, standing: standing, line: journal.source.line)
      if fits(listed) { take(listed, from: .records, journal.source) }
    }
  }

  /// Whether some note may be about a journal.
  package func fits(_ journal: ListedJournal) -> Bool {
    journal.issns.contains { byNumber[$0] != nil }
      || ([journal.title] + journal.otherTitles).contains { byTitle[plainLetters($0)] != nil }
  }

  private mutating func take(
    _ journal: ListedJournal, from list: JournalList, _ source: ImportSource
  ) {
    let numbered = Set(journal.issns.flatMap { byNumber[$0] ?? [] })
    let titles = Set(([journal.title] + journal.otherTitles).map(plainLetters))
    let titled = Set(titles.flatMap { byTitle[$0] ?? [] }).subtracting(numbered)
    for index in numbered {
      hits[index].append(
        JournalHit(journal: journal, list: list, source: source, isByNumber: true))
    }
    // A note that has a number is not about another journal of the same name.
    for index in titled where notes[index].journal?.issn.isEmpty == true || journal.issns.isEmpty {
      hits[index].append(
        JournalHit(journal: journal, list: list, source: source, isByNumber: false))
    }
  }

  /// An offer for each journal note, by path, and the changes they come down to.
  package func finished() -> (offers: [JournalOffer], changes: [FileChange]) {
    var offers: [JournalOffer] = []
    var changes: [FileChange] = []
    for index in notes.indices {
      var offer = JournalOffer(
        note: notes[index].id, path: notes[index].path, title: notes[index].title,
        fate: fate(index))
      if let holding = holdings[index] {
        complete(&offer, index, holding)
        if offer.writes, let change = change(&offer, holding) { changes.append(change) }
      } else {
        offer.fate = .unwritable(.unread)
      }
      offers.append(offer)
    }
    return (offers, changes)
  }

  private func fate(_ index: Int) -> JournalOffer.Fate {
    let numbered = hits[index].filter(\.isByNumber)
    let best = numbered.isEmpty ? hits[index] : numbered
    guard let standing = best.map(\.journal.standing).min() else {
      let coversAll = Set(lists.map(\.list)).isSuperset(of: [.doaj, .citedInPubMed])
      let hasNumber = notes[index].journal?.issn.isEmpty == false
      return coversAll && hasNumber ? .notFound : .notListed
    }
    if !numbered.isEmpty { return .listed(standing) }
    // The same journal may stand in several lists; two of one list are two journals.
    let others = Dictionary(grouping: best, by: \.list).values.first { $0.count > 1 }
    if let others { return .unclear(others.map { Self.words($0.journal) }) }
    return .listedByTitle(standing)
  }

  private static func words(_ journal: ListedJournal) -> String {
    journal.issns.isEmpty
      ? journal.title : "\(journal.title) (\(journal.issns.joined(separator: ", ")))"
  }

  private func complete(_ offer: inout JournalOffer, _ index: Int, _ holding: NoteHolding) {
    guard let (indexed, hit) = finding(offer.fate, index) else { return }
    let source = hit?.source ?? ImportSource(file: files, record: "no entry", line: 1)
    if holding.has("indexed") {
      guard let known = notes[index].journal?.indexed?.value else { return }
      if known != indexed {
        guard Self.contradicts(known, indexed, hit) else { return }
        offer.differences = [
          Difference(
            key: "indexed", known: known.rawValue, found: indexed.rawValue, source: source)
        ]
        return
      }
    }
    let words = hit.map { Self.words(for: $0) } ?? "in none of \(files)"
    let values = [
      ("issn", FrontValue.list(hit?.journal.issns ?? [])), ("indexed", .text(indexed.rawValue)),
      ("source", .text(words)), ("checked", .text(today.description)),
    ]
    for (key, value) in values where !holding.has(key) && value != .list([]) {
      offer.values.append(OfferedValue(key: key, value: value, source: source))
    }
  }

  private var files: String {
    lists.map { ImportSource(file: $0.file, record: "", line: 1).fileName }
      .joined(separator: " and ")
  }

  /// What a note would say, and the hit that says so.
  private func finding(
    _ fate: JournalOffer.Fate, _ index: Int
  ) -> (Journal.Indexed, JournalHit?)? {
    switch fate {
    case .listed(let standing), .listedByTitle(let standing):
      let hit = hits[index].first { $0.journal.standing == standing }
      return Journal.Indexed(rawValue: standing.rawValue).map { ($0, hit) }
    case .notFound: return (.notFound, nil)
    case .notListed, .unclear, .unwritable: return nil
    }
  }

  /// What MEDLINE indexes is also cited in PubMed, and may be in the directory too: being in one
  /// list speaks against a note only where the note says less, or the list knows both.
  private static func contradicts(
    _ known: Journal.Indexed, _ found: Journal.Indexed, _ hit: JournalHit?
  ) -> Bool {
    let order = Journal.Indexed.allCases
    let (a, b) = (order.firstIndex(of: known) ?? 0, order.firstIndex(of: found) ?? 0)
    return b < a || hit?.list == .catalogue
  }

  private static func words(for hit: JournalHit) -> String {
    let file = hit.source.fileName
    return switch hit.list {
    case .doaj: "directory of open access journals, \(file)"
    case .citedInPubMed: "list of journals cited in PubMed, \(file)"
    case .catalogue: "catalogue of the national library, \(file)"
    case .records: "\(hit.source.record), \(file)"
    }
  }

  private func change(_ offer: inout JournalOffer, _ holding: NoteHolding) -> FileChange? {
    var edit = NoteEdit(holding.bytes)
    for value in offer.values {
      guard edit.set(holding.spelling(of: value.key), to: value.value) else {
        offer.fate = .unwritable(.frontMatter)
        return nil
      }
    }
    return edit.change(to: offer.path)
  }
}
