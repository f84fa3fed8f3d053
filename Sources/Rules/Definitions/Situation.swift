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
  private let meetingNotes = Once<[DatedMeeting]>()
  /// What few commands need: worked out when it is asked for.
  let pathsOnce = Once<WarmPaths>()
  let scoresOnce = Once<Scoring>()

  package convenience init(
    _ graph: Graph, policy: Policy, today: CivilDate, workers: Int = 1
  ) {
    self.init(
      graph, policy: policy, today: today, histories: Histories(graph), workers: workers)
  }

  /// The same vault on another day reuses its histories.
  package init(
    _ graph: Graph, policy: Policy, today: CivilDate, histories: Histories, workers: Int = 1
  ) {
    self.graph = graph
    // In a small vault there is too little to do for a second one.
    self.workers = graph.notes.count < Self.manyNotes ? 1 : workers
    self.policy = policy
    self.today = today
    self.histories = histories
    let cycles = Cycles(graph)
    self.cycles = cycles
    let people = histories.people.map {
      Relationship($0, graph: graph, policy: policy, today: today)
    }
    self.people = people
    mentors = people.filter(\.isMentor)
    var books: [NoteID: LetterBook] = [:]
    for person in people where person.mayHaveLetters {
      books[person.id] = LetterBook(person, graph: graph, histories: histories, cycles: cycles)
    }
    self.books = books
    letters = mentors.flatMap { books[$0.id]?.letters ?? [] }
  }

  private static let manyNotes = 500

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
    return all.indices.filter { all[$0].type == type }.map { all[$0] }
  }

  /// Meeting notes that have a date, by path.
  var meetings: [DatedMeeting] { meetingNotes.value { datedMeetings() } }

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
