package import Markdown

/// Something that happened on a day, as one dated line of a note says (or a note as a whole, where
/// the event is implied).
package struct Event: Sendable {
  package var date: CivilDate
  /// Minutes after midnight, where the line gives a time; shown, never used for order.
  package var time: Int16?
  package var verb: Verb
  /// Whom it is about, by path.
  package var people: [NoteID]
  /// The projects it is on, by path.
  package var projects: [NoteID]
  /// The source after the colon through the end of the item's first paragraph.
  package var text: String
  package var note: NoteID
  /// The first byte after the list marker; of an implied event the key it follows from.
  package var place: SourcePlace
  package var isImplied = false
  /// The first day on which it counts, where that is later than its date.
  package var appears: CivilDate?
  /// Below a Private heading, or tagged so.
  package var isPrivate = false
  /// `[by:: me]`.
  package var isByMe = false
  /// What few lines have. A list of at most one: it costs an event one reference instead of five
  /// to be copied, and rules copy events by the hundred thousand.
  private var rest: [Rest] = []

  /// A line below an evidence line.
  package struct Child: Sendable {
    /// `situation`, `action`, `result`, or nil for a plain one.
    package var label: String?
    package var text: String
    package var isPrivate: Bool
    package var place: SourcePlace
  }

  package init(
    date: CivilDate, verb: Verb, people: [NoteID], projects: [NoteID] = [], text: String = "",
    note: NoteID, place: SourcePlace
  ) {
    self.date = date
    self.verb = verb
    self.people = people
    self.projects = projects
    self.text = text
    self.note = note
    self.place = place
  }

  private struct Rest: Sendable {
    var tags: [String] = []
    var by: [NoteID] = []
    var witnesses: [NoteID] = []
    var purpose: [NoteID] = []
    var until: CivilDate?
    var again: CivilDate?
    var children: [Child] = []
    var hasWitnessField = false
    var hasPurposeField = false
  }

  /// Whether there is room for what few lines have; it is made where a value says something.
  private mutating func hasRoom(for saysSomething: Bool) -> Bool {
    if rest.isEmpty, saysSomething { rest = [Rest()] }
    return !rest.isEmpty
  }

  /// In, out or both; nil for lines that are no contact.
  package var direction: Verb.Direction? { Self.direction(of: verb, isByMe: isByMe) }

  /// The same of a verb.
  package static func direction(of verb: Verb, isByMe: Bool) -> Verb.Direction? {
    verb.isMissedMeeting && isByMe ? .outward : verb.direction
  }

  /// Whether it is known on a day.
  package func exists(on day: CivilDate) -> Bool { (appears ?? date) <= day }

  /// The line it begins on, from 1.
  package var line: Int32 { place.line }
  package var isContact: Bool { direction != nil }
  package var isInbound: Bool { verb.isInbound }
  package var isAdmin: Bool { tags.contains("admin") }

  /// The order of events: date, then path, then line. What a note implies comes before its lines.
  package static func isBefore(_ a: Event, _ b: Event) -> Bool {
    if a.date != b.date { return a.date < b.date }
    if a.note != b.note { return a.note < b.note }
    if a.isImplied != b.isImplied { return a.isImplied }
    return a.place < b.place
  }
}

extension Event {
  /// Whether it has any of what few lines have: all that follows.
  package var saysMore: Bool { !rest.isEmpty }

  /// Tags in lower case, without `#`.
  package var tags: [String] {
    get { rest.first?.tags ?? [] }
    set { if hasRoom(for: !newValue.isEmpty) { rest[0].tags = newValue } }
  }

  /// `[by:: …]`: who introduced us, or through whom a meeting fell out.
  package var by: [NoteID] {
    get { rest.first?.by ?? [] }
    set { if hasRoom(for: !newValue.isEmpty) { rest[0].by = newValue } }
  }

  /// `[witness:: …]`; empty where the people stand for them.
  package var witnesses: [NoteID] {
    get { rest.first?.witnesses ?? [] }
    set { if hasRoom(for: !newValue.isEmpty) { rest[0].witnesses = newValue } }
  }

  /// Whether a `witness` field is written, even one that names nobody.
  package var hasWitnessField: Bool {
    get { rest.first.map { $0.hasWitnessField || !$0.witnesses.isEmpty } ?? false }
    set { if hasRoom(for: newValue) { rest[0].hasWitnessField = newValue } }
  }

  /// `[for:: …]`: the letter or cycle a letter line is about.
  package var purpose: [NoteID] {
    get { rest.first?.purpose ?? [] }
    set { if hasRoom(for: !newValue.isEmpty) { rest[0].purpose = newValue } }
  }

  /// Whether a `for` field is written, even one that names nothing.
  package var hasPurposeField: Bool {
    get { rest.first.map { $0.hasPurposeField || !$0.purpose.isEmpty } ?? false }
    set { if hasRoom(for: newValue) { rest[0].hasPurposeField = newValue } }
  }

  /// `[until:: …]` of an out-of-office message.
  package var until: CivilDate? {
    get { rest.first?.until }
    set { if hasRoom(for: newValue != nil) { rest[0].until = newValue } }
  }

  /// `[again:: …]`: they asked to be written to again then.
  package var again: CivilDate? {
    get { rest.first?.again }
    set { if hasRoom(for: newValue != nil) { rest[0].again = newValue } }
  }

  /// Child items of an evidence line.
  package var children: [Child] {
    get { rest.first?.children ?? [] }
    set { if hasRoom(for: !newValue.isEmpty) { rest[0].children = newValue } }
  }
}

/// Something that was promised: a checkbox line.
package struct Task: Sendable {
  package enum State: String, Sendable { case open, done, cancelled }

  package var state: State
  /// The source after the box.
  package var text: String
  package var due: CivilDate?
  package var done: CivilDate?
  package var created: CivilDate?
  package var cancelled: CivilDate?
  /// Whom it is for, by path; empty: mine alone.
  package var people: [NoteID]
  package var note: NoteID
  package var place: SourcePlace
  package var isPrivate = false
  /// `[review:: no]`: its completion asks for no feedback.
  package var wantsReview = true
}

extension Task {
  /// Its words without the date marks, fields and block ids that only tools read.
  package var title: String { TaskTitle.strip(text) }
  /// The line it begins on, from 1.
  package var line: Int32 { place.line }
}
