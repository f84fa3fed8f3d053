import Graph

/// Busy or disengaged.
extension Naive {
  enum Temper: String { case unknown, busy, disengaged, unclear }

  /// "fewer than 3 contacts in all -> unknown; away today -> busy. […] Two or more disengaged signals
  /// -> disengaged; else one or more busy -> busy; else unclear."
  func temper(_ person: NoteID) -> Temper {
    if contacts(person).count < policy["temper.contacts"] { return .unknown }
    if isAway(person, today) { return .busy }
    let disengaged = [
      followUps(person) >= policy["quiet.follow-ups"], isStoodUp(person), isOpenLong(person),
      isForgotten(person),
    ]
    if disengaged.filter(\.self).count >= 2 { return .disengaged }
    let busy = movesMeetings(person) || answersSoon(person) || gaveFeedback(person)
    return busy ? .busy : .unclear
  }

  /// "stood up (of met, call, cancelled, no-show the last two are cancelled or no-show by them (my
  /// own cancellation breaks the row), no `rescheduled` after the last of them, no planned meeting
  /// ahead)"
  private func isStoodUp(_ person: NoteID) -> Bool {
    let lines = lines(about: person)
    let row = lines.indices.filter {
      [.met, .call, .cancelled, .noShow].contains(lines[$0].verb)
    }
    guard row.count >= 2, let last = row.last else { return false }
    let isMissed = row.suffix(2).allSatisfy {
      (lines[$0].verb == .cancelled || lines[$0].verb == .noShow) && !lines[$0].isByMe
    }
    return isMissed && !lines[last...].contains { $0.verb == .rescheduled }
      && !hasPlannedMeeting(person)
  }

  private func hasPlannedMeeting(_ person: NoteID) -> Bool {
    meetings.contains { note in
      guard let date = note.date?.value else { return false }
      return held(note) == .planned && isAhead(date) && attendees(note).contains(person)
    }
  }

  /// "waiting with elapsed >= 42"
  private func isOpenLong(_ person: NoteID) -> Bool {
    waitingSince(person).map { elapsed(person, since: $0) >= policy["temper.open-feedback"] }
      ?? false
  }

  /// "a `forgot` with no met or call after it"
  private func isForgotten(_ person: NoteID) -> Bool {
    let lines = lines(about: person)
    guard let last = lines.lastIndex(where: { $0.verb == .forgot }) else { return false }
    return !lines[last...].contains(where: isConversation)
  }

  /// "a `rescheduled` by them after the last `cancelled`"
  private func movesMeetings(_ person: NoteID) -> Bool {
    let lines = lines(about: person)
    let last = lines.lastIndex { $0.verb == .cancelled } ?? 0
    return lines.dropFirst(last).contains { $0.verb == .rescheduled && !$0.isByMe }
  }

  /// "median over the asked/nudge events of the last 180 days of calendar days to the next inbound in
  /// order (unanswered ones left out, each counts for itself; an even number: mean of the middle two)
  /// <= 14"
  private func answersSoon(_ person: NoteID) -> Bool {
    let lines = lines(about: person)
    var gaps: [Int] = []
    for (index, line) in lines.enumerated() where line.verb == .asked || line.verb == .nudge {
      guard isWithin(policy["temper.answer-window"], line.date),
        let answer = lines[index...].first(where: isInbound)
      else { continue }
      gaps.append(answer.date - line.date)
    }
    guard !gaps.isEmpty else { return false }
    gaps.sort()
    let middle = (gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2])
    return middle <= 2 * policy["temper.answer"]
  }

  /// "feedback within 90 calendar days"
  private func gaveFeedback(_ person: NoteID) -> Bool {
    lines(about: person).contains {
      $0.verb == .feedback && isWithin(policy["temper.feedback"], $0.date)
    }
  }
}
