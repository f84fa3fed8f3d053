import Graph
package import Vault

/// What an import of people comes down to: an offer for each of them, and the changes to notes.
package struct ImportPlan: Sendable {
  /// In the order in which people were given.
  package private(set) var offers: [Offer] = []
  /// One for each note that is made or changed.
  package private(set) var changes: [FileChange] = []
  private let vault: VaultPeople
  private let wishes: Wishes
  private var names: FileNames
  /// Those for whom a note is planned already.
  private var planned = PersonMatcher()

  package init(_ people: [ImportedPerson], into vault: VaultPeople, _ wishes: Wishes) {
    self.vault = vault
    self.wishes = wishes
    names = FileNames(vault.paths)
    let people = JoinedPeople(people.filter(wishes.wants), wishes).people
    let matcher = vault.matcher
    let candidates = people.map { person in
      let found = matcher.candidates(for: KnownPerson(person))
      return wishes.note(of: person).map { vault.said($0, among: found) } ?? found
    }
    let claims = Claims(candidates)
    for (index, person) in people.enumerated() {
      add(person, fate(of: person, candidates[index], claims))
    }
  }

  private mutating func fate(
    of person: ImportedPerson, _ candidates: [MatchCandidate], _ claims: Claims
  ) -> Offer.Fate {
    let asKnown = KnownPerson(person)
    if isMe(asKnown), wishes.note(of: person) == nil { return .yourself }
    let best = candidates.filter {
      $0.weight != nil && $0.weight == candidates.compactMap(\.weight).max()
    }
    if best.count == 1, claims.isAlone(best[0]) { return .known(best[0]) }
    if !best.isEmpty { return .unclear(best) }
    guard wishes.makesNotes || wishes.sayNew(person) else {
      return candidates.isEmpty ? .unknown : .unclear(candidates)
    }
    if !wishes.sayNew(person) {
      let isToldApart = person.activity != nil
      let others =
        candidates
        + planned.candidates(for: asKnown).filter { candidate in
          candidate.weight != nil || !isToldApart && candidate.isPlaceUnknown
        }
      if !others.isEmpty { return .unclear(others) }
    }
    guard planned.known.count < wishes.limit else { return .overLimit }
    let path = names.path(
      in: wishes.folder, for: person.name.value, hint: person.institution?.value)
    planned.add(KnownPerson(person, planned: path))
    return .new(path: path)
  }

  private func isMe(_ person: KnownPerson) -> Bool {
    guard let me = vault.me, let name = person.names.first else { return false }
    return me.relation(to: name) == .full
  }

  private mutating func add(_ person: ImportedPerson, _ fate: Offer.Fate) {
    var offer = Offer(person: person, fate: fate)
    let papers = person.papers.prefix(wishes.papers).filter { !$0.pmid.isEmpty }
    switch fate {
    case .new(let path):
      (offer.values, _) = wishes.wanted(OfferValues(person))
      offer.papers = papers
      offer.mail = MailRecord().missing(of: person.mail?.messages ?? [])
      changes.append(
        NoteWriting(vault.configuration, today: wishes.today)
          .newNote(path, wishes.type, person.name.value, offer))
    case .known(let candidate): complete(&offer, candidate, papers)
    default: break
    }
    offers.append(offer)
  }

  private mutating func complete(
    _ offer: inout Offer, _ candidate: MatchCandidate, _ papers: [ImportedPaper]
  ) {
    guard let note = candidate.note, let holding = vault.holding(note) else {
      offer.fate = .unwritable(candidate, .unread)
      return
    }
    let values = OfferValues(offer.person, note: vault.person(note), holding: holding)
    (offer.values, offer.differences) = wishes.wanted(values)
    offer.papers = papers.filter { !holding.pmids.contains($0.pmid) }
    offer.mail = wishes.mailOnRecord[note, default: MailRecord()]
      .missing(of: offer.person.mail?.messages ?? [])
    guard offer.writes else { return }
    do {
      changes.append(
        try NoteWriting(vault.configuration, today: wishes.today)
          .change(candidate.path, holding, offer))
    } catch {
      offer.fate = .unwritable(candidate, error.obstacle)
    }
  }
}

/// Who of an import fits which note, so that two people are not written into one.
private struct Claims {
  private var weights: [String: [Int]] = [:]

  init(_ candidates: [[MatchCandidate]]) {
    for candidate in candidates.joined() {
      if let weight = candidate.weight { weights[candidate.path, default: []].append(weight) }
    }
  }

  /// Whether nobody else of the import fits the note as well or better.
  func isAlone(_ candidate: MatchCandidate) -> Bool {
    let weight = candidate.weight ?? 0
    return weights[candidate.path]?.count { $0 >= weight } == 1
  }
}
