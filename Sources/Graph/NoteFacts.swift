import Markdown
import Vault

/// What the graph keeps of one note, by itself: with ``LineFacts`` a pure function of its bytes, the
/// names of the vault's files and the vocabulary. Whom a name means is found out when all notes are
/// there.
struct NoteFacts: Sendable {
  var note: Note
  var links: NoteLinks
  /// As ``FrontMatterReader/hasOpenReferences``.
  var hasOpenReferences = false
}

/// What the lines of some neighbouring notes say. Needed until all notes are joined.
struct LineFacts: Sendable {
  var events: [EventDraft] = []
  var tasks: [TaskDraft] = []
  var nearEvents: [NearEvent] = []
  /// Notes linked in lines; drafts and scopes have ranges of it.
  var mentions: [NoteID] = []
  /// Enclosing items and headings that link notes.
  var scopes: [Scope] = []
  /// What fields of lines name (`by`, `with`, `witness`, `for`).
  var fields: [FieldMention] = []
  /// Links that lead nowhere.
  var broken: [BrokenLink] = []
  var diagnostics: [Diagnostic] = []

  /// Makes room for as much as other notes said: what grows on demand takes up to twice as much.
  mutating func reserve(like other: LineFacts) {
    events.reserveCapacity(other.events.count)
    tasks.reserveCapacity(other.tasks.count)
    mentions.reserveCapacity(other.mentions.count)
    fields.reserveCapacity(other.fields.count)
  }

  /// Where the lists end now.
  var ends: NoteLines {
    NoteLines(
      events: Int32(events.count), tasks: Int32(tasks.count), nearEvents: Int32(nearEvents.count),
      broken: Int32(broken.count))
  }
}

/// Where in ``LineFacts`` what one note says ends; it begins where the note before it ends.
struct NoteLines: Sendable {
  var events: Int32 = 0
  var tasks: Int32 = 0
  var nearEvents: Int32 = 0
  var broken: Int32 = 0
}

/// The facts of some neighbouring notes: what the graph keeps of them apart from what it does not.
struct ChunkFacts: Sendable {
  var notes: [NoteFacts] = []
  var lines = LineFacts()
  /// By note.
  var ends: [NoteLines] = []
}

/// The notes that an enclosing item or heading links, and the next one outward.
struct Scope: Sendable {
  var mentions: Range<Int32>
  /// Position among the note's scopes, or -1.
  var outer: Int32
}

/// The notes that can decide whom a line is about, from the line outward.
struct LineMentions: Sendable {
  /// Those in the line, in its order.
  var line: Range<Int32> = 0..<0
  /// How many of them stand before the colon.
  var beforeColon: Int32 = 0
  /// Position of the nearest enclosing item that links notes, or -1.
  var item: Int32 = -1
  /// Position of the nearest enclosing heading that links notes, or -1.
  var heading: Int32 = -1
  /// Position in ``LineFacts/fields``.
  var fields: Range<Int32> = 0..<0
}

/// An event that does not know its people yet.
struct EventDraft: Sendable {
  var event: Event
  var mentions: LineMentions
}

/// A task that does not know its people yet.
struct TaskDraft: Sendable {
  var task: Task
  var mentions: LineMentions
  /// `[for:: …]` is written, and so decides.
  var hasFor = false
  /// Below a heading named Promised, Promises or Deliverables.
  var isPromised = false
}

extension Note {
  /// What is left where one was taken away.
  static var none: Note {
    Note(
      id: NoteID(0), path: "", type: .plain, title: "", stem: "", isDaily: false, isPrivate: false,
      mute: [], details: .plain, sections: [])
  }
}

extension Event {
  /// What is left where one was taken away.
  static var none: Event {
    Event(
      date: CivilDate(day: 0), verb: .sent, people: [], note: NoteID(0),
      place: SourcePlace(line: 1, column: 1))
  }
}

extension Task {
  /// What is left where one was taken away.
  static var none: Task {
    Task(
      state: .open, text: "", people: [], note: NoteID(0), place: SourcePlace(line: 1, column: 1))
  }
}

/// A line that begins like an event and is none.
struct NearEvent: Sendable {
  var verb: String
  var place: SourcePlace
  var mentions: Range<Int32>
  /// A dated line in the log of a person's own note, which needs no link.
  var isInLog: Bool
}

/// What one link or name in a field of a line says.
struct FieldMention: Sendable {
  var field: LineField.Key
  var reference: Reference
}

/// A link that leads to no file.
struct BrokenLink: Sendable {
  var target: String
  /// What the link shows, where it says so.
  var label: String?
  var place: SourcePlace
  /// It stands where people are named, so that a name or alias will do.
  var isAboutPeople: Bool

  /// A link to a day is how many write dates; the daily note need not exist.
  var isDay: Bool { if case .date = CivilDate.read(target) { true } else { false } }
}
