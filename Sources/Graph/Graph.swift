package import Markdown
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
  package subscript(id: NoteID) -> Note { notes[id.int] }

  package func path(_ id: NoteID) -> String { notes[id.int].path }

  /// Mentors by path.
  package var mentors: [Note] { notes.filter { $0.type == .mentor } }

  /// The `me` note: the first by path where there are several.
  package var me: Note? { notes.first { $0.type == .me } }
}

/// The links of one note, packed: places, resolved files and one run of bytes for their targets.
package struct NoteLinks: Sendable {
  package struct Link: Sendable {
    package var place: SourcePlace
    /// The file it resolves to.
    package var to: FileID?
    /// The target's bytes in `text`.
    var start: Int32
    var length: Int32
  }

  package var links: [Link] = []
  var text: [UInt8] = []

  package init() {}

  /// The decoded target, without `#` and `|` parts.
  package func target(of link: Link) -> String {
    String(decoding: text[Int(link.start)..<Int(link.start + link.length)], as: UTF8.self)
  }

  mutating func reserve(_ count: Int, bytes: Int) {
    links.reserveCapacity(links.count + count)
    text.reserveCapacity(text.count + bytes)
  }

  mutating func append(
    _ bytes: Span<UInt8>, _ target: Range<Int>, place: SourcePlace, to file: FileID?
  ) {
    let start = Int32(text.count)
    bytes.extracting(target).withUnsafeBufferPointer { text.append(contentsOf: $0) }
    links.append(Link(place: place, to: file, start: start, length: Int32(target.count)))
  }
}
