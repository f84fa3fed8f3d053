package import Graph
import Vault

/// Everything the rules look at: the facts, the thresholds and the day. It never changes; an object
/// because much that refers to it would otherwise hold all of its parts.
package final class Situation: Sendable {
  package let graph: Graph
  package let policy: Policy
  package let today: CivilDate
  /// Threads for what is asked of many people, or by many rules; the answers do not depend on it.
  package let workers: Int
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
  private let log = Once<EvidenceLog>()
  let meetingsOnce = Once<[DatedMeeting]>()
  /// What few commands need: worked out when it is asked for.
  let pathsOnce = Once<WarmPaths>()
  let scoresOnce = Once<Scoring>()

  package convenience init(
    _ graph: Graph, policy: Policy, today: CivilDate, workers: Int = 1
  ) {
    let histories = Histories(graph, workers: Self.workers(for: graph, atMost: workers))
    self.init(graph, policy: policy, today: today, histories: histories, workers: workers)
  }

  /// The same vault on another day reuses its histories.
  package init(
    _ graph: Graph, policy: Policy, today: CivilDate, histories: Histories, workers: Int = 1
  ) {
    self.graph = graph
    let workers = Self.workers(for: graph, atMost: workers)
    self.workers = workers
    self.policy = policy
    self.today = today
    self.histories = histories
    let cycles = Cycles(graph)
    self.cycles = cycles
    let people = inParallel(histories.people.count, workers: workers) {
    } _: { _, person in
      Relationship(histories.people[person], graph: graph, policy: policy, today: today)
    }
    self.people = people
    mentors = people.filter(\.isMentor)
    let writers = people.filter(\.mayHaveLetters)
    var books: [NoteID: LetterBook] = [:]
    books.reserveCapacity(writers.count)
    for person in writers {
      books[person.id] = LetterBook(person, graph: graph, histories: histories, cycles: cycles)
    }
    self.books = books
    letters = mentors.flatMap { books[$0.id]?.letters ?? [] }
  }

  /// Works out what several rules share, on several threads: the first rule that wants it would make
  /// the others wait.
  func prepare() {
    guard workers > 1 else { return }
    let shared: [@Sendable (Situation) -> Void] = [
      { _ = $0.evidenceLog }, { _ = $0.scoring }, { _ = $0.spokenMeetings() },
    ]
    _ = inParallel(shared.count, workers: workers, chunk: 1) {
    } _: { _, index in
      shared[index](self)
    }
  }

  /// In a small vault there is too little to do for a second thread.
  private static func workers(for graph: Graph, atMost most: Int) -> Int {
    graph.notes.count < 500 ? 1 : most
  }

  package subscript(person: NoteID) -> Relationship? {
    histories.position(of: person).map { people[$0] }
  }

  package func letters(of mentor: NoteID) -> [LetterRecord] { books[mentor]?.letters ?? [] }

  /// The letters of a mentor as they stand on the day of a relationship.
  func book(of mentor: Relationship) -> LetterBook {
    LetterBook(mentor, graph: graph, histories: histories, cycles: cycles)
  }

  /// The whole evidence log up to today.
  package var evidenceLog: EvidenceLog {
    log.value { EvidenceLog(graph, events: histories.events, today: today) }
  }

  /// The notes of a type, by path.
  func notes(_ type: NoteType) -> [Note] {
    let all = graph.notes
    // Lent until it is wanted: to copy a note is to count a dozen references.
    let lent = all.span
    var found: [Note] = []
    for index in lent.indices where lent[index].type == type { found.append(all[index]) }
    return found
  }

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
