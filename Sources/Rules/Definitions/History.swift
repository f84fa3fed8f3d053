package import Graph

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

  fileprivate init(_ note: Note, _ found: Gathered = Gathered()) {
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

/// What was found about a person so far.
private struct Gathered {
  var events: [Moment] = []
  var tasks: [Int] = []
  var projects: [NoteID] = []
  var projectEvents: [Moment] = []
  var meetings: [NoteID] = []
  var letters: [NoteID] = []
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

  package init(_ graph: Graph) {
    let events = EventOrder(written: graph.events, implied: ImpliedEvents.all(in: graph))
    var gathering = Gathering(graph)
    gathering.addTasks(graph.tasks)
    gathering.addEvents(events)
    let notes = graph.notes
    people = zip(gathering.people, gathering.found).map { History(notes[$0.int], $1) }
    self.events = events
    self.notes = notes
    meetings = gathering.meetings
    positions = gathering.positions
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

/// Gives every fact to those it is about.
private struct Gathering {
  /// By path.
  var people: [NoteID] = []
  /// As ``people``.
  var found: [Gathered] = []
  var positions: [Int32]
  var meetings: [NoteID] = []
  /// The mentors of each project.
  private var mentors: [NoteID: [NoteID]] = [:]

  init(_ graph: Graph) {
    positions = Array(repeating: -1, count: graph.notes.count)
    for index in graph.notes.indices where graph.notes[index].type.isPerson {
      positions[index] = Int32(people.count)
      people.append(NoteID(index))
    }
    found = Array(repeating: Gathered(), count: people.count)
    for index in graph.notes.indices { addNote(graph, NoteID(index)) }
  }

  private mutating func give(_ people: [NoteID], _ add: (inout Gathered) -> Void) {
    for person in people where positions[person.int] >= 0 {
      add(&found[Int(positions[person.int])])
    }
  }

  private mutating func addNote(_ graph: Graph, _ id: NoteID) {
    switch graph.notes[id.int].details {
    case .project(let project):
      let mentors = project.mentors.notes
      self.mentors[id] = mentors
      give(mentors) { $0.projects.append(id) }
    case .meeting(let meeting):
      if graph.notes[id.int].date != nil { meetings.append(id) }
      give(meeting.with.notes) { $0.meetings.append(id) }
    case .letter(let letter): give(letter.writer.notes) { $0.letters.append(id) }
    default: break
    }
  }

  mutating func addTasks(_ tasks: [Task]) {
    for index in tasks.indices { give(tasks[index].people) { $0.tasks.append(index) } }
  }

  mutating func addEvents(_ events: EventOrder) {
    makeRoom(for: events)
    for position in events.order {
      let position = Int(position)
      let event = events[at: position]
      let mentors = mentors(of: event.projects)
      if event.people.isEmpty, mentors.isEmpty { continue }
      var moment = Moment(event, at: position)
      for person in event.people where positions[person.int] >= 0 {
        moment.isOnTheirProject = mentors.contains(person)
        found[Int(positions[person.int])].events.append(moment)
      }
      moment.isOnTheirProject = true
      give(mentors.filter { !event.people.contains($0) }) { $0.projectEvents.append(moment) }
    }
  }

  /// Lists that grow as they are filled end up half empty, and these are a tenth of all memory.
  private mutating func makeRoom(for events: EventOrder) {
    var counts = Array(repeating: 0, count: found.count)
    for position in events.indices {
      for person in events.people(at: position) where positions[person.int] >= 0 {
        counts[Int(positions[person.int])] += 1
      }
    }
    for index in found.indices { found[index].events.reserveCapacity(counts[index]) }
  }

  /// Each once.
  private func mentors(of projects: [NoteID]) -> [NoteID] {
    guard let first = projects.first else { return [] }
    if projects.count == 1 { return mentors[first] ?? [] }
    return Array(Set(projects.flatMap { mentors[$0] ?? [] }))
  }
}
