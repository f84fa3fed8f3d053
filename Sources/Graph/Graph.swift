package import Vault

/// Everything a vault says, as typed facts with their places; what day it is does not matter here.
///
/// It never changes. An object, because threads that share its parts would otherwise count the
/// references of each, and wait for each other.
package final class Graph: Sendable {
  package let files: FileTable
  /// By path; a note's position is its ``NoteID``.
  package let notes: [Note]
  /// Every written event, in the order of events.
  package let events: [Event]
  /// Every task, by path and line.
  package let tasks: [Task]
  /// The links of each note, by ``NoteID``.
  package let links: [NoteLinks]
  /// Every diagnostic that does not depend on the day, by path and place.
  package let diagnostics: [Diagnostic]
  package let configuration: Configuration
  /// Names and aliases of people, for the command line and for hints.
  package let names: NameIndex

  init(
    files: FileTable, notes: [Note], events: [Event], tasks: [Task], links: [NoteLinks],
    diagnostics: [Diagnostic], configuration: Configuration, names: NameIndex
  ) {
    self.files = files
    self.notes = notes
    self.events = events
    self.tasks = tasks
    self.links = links
    self.diagnostics = diagnostics
    self.configuration = configuration
    self.names = names
  }

  /// The same vault if notes, dated lines and tasks were others.
  ///
  /// - Parameters:
  ///   - notes: As many, and of the same paths.
  ///   - events: In the order of events.
  ///   - tasks: By path and line; nil for the same.
  package func with(notes: [Note], events: [Event], tasks: [Task]? = nil) -> Graph {
    Graph(
      files: files, notes: notes, events: events, tasks: tasks ?? self.tasks, links: links,
      diagnostics: diagnostics, configuration: configuration, names: names)
  }

  /// A note by its number.
  package subscript(id: NoteID) -> Note {
    // Lent, not copied: a note holds a dozen references.
    _read { yield notes[id.int] }
  }

  package func path(_ id: NoteID) -> String { notes[id.int].path }

  /// Mentors by path.
  package var mentors: [Note] { notes.filter { $0.type == .mentor } }

  /// The `me` note: the first by path where there are several.
  package var me: Note? {
    notes.indices.first { notes[$0].type == .me }.map { notes[$0] }
  }
}
