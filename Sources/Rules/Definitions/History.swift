package import Graph

/// Everything the vault says about one person, whatever day it is. An object, because every day on
/// which the person is looked at shares it.
package final class History: Sendable {
  package let note: Note
  /// What the note says of the person; of other notes nothing.
  package let person: Person
  /// About them, in the order of events, those that lie ahead included.
  package let events: [Moment]
  /// Tasks for them, by path and line.
  package let tasks: [Task]
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
  var tasks: [Task] = []
  var projects: [NoteID] = []
  var projectEvents: [Moment] = []
  var meetings: [NoteID] = []
  var letters: [NoteID] = []
}

/// The histories of all people, with implied events in their place.
package struct Histories: Sendable {
  /// Written and implied events, in the order of events.
  package let events: [Event]
  /// Meeting notes that have a date, by path.
  let meetings: [NoteID]
  private let notes: [Note]
  private let histories: [NoteID: History]

  package init(_ graph: Graph) {
    let notes = graph.notes
    let events = Self.merged(graph.events, ImpliedEvents.all(in: graph))
    var gathering = Gathering(graph)
    gathering.addTasks(graph.tasks)
    gathering.addEvents(events)
    self.notes = notes
    self.events = events
    meetings = gathering.meetings
    histories = gathering.found.reduce(into: [:]) { histories, entry in
      histories[entry.key] = History(notes[entry.key.int], entry.value)
    }
  }

  package subscript(person: NoteID) -> History { histories[person] ?? History(notes[person.int]) }

  /// A moment with its words; nil for one that is not in the vault.
  package subscript(moment: Moment) -> Event? { moment.position.map { events[Int($0)] } }

  /// Both lists together. What is written stands in the order of events.
  private static func merged(_ written: [Event], _ implied: [Event]) -> [Event] {
    let implied = implied.sorted(by: Event.isBefore)
    var events: [Event] = []
    events.reserveCapacity(written.count + implied.count)
    var next = 0
    for event in implied {
      let rest = next..<written.endIndex
      let end = rest.first { Event.isBefore(event, written[$0]) } ?? written.endIndex
      events += written[next..<end]
      events.append(event)
      next = end
    }
    return events + written[next...]
  }
}

/// Gives every fact to those it is about.
private struct Gathering {
  var found: [NoteID: Gathered] = [:]
  var meetings: [NoteID] = []
  /// The mentors of each project.
  private var mentors: [NoteID: [NoteID]] = [:]

  init(_ graph: Graph) {
    for index in graph.notes.indices where graph.notes[index].type.isPerson {
      found[NoteID(index)] = Gathered()
    }
    for index in graph.notes.indices { addNote(graph, NoteID(index)) }
  }

  private mutating func addNote(_ graph: Graph, _ id: NoteID) {
    switch graph.notes[id.int].details {
    case .project(let project):
      let mentors = project.mentors.notes
      self.mentors[id] = mentors
      for person in mentors { found[person]?.projects.append(id) }
    case .meeting(let meeting):
      if graph.notes[id.int].date != nil { meetings.append(id) }
      for person in meeting.with.notes { found[person]?.meetings.append(id) }
    case .letter(let letter):
      for person in letter.writer.notes { found[person]?.letters.append(id) }
    default: break
    }
  }

  mutating func addTasks(_ tasks: [Task]) {
    for task in tasks {
      for person in task.people { found[person]?.tasks.append(task) }
    }
  }

  mutating func addEvents(_ events: [Event]) {
    for index in events.indices {
      let people = events[index].people
      let mentors = mentors(of: events[index].projects)
      guard !people.isEmpty || !mentors.isEmpty else { continue }
      var moment = Moment(events[index], at: index)
      for person in people {
        moment.isOnTheirProject = mentors.contains(person)
        found[person]?.events.append(moment)
      }
      moment.isOnTheirProject = true
      for person in mentors where !people.contains(person) {
        found[person]?.projectEvents.append(moment)
      }
    }
  }

  /// Each once.
  private func mentors(of projects: [NoteID]) -> [NoteID] {
    guard let first = projects.first else { return [] }
    if projects.count == 1 { return mentors[first] ?? [] }
    return Array(Set(projects.flatMap { mentors[$0] ?? [] }))
  }
}
