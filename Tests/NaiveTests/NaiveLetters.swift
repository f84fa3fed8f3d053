import Graph

/// "A letter is a (mentor, cycle)".
struct NaiveLetter {
  enum State: String {
    case planned, asked, agreed, hedged, declined, packet, submitted, assigned
  }

  var writer: NoteID
  var cycle: NoteID?
  var note: NoteID?
  /// In the order of events.
  var events: [Event] = []
  var state = State.planned
  var due: CivilDate?

  /// "*Agreed date*: the first letter-agreed, without one the first letter-packet."
  var agreed: CivilDate? {
    (events.first { $0.verb == .letterAgreed } ?? events.first { $0.verb == .letterPacket })?.date
  }
}

extension Naive {
  /// What an event is taken to name: a letter note, or a cycle.
  private enum Target: Equatable {
    case note(NoteID)
    case cycle(NoteID)
  }

  func lettersDue(_ cycle: NoteID?) -> CivilDate? {
    cycle.flatMap { graph[$0].cycle?.lettersDue?.value }
  }

  /// "*Nearest cycle*: the first letters-due on or after today (of several with the same date, all
  /// […])."
  func nearestCycles(_ day: CivilDate) -> [NoteID] {
    var best: CivilDate?
    for note in graph.notes {
      guard let due = note.cycle?.lettersDue?.value, due >= day else { continue }
      if let known = best, known <= due { continue }
      best = due
    }
    guard let best else { return [] }
    return graph.notes.filter { $0.cycle?.lettersDue?.value == best }.map(\.id)
  }

  /// "A letter is a (mentor, cycle)": the letter notes a mentor is the writer of.
  func letterNotes(_ person: NoteID) -> [Note] {
    graph.notes.filter { $0.letter?.writer.notes.contains(person) ?? false }
  }

  /// "A letter without cycle: the nearest on the day of its first event, without events today."
  private func cycle(of note: Note, first: CivilDate?) -> NoteID? {
    note.letter?.cycle?.note ?? nearestCycles(first ?? today).first
  }

  /// "An event with `for` names the letter or cycle; without: the letter note it stands in; else the
  /// mentor's only letter note (not for an ask after that note's due date); else, unless it is
  /// letter-asked, the letter of this mentor's last earlier letter event; else the nearest cycle on
  /// the event's date (of several on one date the first by path […]); else a diagnostic."
  private func targets(_ person: NoteID) -> [(event: Event, target: Target)] {
    let notes = letterNotes(person)
    var found: [(event: Event, target: Target)] = []
    for event in lines(about: person) where event.verb.rawValue.hasPrefix("letter-") {
      var target: Target?
      if event.hasPurposeField {
        for named in event.purpose where target == nil {
          if notes.contains(where: { $0.id == named }) { target = .note(named) }
          if graph[named].type == .cycle { target = .cycle(named) }
        }
        if let target { found.append((event, target)) }
        continue
      }
      if notes.contains(where: { $0.id == event.note }) {
        target = .note(event.note)
      } else if notes.count == 1, !isLateAsk(event, notes[0], found) {
        target = .note(notes[0].id)
      } else if event.verb != .letterAsked, let last = found.last {
        target = last.target
      } else if let near = nearestCycles(event.date).first {
        target = .cycle(near)
      }
      if let target { found.append((event, target)) }
    }
    return found
  }

  /// "(not for an ask after that note's due date)"
  private func isLateAsk(
    _ event: Event, _ note: Note, _ earlier: [(event: Event, target: Target)]
  ) -> Bool {
    guard event.verb == .letterAsked else { return false }
    let first = earlier.first { $0.target == .note(note.id) }?.event.date ?? event.date
    let due = note.letter?.due?.value ?? lettersDue(cycle(of: note, first: first))
    return due.map { event.date > $0 } ?? false
  }

  /// The letters of someone: one for each letter note, for each cycle that lines name, and "`planned`
  /// if there is a letter note, or the mentor says `letter: planned` (for the nearest cycle)".
  func letters(_ person: NoteID) -> [NaiveLetter] {
    guard isMentor(person) else { return [] }
    let targets = targets(person)
    var letters: [NaiveLetter] = []
    for note in letterNotes(person) {
      let own = targets.filter { $0.target == .note(note.id) }.map(\.event)
      let cycle = cycle(of: note, first: own.first?.date)
      if let cycle, let index = letters.firstIndex(where: { $0.cycle == cycle }) {
        letters[index].events += own
        letters[index].due = letters[index].due ?? note.letter?.due?.value
      } else {
        letters.append(
          NaiveLetter(
            writer: person, cycle: cycle, note: note.id, events: own, due: note.letter?.due?.value))
      }
    }
    for (event, target) in targets {
      guard case .cycle(let cycle) = target else { continue }
      if let index = letters.firstIndex(where: { $0.cycle == cycle }) {
        letters[index].events.append(event)
      } else {
        letters.append(NaiveLetter(writer: person, cycle: cycle, events: [event]))
      }
    }
    // "(`letter-check` changes nothing […]); else `planned` if there is a letter note, or […]; else
    // none."
    letters.removeAll { letter in
      letter.note == nil && letter.events.allSatisfy { $0.verb == .letterCheck }
    }
    if graph[person].person?.letterPlan?.value == .planned {
      for cycle in nearestCycles(today) where !letters.contains(where: { $0.cycle == cycle }) {
        letters.append(NaiveLetter(writer: person, cycle: cycle))
      }
    }
    for index in letters.indices {
      // "*Due date*: the letter's `due`, else its cycle's `letters-due`."
      letters[index].due = letters[index].due ?? lettersDue(letters[index].cycle)
      letters[index].events = events.filter { event in
        letters[index].events.contains { $0.note == event.note && $0.place == event.place }
      }
      letters[index].state = state(letters[index].events)
    }
    return letters
  }

  /// "*State*: the last of asked, agreed, hedged, declined, packet, submitted, assigned
  /// (`letter-check` changes nothing; agreed after packet stays packet)"
  private func state(_ events: [Event]) -> NaiveLetter.State {
    var state = NaiveLetter.State.planned
    for event in events {
      switch event.verb {
      case .letterAsked: state = .asked
      case .letterAgreed: state = state == .packet ? .packet : .agreed
      case .letterHedged: state = .hedged
      case .letterDeclined: state = .declined
      case .letterPacket: state = .packet
      case .letterSubmitted: state = .submitted
      case .letterAssigned: state = .assigned
      default: break
      }
    }
    return state
  }

  var allLetters: [NaiveLetter] { people.flatMap { letters($0.id) } }

  func matchDay(_ letter: NaiveLetter) -> CivilDate? {
    letter.cycle.flatMap { graph[$0].cycle?.matchDay?.value }
  }

  func lettersNeeded(_ cycle: NoteID) -> Int { graph[cycle].cycle?.lettersNeeded?.value ?? 3 }
}
