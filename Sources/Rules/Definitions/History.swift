package import Graph

/// Everything the vault says about one person, whatever day it is.
package struct History: Sendable {
  package var person: NoteID
  /// About them, in the order of events, those that lie ahead included.
  package var events: [Event] = []
  /// Tasks for them, by path and line.
  package var tasks: [Task] = []
  /// Project notes that name them as mentor.
  package var projects: [NoteID] = []
  /// Events on those projects that are about others or nobody.
  package var projectEvents: [Event] = []
  /// Meeting notes they are invited to.
  package var meetings: [NoteID] = []
  /// Letter notes they are the writer of.
  package var letters: [NoteID] = []
}

/// The histories of all people, with implied events in their place.
package struct Histories: Sendable {
  /// Written and implied events, in the order of events.
  package var events: [Event]
  private var histories: [NoteID: History] = [:]

  package init(_ graph: Graph) {
    events = (graph.events + ImpliedEvents.all(in: graph)).sorted(by: Event.isBefore)
    for note in graph.notes where note.type.isPerson {
      histories[note.id] = History(person: note.id)
    }
    addNotes(of: graph)
    for task in graph.tasks {
      for person in task.people { histories[person]?.tasks.append(task) }
    }
    addEvents(of: graph)
  }

  package subscript(person: NoteID) -> History { histories[person] ?? History(person: person) }

  private mutating func addNotes(of graph: Graph) {
    for note in graph.notes {
      for person in note.project?.mentors.notes ?? [] {
        histories[person]?.projects.append(note.id)
      }
      for person in note.meeting?.with.notes ?? [] {
        histories[person]?.meetings.append(note.id)
      }
      for person in note.letter?.writer.notes ?? [] {
        histories[person]?.letters.append(note.id)
      }
    }
  }

  private mutating func addEvents(of graph: Graph) {
    for event in events {
      for person in event.people { histories[person]?.events.append(event) }
      guard !event.projects.isEmpty else { continue }
      let mentors = Set(event.projects.flatMap { graph[$0].project?.mentors.notes ?? [] })
      for person in mentors.subtracting(event.people) {
        histories[person]?.projectEvents.append(event)
      }
    }
  }
}
