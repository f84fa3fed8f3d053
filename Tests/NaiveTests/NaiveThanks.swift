import Graph

/// The section Keeping in touch, apart from updates.
extension Naive {
  /// "win.share: wins, accepted, presented or published linked to a mentor (line, note or project)
  /// with no shared, update, met or call on or after it; one finding a mentor, from the oldest not
  /// expired: date + 7, expiry 60."
  func winShare(_ person: NoteID) -> NaiveFinding? {
    guard status(person) != .fading else { return nil }
    let told = lines(about: person).filter { [.shared, .update, .met, .call].contains($0.verb) }
    for event in events where [.win, .accepted, .presented, .published].contains(event.verb) {
      guard event.people.contains(person) || isOnProject(event, with: person),
        !told.contains(where: { $0.date >= event.date })
      else { continue }
      if let found = dated("win.share", person, event.date + policy["win.share"]) { return found }
    }
    return nil
  }

  /// "thanks.letter: no `thanks` on or after submitted: submitted + 7, expiry 90." Closed and paused
  /// mentors get it too.
  func thanksForLetters(_ person: NoteID) -> [NaiveFinding?] {
    letters(person).map { letter in
      guard let sent = letter.events.last(where: { $0.verb == .letterSubmitted })?.date,
        !isThanked(person, from: sent)
      else { return nil }
      return dated("thanks.letter", person, sent + policy["thanks.letter"])
    }
  }

  private func isThanked(_ person: NoteID, from day: CivilDate) -> Bool {
    lines(about: person).contains { $0.verb == .thanks && $0.date >= day }
  }
}
