import Graph

/// The section Conversation.
extension Naive {
  /// "`fading` ones […] get no […] contact […] findings"
  func contact(_ person: NoteID) -> [NaiveFinding?] {
    guard status(person) != .fading else { return [] }
    return [
      // "contact.your-move | […] | date + 2, expiry 21"
      yourMove(person).flatMap {
        dated("contact.your-move", person, $0 + policy["contact.your-move"])
      },
      unanswered(person),
    ]
  }

  /// "contact.unanswered | stage talking, met or working, no deliverable waiting, the last contact is
  /// `asked` | plus(asked, 7), expiry 30"
  private func unanswered(_ person: NoteID) -> NaiveFinding? {
    guard [.talking, .met, .working].contains(stage(person)), waitingSince(person) == nil,
      let last = contacts(person).last, last.verb == .asked
    else { return nil }
    return dated(
      "contact.unanswered", person, plus(person, last.date, policy["contact.unanswered"]))
  }

  func meetingNotes() -> [NaiveFinding?] {
    meetings.flatMap { note -> [NaiveFinding?] in
      guard let date = note.date?.value else { return [] }
      let isQuiet = isQuietMeeting(note)
      return summaries(note, date)
        + (isQuiet ? [] : [prepare(note, date), nextStep(note, date), nextDate(note, date)])
        + (isQuiet ? [] : [unrecorded(note, date)])
    }
  }

  /// "A finding about a meeting note (prepare, next-step, next-date, unrecorded) has the note as
  /// subject, and is silent if every mentor in it is closed or paused."
  private func isQuietMeeting(_ note: Note) -> Bool {
    let mentors = attendees(note).filter(isMentor)
    return !mentors.isEmpty && mentors.allSatisfy(isSilent)
  }

  /// "meeting.prepare | planned meeting ahead | meeting date - 1; shows what to prepare"
  private func prepare(_ note: Note, _ date: CivilDate) -> NaiveFinding? {
    guard held(note) == .planned, isAhead(date) else { return nil }
    return dated("meeting.prepare", note.id, date - 1)
  }

  /// "meeting.summary | held meeting *note* with at most 3 in `with`: each attendee mentor with no
  /// summary, thanks or letter-packet from that day on; warning after the first conversation with
  /// them, else info | date + 1, expiry 7"
  private func summaries(_ note: Note, _ date: CivilDate) -> [NaiveFinding?] {
    guard held(note) == .held, date <= today,
      (note.meeting?.with ?? []).count <= policy["meeting.large"]
    else { return [] }
    return attendees(note).filter { isMentor($0) && !isSilent($0) }.map { person in
      let isThanked = lines(about: person).contains {
        [.summary, .thanks, .letterPacket].contains($0.verb) && $0.date >= date
      }
      guard !isThanked,
        var found = dated("meeting.summary", person, date + policy["meeting.summary"])
      else { return nil }
      let isLater = lines(about: person).contains { isConversation($0) && $0.date < date }
      if isLater { found.severity = .info }
      return found
    }
  }

  /// "'later' and 'since' mean on a later day; contact with any one attendee settles."
  private func hasContact(_ note: Note, after date: CivilDate) -> Bool {
    attendees(note).contains { person in
      contacts(person).contains { $0.date > date }
    }
  }

  /// "meeting.next-step | held; no next-step, no task, no later contact or meeting with them |
  /// standing, info, gone 30 days after"
  private func nextStep(_ note: Note, _ date: CivilDate) -> NaiveFinding? {
    guard held(note) == .held, date <= today, note.meeting?.nextStep == nil,
      !tasks.contains(where: { $0.note == note.id }), !hasContact(note, after: date),
      today <= date + policy["meeting.shown"]
    else { return nil }
    let people = Set(attendees(note))
    let isMetAgain = meetings.contains { other in
      guard let day = other.date?.value else { return false }
      return day > date && held(other) != .cancelled && !people.isDisjoint(with: attendees(other))
    }
    return isMetAgain ? nil : standing("meeting.next-step", note.id, .info)
  }

  /// "meeting.next-date | `next-date`; no contact with them and no task of the note done since the
  /// meeting | next-date, expiry 21"
  private func nextDate(_ note: Note, _ date: CivilDate) -> NaiveFinding? {
    guard let next = note.meeting?.nextDate?.value, !hasContact(note, after: date) else {
      return nil
    }
    let isDone = tasks.contains { task in
      guard task.note == note.id, task.state == .done, let done = task.done else { return false }
      return done > date
    }
    return isDone ? nil : dated("meeting.next-date", note.id, next)
  }

  /// "meeting.unrecorded | status is literally `planned` and the date has passed | standing, gone 30
  /// days after"
  private func unrecorded(_ note: Note, _ date: CivilDate) -> NaiveFinding? {
    guard note.meeting?.status?.value == .planned, date < today,
      today <= date + policy["meeting.shown"]
    else { return nil }
    return standing("meeting.unrecorded", note.id)
  }
}
