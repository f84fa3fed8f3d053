package import Graph
import Markdown
package import Rules

/// The panel as it would be if one mentor had dropped out today.
package struct Departure: Sendable {
  package let subject: String
  package let name: String
  /// Items of evidence that no other mentor saw.
  package let alone: Int
  /// Letters of theirs that would not come, by state.
  package let letters: [LetterState]
  package let before: Panel
  package let after: Panel
  /// Findings that only the panel without them has.
  package let raised: [FindingEntry]
  /// Findings that only the panel with them has.
  package let settled: [FindingEntry]

  package init(of mentor: NoteID, _ situation: Situation, mutes: Mutes) {
    let note = situation.graph[mentor]
    subject = note.path
    name = note.title
    let before = Panel(situation, mutes: mutes)
    self.before = before
    alone = before.shares.first { $0.mentor.subject == note.path }?.alone ?? 0
    letters = situation.openLetters(of: mentor).map(\.state)
    let after = Panel(situation.without(mentor), mutes: mutes, isNumbered: false)
    self.after = after
    raised = after.findings.filter { !before.findings.contains($0) }
    settled = before.findings.filter { !after.findings.contains($0) }
  }
}

extension Situation {
  /// Letters that somebody has not written yet, and would not if they left. What an earlier cycle
  /// missed is lost already.
  fileprivate func openLetters(of mentor: NoteID) -> [LetterRecord] {
    letters(of: mentor).filter { letter in
      letter.state.counts && !letter.state.isDone && letter.due.map { $0.value >= today } ?? true
    }
  }

  /// The same vault if a mentor's note said `status: closed`, and each letter of theirs that is not
  /// written had been declined today. Letters are counted whatever became of their writers, so the
  /// status alone would still promise what nobody writes any more.
  package func without(_ mentor: NoteID) -> Situation {
    guard case .mentor(var person) = graph[mentor].details else { return self }
    let place = SourcePlace(line: 1, column: 1)
    person.status = Placed(.closed, place)
    var notes = graph.notes
    notes[mentor.int].details = .mentor(person)
    var events = graph.events
    for letter in openLetters(of: mentor) {
      guard let purpose = letter.notes.first ?? letter.cycle else { continue }
      // After every line of today.
      var no = Event(
        date: today, verb: .letterDeclined, people: [mentor],
        note: NoteID(graph.notes.count - 1), place: SourcePlace(line: .max, column: 1))
      no.purpose = [purpose]
      events.append(no)
    }
    events.sort(by: Event.isBefore)
    return Situation(graph.with(notes: notes, events: events), policy: policy, today: today)
  }
}

extension [FindingEntry] {
  /// Whether it says the same thing, whatever its number.
  fileprivate func contains(_ entry: FindingEntry) -> Bool {
    contains { other in
      other.rule == entry.rule && other.subject == entry.subject && other.message == entry.message
        && other.severity == entry.severity
    }
  }
}
