import Graph

/// Directions and conversations, after the verb table of the notes' format.
extension Naive {
  enum Way { case outward, inward, both }

  /// "*Contact*: any event with a direction." The table's third column; "`[by:: me]`: by me, then
  /// direction out".
  func way(_ event: Event) -> Way? {
    switch event.verb {
    case .sent, .nudge, .asked, .update, .summary, .shared, .thanks, .flag: .outward
    case .reply, .feedback, .assigned: .inward
    case .autoReply, .bounce: nil
    case .declined: .inward
    case .met, .call: .both
    case .cancelled, .rescheduled, .noShow: event.isByMe ? .outward : .inward
    case .introduced: nil
    case .letterAsked, .letterPacket, .letterCheck: .outward
    case .letterAgreed, .letterHedged, .letterDeclined, .letterSubmitted: .inward
    case .letterAssigned: nil
    case .submitted, .presented, .accepted, .published, .milestone: nil
    case .win, .evidence: nil
    case .used, .forgot: .inward
    case .closed: .outward
    }
  }

  /// "*Inbound*: reply, feedback, met, call, assigned, used, declined, letter-agreed,
  /// letter-hedged, letter-declined."
  func isInbound(_ event: Event) -> Bool {
    [
      .reply, .feedback, .met, .call, .assigned, .used, .declined, .letterAgreed, .letterHedged,
      .letterDeclined,
    ].contains(event.verb)
  }

  func contacts(_ person: NoteID) -> [Event] { lines(about: person).filter { way($0) != nil } }
  func inbound(_ person: NoteID) -> [Event] { lines(about: person).filter(isInbound) }

  /// "*lastInbound*: date of the last inbound event."
  func lastInbound(_ person: NoteID) -> CivilDate? { inbound(person).last?.date }

  func isConversation(_ event: Event) -> Bool { event.verb == .met || event.verb == .call }

  /// The projects someone is a mentor of.
  func projects(with person: NoteID) -> [Note] {
    graph.notes.filter { $0.project?.mentors.notes.contains(person) ?? false }
  }

  /// On a project with them.
  func isOnProject(_ event: Event, with person: NoteID) -> Bool {
    projects(with: person).contains { event.projects.contains($0.id) }
  }

  /// "[contact.your-move] the last contact is reply, feedback or rescheduled, by them, and no
  /// `again` of that line is ahead"
  func yourMove(_ person: NoteID) -> CivilDate? {
    guard let last = contacts(person).last, [.reply, .feedback, .rescheduled].contains(last.verb),
      !(last.verb == .rescheduled && last.isByMe)
    else { return nil }
    if let again = last.again, isAhead(again) { return nil }
    return last.date
  }
}

/// Work for them.
extension Naive {
  /// "A task for a mentor (notes.md) that is not cancelled." "[A task for a type-contact person] is
  /// no deliverable."
  func deliverables(_ person: NoteID) -> [Task] {
    guard isMentor(person) else { return [] }
    return tasks.filter { $0.people.contains(person) && $0.state != .cancelled }
  }

  /// "In a meeting note that is not held it is work, but sets no stage."
  func setsStage(_ task: Task) -> Bool {
    let note = graph[task.note]
    return note.type != .meeting || held(note) == .held
  }

  /// "*waitingSince*: the earliest completion date, strictly after lastInbound, of a deliverable for
  /// them (no lastInbound: the earliest completion). None: not waiting." "Done without a date: done,
  /// but neither late, nor on time, nor waiting. `[review:: no]`: starts no waiting."
  func waitingSince(_ person: NoteID) -> CivilDate? {
    var earliest: CivilDate?
    for task in deliverables(person) where task.state == .done && task.wantsReview {
      guard let done = task.done else { continue }
      if let last = lastInbound(person), done <= last { continue }
      if let known = earliest, known <= done { continue }
      earliest = done
    }
    return earliest
  }

  /// "*No flag*: no `flag` event about that mentor from due date - 29 to the due date."
  func isFlagged(_ person: NoteID, due: CivilDate) -> Bool {
    let first = due - (policy["work.flag-window"] - 1)
    return lines(about: person).contains {
      $0.verb == .flag && $0.date >= first && $0.date <= due
    }
  }
}
