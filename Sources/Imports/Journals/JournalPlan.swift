package import Graph
package import Vault

/// Lays lists of journals beside the journal notes of a vault.
///
/// Lists have tens of thousands of journals; those that no note is about are let go at once.
package struct JournalPlan {
  private let notes: [Note]
  private let holdings: [NoteHolding?]
  private var hits: JournalHits
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
    hits = JournalHits(notes)
  }

  /// Takes those journals of a list that some note may be about (see ``fits(_:)``).
  ///
  /// - Parameter file: As the user named it.
  package mutating func take(_ journals: [ListedJournal], from list: JournalList, file: String) {
    lists.append((list, file))
    for journal in journals {
      hits.take(
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
      if fits(listed) { hits.take(listed, from: .records, journal.source) }
    }
  }

  /// Whether some note may be about a journal.
  package func fits(_ journal: ListedJournal) -> Bool { hits.fits(journal) }

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
    if let others { return .unclear(others.map(\.journal.label)) }
    return .listedByTitle(standing)
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
    let words = hit?.words ?? "in none of \(files)"
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
