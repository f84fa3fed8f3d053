import Graph

extension Rule {
  static let secondNudge = Rule(
    .secondNudge, "Second nudge for feedback",
    why: "A second line, with a question that one word answers. After it, silence is a sign.",
    policy: [.secondNudge, .nudgeGap],
    examples: [
      .finds("the day before", "2026-03-29", "2026-03-30 upcoming", at: .secondNudge, in: onTime),
      .finds(
        "four weeks after delivery", "2026-03-30", "2026-03-30 due", at: .secondNudge, in: onTime),
      .finds(
        "a late first one: the day before", "2026-04-02", "2026-04-03 upcoming", at: .nudgeGap,
        in: late),
      .finds(
        "two weeks after a late first one", "2026-04-03", "2026-04-03 due", at: .nudgeGap, in: late),
      .quiet(
        "two are enough", "2026-03-30",
        in: """
          == Mentors/Anneke de Vries.md
          - 2026-03-14 nudge: did the sheet arrive?
          - 2026-03-28 asked: is column F worth keeping, yes or no?
          ## Promised
          - [x] extraction sheet ✅ 2026-03-02
          """),
    ]
  ) { situation in
    situation.waitingMentors.compactMap { mentor, waiting, since in
      guard waiting.reminders.count == 1, let first = waiting.reminders.first,
        let due = later(
          mentor.away.plus(since, situation.policy[.secondNudge]),
          mentor.away.plus(first.date, situation.policy[.nudgeGap]))
      else { return nil }
      return .dated(
        .secondNudge, mentor.id, .init(due: due, today: situation.today),
        .nudge(task: waiting.title(in: situation.graph), since: since, isLast: true),
        draft: .feedbackNudge,
        because: waiting.reasons(in: situation) + situation.policies(.secondNudge, .nudgeGap))
    }
  }
}

// MARK: Notes of the examples

private let onTime = """
  == Mentors/Anneke de Vries.md
  - 2026-03-14 nudge: did the sheet arrive?
  ## Promised
  - ↓[x] extraction sheet ✅ 2026-03-02
  """

private let late = """
  == Mentors/Anneke de Vries.md
  - 2026-03-20 nudge: did the sheet arrive?
  ## Promised
  - ↓[x] extraction sheet ✅ 2026-03-02
  """
