import Graph

extension Rule {
  static let firstNudge = Rule(
    .firstNudge, "First nudge for feedback",
    why: "Two weeks after delivery a friendly line helps a busy reader to find your work again.",
    policy: [.firstNudge],
    examples: [
      .finds("the day before", "2026-03-15", "2026-03-16 upcoming", at: .firstNudge, in: delivered),
      .finds(
        "two weeks after delivery", "2026-03-16", "2026-03-16 due", at: .firstNudge, in: delivered),
      .finds(
        "leave does not count", "2026-03-20", "2026-03-23 upcoming",
        in: """
          == Mentors/Anneke de Vries.md
          ---
          away: [2026-03-09..2026-03-15 skiing]
          ---
          ## Promised
          - ↓[x] extraction sheet ✅ 2026-03-02
          """),
      .quiet(
        "feedback came", "2026-03-16",
        in: """
          == Mentors/Anneke de Vries.md
          - 2026-03-12 feedback: two columns to add
          ## Promised
          - [x] extraction sheet ✅ 2026-03-02
          """),
      .quiet(
        "nothing to look at", "2026-03-16",
        in: """
          == Mentors/Anneke de Vries.md
          ## Promised
          - [x] booked the room ✅ 2026-03-02 [review:: no]
          """),
      .quiet(
        "nudged already", "2026-03-16",
        in: """
          == Mentors/Anneke de Vries.md
          - 2026-03-10 nudge: did the sheet arrive?
          ## Promised
          - [x] extraction sheet ✅ 2026-03-02
          """),
    ]
  ) { situation in
    situation.waitingMentors.compactMap { mentor, waiting, since in
      guard waiting.reminders.isEmpty,
        let due = mentor.away.plus(since, situation.policy[.firstNudge])
      else { return nil }
      return .dated(
        .firstNudge, mentor.id, .init(due: due, today: situation.today),
        .nudge(task: waiting.title(in: situation.graph), since: since, isLast: false),
        draft: .feedbackNudge,
        because: waiting.reasons(in: situation) + situation.policies(.firstNudge))
    }
  }
}

// MARK: Notes of the examples

private let delivered = """
  == Mentors/Anneke de Vries.md
  ## Promised
  - ↓[x] extraction sheet ✅ 2026-03-02
  """
