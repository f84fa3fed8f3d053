import Graph

/// What rules talk about, as far as it decides who is spoken about.
enum Topic {
  case outreach, contact, meeting, promise, work, workNudge, quiet
  case letterAsk, letter, promisedLetter
  case update, win, thanks
}

extension Relationship {
  /// Closed and paused relationships keep only the letters that are promised, and thanks; a paused
  /// one also its promises. One that is fading is left in peace.
  func isSpokenAbout(in topic: Topic) -> Bool {
    // What their own note would say is unknown: to advise on the rest would be a guess.
    if note.isUnread { return false }
    switch topic {
    case .promisedLetter, .thanks: return true
    case .promise where isPaused && !isClosed: return true
    default: if isClosed || isPaused { return false }
    }
    guard isFading else { return true }
    switch topic {
    case .quiet, .update, .win, .contact, .workNudge, .letterAsk: return false
    default: return true
    }
  }
}

extension Situation {
  /// A finding about a meeting is silent where every mentor in it is closed or paused.
  func isSpokenAbout(meeting: DatedMeeting) -> Bool {
    let mentors = meeting.people.compactMap { self[$0] }.filter(\.isMentor)
    return mentors.isEmpty || mentors.contains { !$0.isClosed && !$0.isPaused }
  }
}
