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
      guard letter.state == .submitted || letter.state == .assigned,
        let sent = letter.events.last(where: { $0.verb == .letterSubmitted })?.date,
        !isThanked(person, from: sent)
      else { return nil }
      return dated("thanks.letter", person, sent + policy["thanks.letter"])
    }
  }

  private func isThanked(_ person: NoteID, from day: CivilDate) -> Bool {
    lines(about: person).contains { $0.verb == .thanks && $0.date >= day }
  }

  /// "thanks.match: match-day + 14, expiry 90, for each writer and each mentor with evidence, if a
  /// `win` tagged #match exists." "Closed and paused mentors get only, for letters already agreed or
  /// later, […] thanks.*" The Match Day is taken to be the one nearest to the (last such) win.
  func thanksForMatch(_ person: NoteID) -> NaiveFinding? {
    let win = events.last { $0.verb == .win && $0.tags.contains("match") }
    guard isMentor(person), let win else { return nil }
    var match: CivilDate?
    for day in graph.notes.compactMap({ $0.cycle?.matchDay?.value }) {
      if let known = match, abs(known - win.date) <= abs(day - win.date) { continue }
      match = day
    }
    let isWriter = letters(person).contains { $0.state == .submitted || $0.state == .assigned }
    let isPart = isWriter || (!evidence(person).isEmpty && !isSilent(person))
    guard let match, isPart, !isThanked(person, from: match) else { return nil }
    return dated("thanks.match", person, match + policy["thanks.match"])
  }
}
