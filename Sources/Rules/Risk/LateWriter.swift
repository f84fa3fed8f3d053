import Graph

extension Rule {
  static let lateWriter = Rule(
    .lateWriter, "A writer whose letters come late",
    why: "A letter that came late once may do so again: have another one ready.",
    examples: [
      .quiet("the second check is due today", "2026-09-10", in: promised),
      .finds(
        "check-in and second check went unanswered", "2026-09-11", "Ewa Zielińska: warning",
        in: promised),
      .quiet(
        "an answer in between", "2026-09-11", in: promised + "\n- 2026-09-03 reply: half done"),
      .finds(
        "a letter of an earlier cycle never came", "2026-06-10", "warning",
        in: """
          == Cycles/Residency 2026.md
          ---
          letters-due: ↓2025-09-15
          ---
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          ---
          == Letters/Zielińska 2027.md
          ---
          writer: "[[Ewa Zielińska]]"
          cycle: "[[Residency 2027]]"
          ---
          == Mentors/Ewa Zielińska.md
          - 2025-07-20 letter-agreed: yes [for:: [[Residency 2026]]]
          """),
    ]
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
    guard let person = self[mentor] else { return [] }
    return letters(of: mentor).filter { letter in
      guard let due = letter.due?.value, due < today, isEarlier(letter.cycle) else { return false }
      if letter.state == .asked || letter.state.isInFlight { return true }
      return letter.last(.letterSubmitted).map { $0.date > due } ?? false
    }.map { LetterWork(letter: $0, mentor: person, situation: self) }
  }

  /// Whether a cycle's letters were due before those of the nearest.
  private func isEarlier(_ cycle: NoteID?) -> Bool {
    guard let due = cycle.flatMap({ graph[$0].cycle?.lettersDue?.value }),
      let nearest = cycles.nearest(on: today).first
    else { return false }
    return graph[nearest].cycle?.lettersDue.map { due < $0.value } ?? false
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

// MARK: Notes of the examples

private let promised = """
  == Cycles/Residency 2027.md
  ---
  letters-due: ↓2026-09-15
  ---
  == Mentors/Ewa Zielińska.md
  - 2026-07-25 letter-agreed: yes
  - 2026-07-26 letter-packet: all six parts
  """
