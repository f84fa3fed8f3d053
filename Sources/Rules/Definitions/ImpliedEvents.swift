import Graph
import Markdown
import Vault

/// Events that no line states but a note as a whole does: a held meeting, its tasks, a sent e-mail.
enum ImpliedEvents {
  /// - Parameter workers: How many threads share the notes; it does not show.
  static func all(in graph: Graph, workers: Int) -> [Event] {
    let written = WrittenDays(graph.events)
    return inChunks(graph.notes.count, workers: workers, chunk: 1024) {
    } _: { _, range in
      events(of: range, graph, written)
    }.flatMap(\.self)
  }

  private static func events(
    of range: Range<Int>, _ graph: Graph, _ written: WrittenDays
  ) -> [Event] {
    let all = graph.notes
    let notes = all.span
    var events: [Event] = []
    for index in range {
      switch notes[index].type {
      case .meeting: add(meeting: all[index], graph, written, to: &events)
      case .email: add(mail: all[index], written, to: &events)
      default: break
      }
    }
    return events
  }

  private static func add(
    meeting note: Note, _ graph: Graph, _ written: WrittenDays, to events: inout [Event]
  ) {
    guard let meeting = note.meeting, let date = note.date,
      let from = meeting.heldFrom(date: date.value)
    else { return }
    let with = meeting.with.notes
    let projects = meeting.projects.notes
    if var event = conversation(note, date, with, written) {
      event.projects = projects
      event.appears = from
      events.append(event)
    }
    for task in graph.tasks(in: note.id) {
      guard var event = assignment(task, note, date, with) else { continue }
      event.projects = projects
      event.appears = max(from, task.created ?? from)
      events.append(event)
    }
  }

  /// A held meeting is a `met` for each in `with`, unless a line says so for that day.
  private static func conversation(
    _ note: Note, _ date: Placed<CivilDate>, _ with: [NoteID], _ written: WrittenDays
  ) -> Event? {
    let people = with.filter {
      !written.contains(.met, $0, date.value) && !written.contains(.call, $0, date.value)
    }
    return people.isEmpty ? nil : Event(implied: .met, on: date, people: people, by: note)
  }

  /// Each task of a held meeting is an `assigned` for the attendees it is for.
  private static func assignment(
    _ task: Task, _ note: Note, _ date: Placed<CivilDate>, _ with: [NoteID]
  ) -> Event? {
    let people = task.people.filter(with.contains)
    guard task.state != .cancelled, !people.isEmpty else { return nil }
    var event = Event(implied: .assigned, on: date, people: people, by: note)
    event.text = task.text
    event.isPrivate = event.isPrivate || task.isPrivate
    event.place = task.place
    return event
  }

  /// A sent e-mail note is its first e-mail or follow-up, unless a line says so for that day.
  private static func add(mail note: Note, _ written: WrittenDays, to events: inout [Event]) {
    guard let email = note.email, email.status?.value == .sent, let sent = email.sent,
      let verb = verb(ofMail: email.kind?.value)
    else { return }
    let people = email.to.notes.filter { !written.contains(verb, $0, sent.value) }
    if people.isEmpty { return }
    events.append(Event(implied: verb, on: sent, people: people, by: note))
  }

  private static func verb(ofMail kind: String?) -> Verb? {
    switch kind {
    case "cold-email": .sent
    case "follow-up", "last-follow-up", "warm-follow-up": .nudge
    default: nil
    }
  }
}

extension Event {
  /// An event that a key of a note implies.
  fileprivate init(implied verb: Verb, on date: Placed<CivilDate>, people: [NoteID], by note: Note)
  {
    self.init(
      date: date.value, verb: verb, people: people, projects: [], text: note.title, note: note.id,
      place: date.place)
    isImplied = true
    isPrivate = note.isPrivate
  }
}

/// Which verbs are written about whom on which day.
private struct WrittenDays {
  /// Each as one number, which is found sooner than three.
  private var keys: Set<UInt64> = []

  init(_ events: [Event]) {
    let events = events.span
    var count = 0
    for index in events.indices where Self.number(of: events[index].verb) != nil { count += 1 }
    keys.reserveCapacity(count)
    for index in events.indices {
      guard let verb = Self.number(of: events[index].verb) else { continue }
      let date = events[index].date
      for person in events[index].people { keys.insert(Self.key(verb, person, date)) }
    }
  }

  /// Of verbs that a note as a whole may state, or that stand for one of these.
  private static func number(of verb: Verb) -> UInt64? {
    switch verb {
    case .met: 0
    case .call: 1
    case .sent: 2
    case .nudge: 3
    default: nil
    }
  }

  /// Days of four-digit years take far less than 30 bits.
  private static func key(_ verb: UInt64, _ person: NoteID, _ date: CivilDate) -> UInt64 {
    let day = UInt64(UInt32(bitPattern: date.day) & 0x3FFF_FFFF)
    return verb << 62 | UInt64(UInt32(bitPattern: person.index)) << 30 | day
  }

  func contains(_ verb: Verb, _ person: NoteID, _ date: CivilDate) -> Bool {
    Self.number(of: verb).map { keys.contains(Self.key($0, person, date)) } ?? false
  }
}
