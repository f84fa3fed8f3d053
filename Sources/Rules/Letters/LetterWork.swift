import Graph

/// A letter that a rule may speak about, with what the letter rules share.
struct LetterWork {
  let letter: LetterRecord
  let mentor: Relationship
  let situation: Situation

  var today: CivilDate { situation.today }
  var due: CivilDate? { letter.due?.value }

  /// Past its due date only a few rules speak.
  var isPastDue: Bool { due.map { today > $0 } ?? false }

  /// Match Day of its cycle.
  var matchDay: CivilDate? {
    letter.cycle.flatMap { situation.graph[$0].cycle?.matchDay?.value }
  }

  /// The due date, as it is cited.
  var dueReason: [Reason] {
    guard let due = letter.due, let note = letter.dueNote else { return [] }
    let key = note == letter.cycle ? "letters-due" : "due"
    return [Reason(key, due, in: note)]
  }

  /// The note it has, as it is cited: tells two letters of one mentor apart.
  var note: [Reason] {
    letter.notes.prefix(1).map { .fact(note: $0, place: .start, text: situation.name($0)) }
  }

  /// Its lines so far, as they are cited.
  var history: [Reason] { letter.events.map { Reason($0, in: situation.histories) } }

  /// Moves a day before an absence; `again` is no absence.
  func reachable(_ day: CivilDate) -> CivilDate {
    AwayDays(of: mentor.history, events: mentor.events, onlyAbsence: true)
      .lastReachable(through: day)
  }

  /// Where nothing else says, the last day on which a finding after the due date speaks.
  func isShown(_ shown: PolicyKey) -> Bool {
    guard let end = matchDay ?? due.map({ $0 + situation.policy[shown] }) else { return true }
    return today <= end
  }
}

extension Situation {
  /// The letters of a state that a topic may speak about, by mentor's path.
  func letterWork(_ topic: Topic, where matches: (LetterState) -> Bool) -> [LetterWork] {
    letters.compactMap { letter in
      guard matches(letter.state), let mentor = self[letter.mentor],
        mentor.isSpokenAbout(in: topic)
      else { return nil }
      return LetterWork(letter: letter, mentor: mentor, situation: self)
    }
  }
}
