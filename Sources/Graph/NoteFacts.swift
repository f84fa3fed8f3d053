import Markdown
import Vault

/// What one note says by itself: a pure function of its bytes, the names of the vault's files and
/// the vocabulary. Whom a name means is found out when all notes are there.
struct NoteFacts: Sendable {
  var note: Note
  var links: NoteLinks
  var lines = LineFacts()
}

/// What the lines of a note say. Needed until all notes are joined.
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
}

/// The facts of some neighbouring notes: what the graph keeps of them apart from what it does not.
struct ChunkFacts: Sendable {
  private(set) var notes: [Note] = []
  private(set) var links: [NoteLinks] = []
  private(set) var lines: [LineFacts] = []

  init(_ count: Int) {
    notes.reserveCapacity(count)
    links.reserveCapacity(count)
    lines.reserveCapacity(count)
  }

  mutating func append(_ facts: consuming NoteFacts) {
    notes.append(facts.note)
    links.append(facts.links)
    lines.append(facts.lines)
  }
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
}
