import Graph

extension Rule {
  static let warmFollowUp = Rule(
    .warmFollowUp, "The one follow-up to a warm e-mail",
    why: "An introduction earns patience on both sides: one reminder, after a week.",
    policy: [.warmFollowUp, .tooLate],
    examples: [
      .finds("the day before", "2026-04-16", "2026-04-17 upcoming", at: .warmFollowUp, in: warm),
      .finds(
        "a week after the e-mail", "2026-04-17", "2026-04-17 due", at: .warmFollowUp, in: warm),
      .finds("twenty days late", "2026-05-07", "2026-04-17 overdue", at: .tooLate, in: warm),
      .quiet("three weeks late", "2026-05-08", at: .tooLate, in: warm),
      .quiet(
        "an introduction that came after the e-mail warms nothing", "2026-04-17",
        in: """
          == Mentors/Ngozi Okafor.md
          - 2026-04-10 sent: her sepsis registry
          - 2026-04-11 introduced: Samuel wrote to her [by:: [[Samuel Osei]]]
          == People/Samuel Osei.md
          """),
      .quiet(
        "one is enough", "2026-04-20",
        in: """
          == Mentors/Ngozi Okafor.md
          - 2026-04-09 introduced: over lunch [by:: [[Samuel Osei]]]
          - 2026-04-10 sent: her sepsis registry
          - 2026-04-17 nudge: in the same thread
          == People/Samuel Osei.md
          """),
    ]
  ) { situation in
    situation.openRungs { $0.isWarm && $0.nudges.isEmpty }.compactMap { mentor, thread, due in
      .dated(
        .warmFollowUp, mentor.id, .init(due: due, today: situation.today),
        .warmFollowUp(sent: thread.opening.date), draft: .warmFollowUp,
        because: situation.reasons(thread) + situation.policies(.warmFollowUp, .tooLate))
    }
  }
}

// MARK: Notes of the examples

private let warm = """
  == Mentors/Ngozi Okafor.md
  ---
  introduced-by: "[[Samuel Osei]]"
  ---
  - ↓2026-04-10 sent: her sepsis registry
  == People/Samuel Osei.md
  """
