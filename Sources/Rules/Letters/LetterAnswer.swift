import Graph

extension Rule {
  static let letterAnswer = Rule(
    .letterAnswer, "Asked for a letter, no answer yet",
    why: "Without a yes there is no letter: ask once more, and think of somebody else.",
    policy: [.letterAnswer],
    examples: [
      .finds("the day before", "2026-07-26", "2026-07-27 upcoming", at: .letterAnswer, in: asked),
      .finds(
        "a week after the question", "2026-07-27", "Jonah Weiss: 2026-07-27 due", at: .letterAnswer,
        in: asked),
      .finds(
        "leave does not count", "2026-07-28", "2026-07-31 upcoming",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          ---
          == Mentors/Jonah Weiss.md
          - ↓2026-07-20 letter-asked: after rounds
          - 2026-07-22 auto-reply: at a wedding [until:: 2026-07-25]
          """),
      .quiet("answered", "2026-07-27", in: asked + "\n- 2026-07-24 letter-agreed: with pleasure"),
    ]
  ) { situation in
    situation.letterWork(.letter) { $0 == .asked }.compactMap { work in
      guard !work.isPastDue, let asked = work.letter.last(.letterAsked),
        let due = work.mentor.away.plus(asked.date, situation.policy[.letterAnswer])
      else { return nil }
      return .dated(
        .letterAnswer, work.mentor.id, .init(due: due, today: work.today),
        .letterAnswer(asked: asked.date),
        because: [Reason(asked, in: situation.histories)] + situation.policies(.letterAnswer))
    }
  }
}

// MARK: Notes of the examples

private let asked = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  == Mentors/Jonah Weiss.md
  - ↓2026-07-20 letter-asked: after rounds
  """
