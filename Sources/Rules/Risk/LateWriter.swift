import Graph

extension Rule {
  static let lateWriter = Rule(
    .lateWriter, "A writer whose letters come late",
    why: "A letter that came late once may do so again: have another one ready.",
    examples: []
  ) { situation in
    situation.mentorsAtRisk.compactMap { mentor in
      let missed = situation.missedLetters(of: mentor.id)
      let unanswered = situation.unansweredRungs(of: mentor)
      guard missed.count >= 1 || unanswered.count >= 2 else { return nil }
      return .standing(
        .lateWriter, mentor.id,
        .lateWriter(checks: unanswered.count, missed: missed.count),
        situation.riskSeverity(mentor.id), because: situation.reasons(missed, unanswered))
    }
  }
}

extension Situation {
  /// Letters of earlier cycles that were asked for and not in by their due date.
  fileprivate func missedLetters(of mentor: NoteID) -> [LetterWork] {
    guard let person = self[mentor], !cycles.nearest(on: today).isEmpty else { return [] }
    return letters(of: mentor).filter { letter in
      guard let due = letter.due?.value, due < today else { return false }
      if letter.state == .asked || letter.state.isInFlight { return true }
      return letter.last(.letterSubmitted).map { $0.date > due } ?? false
    }.map { LetterWork(letter: $0, mentor: person, situation: self) }
  }

  /// Rungs whose date has passed without a word from them since.
  fileprivate func unansweredRungs(
    of mentor: Relationship
  ) -> [(work: LetterWork, rung: LetterRung)] {
    letters(of: mentor.id).filter(\.state.isInFlight).flatMap { letter in
      let work = LetterWork(letter: letter, mentor: mentor, situation: self)
      return work.rungs.filter { rung in
        rung.date < today && !mentor.events.contains { $0.isInbound && $0.date >= rung.date }
      }.map { (work, $0) }
    }
  }

  fileprivate func reasons(
    _ missed: [LetterWork], _ unanswered: [(work: LetterWork, rung: LetterRung)]
  ) -> [Reason] {
    missed.flatMap { $0.dueReason + $0.history } + (unanswered.first?.work.dueReason ?? [])
      + (unanswered.first?.work.history ?? [])
  }
}
