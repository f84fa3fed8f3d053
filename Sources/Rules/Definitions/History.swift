package import Graph
import Vault

/// Everything the vault says about one person, whatever day it is. An object, because every day on
/// which the person is looked at shares it.
package final class History: Sendable {
  package let note: Note
  /// What the note says of the person; of other notes nothing.
  package let person: Person
  /// About them, in the order of events, those that lie ahead included.
  package let events: [Moment]
  /// Tasks for them, by path and line: positions in ``Graph/tasks``.
  package let tasks: [Int]
  /// Project notes that name them as mentor.
  package let projects: [NoteID]
  /// Events on those projects that are about others or nobody.
  package let projectEvents: [Moment]
  /// Meeting notes they are invited to.
  package let meetings: [NoteID]
  /// Letter notes they are the writer of.
  package let letters: [NoteID]

  init(_ note: Note, _ found: Gathered = Gathered()) {
    self.note = note
    person = note.person ?? Person()
    events = found.events
    tasks = found.tasks
    projects = found.projects
    projectEvents = found.projectEvents
    meetings = found.meetings
    letters = found.letters
  }
}

/// The histories of all people, with implied events in their place.
package struct Histories: Sendable {
  /// Written and implied events, in the order of events.
  package let events: EventOrder
  /// Every person's history, by path.
  let people: [History]
  /// Meeting notes that have a date, by path.
  let meetings: [NoteID]
  private let notes: [Note]
  /// By ``NoteID``: where in ``people`` somebody stands; -1 for other notes.
  private let positions: [Int32]

  /// - Parameter workers: How many threads share the people; it does not show.
  package init(_ graph: Graph, workers: Int = 1) {
    let implied = ImpliedEvents.all(in: graph, workers: workers)
    let events = EventOrder(written: graph.events, implied: implied)
    let places = PeoplePlaces(graph)
    let parts = inParallel(max(workers, 1), workers: workers, chunk: 1) {
    } _: { _, part in
      Gathering(graph, events, places, part: part, of: max(workers, 1)).histories
    }
    people = places.people.indices.map { parts[$0 % parts.count][$0 / parts.count] }
    self.events = events
    notes = graph.notes
    meetings = graph.notes.indices.lazy.map { NoteID($0) }.filter {
      graph[$0].type == .meeting && graph[$0].date != nil
    }
    positions = places.positions
  }

  package subscript(person: NoteID) -> History {
    position(of: person).map { people[$0] } ?? History(notes[person.int])
  }

  /// A moment with its words; nil for one that is not in the vault.
  package subscript(moment: Moment) -> Event? { moment.position.map { events[at: Int($0)] } }

  /// Where somebody stands among all people; nil for other notes.
  func position(of person: NoteID) -> Int? {
    let position = Int(positions[person.int])
    return position < 0 ? nil : position
  }
}
