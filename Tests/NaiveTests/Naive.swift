import Graph
import Markdown
import Vault

/// One vault on one day, worked out the slow way, sentence by sentence from the contract.
///
/// It shares no line with the rule book: what both say is what the contract says, and where they
/// differ one of the two misread it.
struct Naive {
  let graph: Graph
  let today: CivilDate
  let policy: NaivePolicy
  /// Written and implied events that exist today, in the order of events.
  private(set) var events: [Event] = []
  /// Tasks that exist today, as they stand today.
  private(set) var tasks: [Task] = []
  /// Away days by person, first those of `away` and `until`, then all of them.
  private(set) var gone: [NoteID: Set<Int32>] = [:]
  private(set) var away: [NoteID: Set<Int32>] = [:]

  /// - Parameter extra: A line that is not written yet: "one line dated today about this mentor".
  init(_ graph: Graph, today: CivilDate, policy: NaivePolicy, extra: Event? = nil) {
    self.graph = graph
    self.today = today
    self.policy = policy
    tasks = graph.tasks.compactMap { Naive.asOf(today, $0) }
    // "Events and tasks created after `today` do not exist yet"
    var written = graph.events.filter { $0.date <= today }
    if let extra { written.append(extra) }
    events = written
    events += impliedByMeetings(written) + impliedByMail(written)
    events.sort(by: Naive.comesFirst)
    for person in people {
      let ranges = awayRanges(person) + autoReplies(person)
      gone[person.id] = Naive.days(of: ranges)
      away[person.id] = Naive.days(of: ranges + writeAgains(person))
    }
  }

  /// "Events and tasks created after `today` do not exist yet; a task done after `today` is still
  /// open."
  private static func asOf(_ today: CivilDate, _ task: Task) -> Task? {
    if let created = task.created, created > today { return nil }
    var task = task
    if task.state == .done, let done = task.done, done > today {
      task.state = .open
      task.done = nil
    }
    return task
  }

  /// "Order of events: date; then path (UTF-8 bytes of the NFC path); then line." "[…] implies
  /// `met` for each in `with`, at its date, before the note's lines"
  private static func comesFirst(_ a: Event, _ b: Event) -> Bool {
    if a.date != b.date { return a.date < b.date }
    if a.note != b.note { return a.note < b.note }
    if a.isImplied != b.isImplied { return a.isImplied }
    if a.isImplied { return a.verb == .met && b.verb != .met }
    return a.place < b.place
  }

  var people: [Note] { graph.notes.filter { $0.type == .mentor || $0.type == .contact } }
  var mentors: [Note] { graph.notes.filter { $0.type == .mentor } }
  var meetings: [Note] { graph.notes.filter { $0.type == .meeting } }
  var me: Note? { graph.notes.first { $0.type == .me } }

  func isMentor(_ id: NoteID) -> Bool { graph[id].type == .mentor }
  func status(_ id: NoteID) -> Person.Status? { graph[id].person?.status?.value }

  /// The events about someone, in the order of events.
  func lines(about person: NoteID) -> [Event] {
    events.filter { $0.people.contains(person) }
  }
}

// MARK: - What notes imply

extension Naive {
  enum Held { case planned, held, cancelled }

  /// "A meeting note without status is held once its date has passed; one dated today is planned
  /// until tomorrow."
  func held(_ note: Note) -> Held {
    switch note.meeting?.status?.value {
    case .planned: return .planned
    case .held: return .held
    case .cancelled: return .cancelled
    case nil: break
    }
    guard let date = note.date?.value else { return .planned }
    return date < today ? .held : .planned
  }

  /// The people in a meeting's `with`.
  func attendees(_ note: Note) -> [NoteID] {
    (note.meeting?.with.notes ?? []).filter { graph[$0].type.isPerson }
  }

  /// "a held meeting note implies `met` for each in `with`, at its date, before the note's lines
  /// (an explicit `met` or `call` with the same person that day is the same conversation: the
  /// written line stands, the implied one is dropped); the tasks of a held meeting note, cancelled
  /// ones aside, imply one `assigned` for each attendee they are for" "A cancelled meeting note
  /// implies nothing. A meeting note's `project` puts its implied events on that project."
  private func impliedByMeetings(_ written: [Event]) -> [Event] {
    var found: [Event] = []
    for note in meetings where held(note) == .held {
      guard let date = note.date?.value, date <= today else { continue }
      let projects = note.meeting?.projects.notes ?? []
      for person in attendees(note) {
        let isWritten = written.contains {
          ($0.verb == .met || $0.verb == .call) && $0.date == date && $0.people.contains(person)
        }
        if !isWritten { found.append(implied(.met, note, date, person, projects)) }
        let isAssigned = tasks.contains {
          $0.note == note.id && $0.state != .cancelled && $0.people.contains(person)
        }
        if isAssigned { found.append(implied(.assigned, note, date, person, projects)) }
      }
    }
    return found
  }

  /// "an email note with status sent implies `sent` (cold-email) or `nudge` (follow-ups) on its
  /// `sent` date unless a line with the same verb and person stands on that day."
  private func impliedByMail(_ written: [Event]) -> [Event] {
    var found: [Event] = []
    for note in graph.notes {
      guard let mail = note.email, mail.status?.value == .sent, let date = mail.sent?.value,
        date <= today
      else { continue }
      let verb: Verb
      switch mail.kind?.value {
      case "cold-email": verb = .sent
      case "follow-up", "last-follow-up", "warm-follow-up": verb = .nudge
      default: continue
      }
      for person in mail.to.notes where graph[person].type.isPerson {
        let isWritten = written.contains {
          $0.verb == verb && $0.date == date && $0.people.contains(person)
        }
        if !isWritten { found.append(implied(verb, note, date, person, [])) }
      }
    }
    return found
  }

  private func implied(
    _ verb: Verb, _ note: Note, _ date: CivilDate, _ person: NoteID, _ projects: [NoteID]
  ) -> Event {
    var event = Event(
      date: date, verb: verb, people: [person], projects: projects, note: note.id,
      place: SourcePlace(line: 0, column: 0))
    event.isImplied = true
    return event
  }
}
