package import Vault

/// Everything a vault says, as typed facts with their places; what day it is does not matter here.
package struct Graph: Sendable {
  package var files: FileTable
  /// By path; a note's position is its ``NoteID``.
  package var notes: [Note]
  /// Every written event, in the order of events.
  package var events: [Event]
  /// Every task, by path and line.
  package var tasks: [Task]
  /// The links of each note, by ``NoteID``.
  package var links: [NoteLinks]
  /// Every diagnostic that does not depend on the day, by path and place.
  package var diagnostics: [Diagnostic]
  package var configuration: Configuration
  /// Names and aliases of people, for the command line and for hints.
  package var names: NameIndex

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
