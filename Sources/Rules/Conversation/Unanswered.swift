import Graph

extension Rule {
  static let unanswered = Rule(
    .unanswered, "A question without an answer",
    why: "Busy people miss questions. One short reminder after a week is welcome.",
    policy: [.unanswered, .unansweredExpiry],
    examples: [
      .finds("the day before", "2026-04-12", "2026-04-13 upcoming", at: .unanswered, in: question),
      .finds(
        "a week after the question", "2026-04-13", "2026-04-13 due", at: .unanswered, in: question),
      .finds(
        "thirty days on", "2026-05-13", "2026-04-13 overdue", at: .unansweredExpiry, in: question),
      .quiet("after that the question is stale", "2026-05-14", at: .unansweredExpiry, in: question),
      .finds(
        "leave does not count", "2026-04-20", "2026-04-18 overdue",
        in: """
          == Mentors/Søren Holm.md
          ---
          away: [2026-04-08..2026-04-12 congress]
          ---
          - 2026-04-01 reply: good idea
          - ↓2026-04-06 asked: which registry would you start with?
          """),
      .quiet(
        "while work waits for feedback, the nudges for it speak", "2026-04-13",
        in: """
          == Mentors/Søren Holm.md
          - 2026-04-01 reply: good idea
          - 2026-04-06 asked: which registry would you start with?
          ## Promised
          - [x] one-page outline ✅ 2026-04-03
          """),
      .quiet(
        "answered", "2026-04-13",
        in: """
          == Mentors/Søren Holm.md
          - 2026-04-01 reply: good idea
          - 2026-04-06 asked: which registry would you start with?
          - 2026-04-09 reply: the national one
          """),
    ]
  ) { situation in
    situation.people.compactMap { person in
      guard person.isSpokenAbout(in: .contact), person.stage.isUnderWay,
        let asked = person.lastContact, asked.verb == .asked,
        person.waiting(situation.policy).since == nil,
        let due = person.away.plus(asked.date, situation.policy[.unanswered])
      else { return nil }
      return .dated(
        .unanswered, person.id,
        .init(
          due: due, today: situation.today, expiry: situation.policy[.unansweredExpiry]),
        .unanswered(asked: asked.date), draft: .question,
        because: [Reason(asked, in: situation.histories)]
          + situation.policies(.unanswered, .unansweredExpiry))
    }
  }
}

// MARK: Notes of the examples

private let question = """
  == Mentors/Søren Holm.md
  - 2026-04-01 reply: good idea
  - ↓2026-04-06 asked: which registry would you start with?
  """
