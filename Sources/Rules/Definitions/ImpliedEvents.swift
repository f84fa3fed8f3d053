import Graph
import Markdown

/// Events that no line states but a note as a whole does: a held meeting, its tasks, a sent e-mail.
enum ImpliedEvents {
  static func all(in graph: Graph) -> [Event] {
    let written = WrittenDays(graph.events)
    var events: [Event] = []
    for index in graph.notes.indices {
      switch graph.notes[index].details {
      case .meeting(let meeting):
        let note = graph.notes[index]
        guard let date = note.date else { continue }
        events += conversation(note, meeting, date, written)
        events += assignments(note, meeting, date, graph.tasks(in: note.id))
      case .email(let email):
        if let event = outreach(graph.notes[index], email, written) { events.append(event) }
      default: break
      }
    }
    return events
  }

  /// A held meeting is a `met` for each in `with`, unless a line says so for that day.
  private static func conversation(
    _ note: Note, _ meeting: Meeting, _ date: Placed<CivilDate>, _ written: WrittenDays
  ) -> [Event] {
    guard let from = meeting.heldFrom(date: date.value) else { return [] }
    let people = meeting.with.notes.filter {
      !written.contains(.met, $0, date.value) && !written.contains(.call, $0, date.value)
    }
    guard !people.isEmpty else { return [] }
    var event = Event(implied: .met, on: date, people: people, by: note)
    event.projects = meeting.projects.notes
    event.appears = from
    return [event]
  }

  /// Each task of a held meeting is an `assigned` for the attendees it is for.
  private static func assignments(
    _ note: Note, _ meeting: Meeting, _ date: Placed<CivilDate>, _ tasks: ArraySlice<Task>
  ) -> [Event] {
    guard !tasks.isEmpty, let from = meeting.heldFrom(date: date.value) else { return [] }
    let attendees = Set(meeting.with.notes)
    let projects = meeting.projects.notes
    return tasks.compactMap { task in
      let people = task.people.filter(attendees.contains)
      guard task.state != .cancelled, !people.isEmpty else { return nil }
      var event = Event(implied: .assigned, on: date, people: people, by: note)
      event.projects = projects
      event.text = task.text
      event.isPrivate = event.isPrivate || task.isPrivate
      event.place = task.place
      event.appears = max(from, task.created ?? from)
      return event
    }
  }

  /// A sent e-mail note is its first e-mail or follow-up, unless a line says so for that day.
  private static func outreach(_ note: Note, _ email: Email, _ written: WrittenDays) -> Event? {
    guard email.status?.value == .sent, let sent = email.sent,
      let verb = verb(ofMail: email.kind?.value)
    else { return nil }
    let people = email.to.notes.filter { !written.contains(verb, $0, sent.value) }
    guard !people.isEmpty else { return nil }
    return Event(implied: verb, on: sent, people: people, by: note)
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
  private struct Key: Hashable {
    var verb: Verb
    var person: NoteID
    var date: CivilDate
  }

  private var keys: Set<Key> = []

  init(_ events: [Event]) {
    for index in events.indices where Self.isImpliable(events[index].verb) {
      for person in events[index].people {
        keys.insert(Key(verb: events[index].verb, person: person, date: events[index].date))
      }
    }
  }

  /// Verbs that a note as a whole may state, or that stand for one of these.
  private static func isImpliable(_ verb: Verb) -> Bool {
    verb == .met || verb == .call || verb == .sent || verb == .nudge
  }

  func contains(_ verb: Verb, _ person: NoteID, _ date: CivilDate) -> Bool {
    keys.contains(Key(verb: verb, person: person, date: date))
  }
}
