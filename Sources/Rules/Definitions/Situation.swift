package import Graph

/// Everything the rules look at: the facts, the thresholds and the day.
package struct Situation: Sendable {
  package let graph: Graph
  package let policy: Policy
  package let today: CivilDate
  package let histories: Histories
  package let cycles: Cycles
  /// Every person's relationship, by path.
  package let people: [Relationship]
  /// Mentors, by path; contacts have relationships too, but fewer rules.
  package let mentors: [Relationship]
  /// The letters of the mentors who have any.
  package let books: [NoteID: LetterBook]
  /// Every letter, by mentor's path.
  package let letters: [LetterRecord]
  /// The whole evidence log up to today.
  package let evidenceLog: EvidenceLog
  private let positions: [NoteID: Int]

  package init(_ graph: Graph, policy: Policy, today: CivilDate) {
    self.init(graph, policy: policy, today: today, histories: Histories(graph))
  }

  /// The same vault on another day reuses its histories.
  package init(_ graph: Graph, policy: Policy, today: CivilDate, histories: Histories) {
    self.graph = graph
    self.policy = policy
    self.today = today
    self.histories = histories
    let cycles = Cycles(graph)
    self.cycles = cycles
    let people = graph.notes.filter(\.type.isPerson).map {
      Relationship(histories[$0.id], graph: graph, policy: policy, today: today)
    }
    self.people = people
    mentors = people.filter(\.isMentor)
    positions = Dictionary(uniqueKeysWithValues: people.indices.map { (people[$0].id, $0) })
    var books: [NoteID: LetterBook] = [:]
    for person in people where person.mayHaveLetters {
      books[person.id] = LetterBook(person, graph: graph, cycles: cycles)
    }
    self.books = books
    letters = mentors.flatMap { books[$0.id]?.letters ?? [] }
    evidenceLog = EvidenceLog(graph, events: histories.events, today: today)
  }

  package subscript(person: NoteID) -> Relationship? { positions[person].map { people[$0] } }

  package func letters(of mentor: NoteID) -> [LetterRecord] { books[mentor]?.letters ?? [] }

  /// Every item of evidence, by path and place.
  package var evidence: [EvidenceItem] { evidenceLog.items }

  /// What one person witnessed, by path and place.
  package func evidence(for witness: NoteID) -> [EvidenceItem] { evidenceLog.items(for: witness) }

  /// Mentors who count as active today.
  package var activeMentors: [Relationship] { mentors.filter { $0.isActive(policy) } }

  /// Where findings about the vault as a whole belong: the `me` note, if there is one.
  var whole: NoteID? { graph.me?.id }

  func name(_ id: NoteID) -> String { graph[id].title }
}

extension Relationship {
  /// Whether a letter could exist at all; most people of a large vault have none.
  var mayHaveLetters: Bool {
    isMentor
      && (!history.letters.isEmpty || person.letterPlan?.value == .planned
        || events.contains(where: \.verb.isLetter))
  }
}
