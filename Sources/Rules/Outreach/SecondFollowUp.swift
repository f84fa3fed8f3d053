import Graph

extension Rule {
  static let secondFollowUp = Rule(
    .secondFollowUp, "Second and last follow-up to a cold e-mail",
    why: "Three e-mails in all, never a fourth: the last reminder says that it is the last.",
    policy: [.secondFollowUp, .secondGap, .tooLate],
    examples: [
      .finds(
        "the day before", "2026-03-13", "2026-03-14 upcoming", at: .secondFollowUp, in: onTime),
      .finds(
        "twelve days after the e-mail", "2026-03-14", "2026-03-14 due", at: .secondFollowUp,
        in: onTime),
      .finds(
        "a late first one still has six days", "2026-03-15", "2026-03-16 upcoming", at: .secondGap,
        in: late),
      .finds(
        "a week after a late first one", "2026-03-16", "2026-03-16 due", at: .secondGap, in: late),
      .finds("twenty days late", "2026-04-03", "2026-03-14 overdue", at: .tooLate, in: onTime),
      .quiet("three weeks late", "2026-04-04", at: .tooLate, in: onTime),
      .quiet(
        "two follow-ups are all there are", "2026-03-20",
        in: """
          == Mentors/Hiro Tanaka.md
          - 2026-03-02 sent: his cohort of dialysis patients
          - 2026-03-06 nudge: the same thread
          - 2026-03-14 nudge: the last line
          """),
      .finds(
        "a second `sent` counts as a follow-up", "2026-03-14", "2026-03-14 due",
        in: """
          == Mentors/Hiro Tanaka.md
          - ↓2026-03-02 sent: his cohort of dialysis patients
          - 2026-03-07 sent: in case it got lost
          """),
    ]
  ) { situation in
    situation.openRungs { !$0.isWarm && $0.nudges.count == 1 }.compactMap { mentor, thread, due in
      .dated(
        .secondFollowUp, mentor.id, .init(due: due, today: situation.today),
        .followUp(sent: thread.opening.date, isLast: true), draft: .lastFollowUp,
        because: situation.reasons(thread)
          + situation.policies(.secondFollowUp, .secondGap, .tooLate))
    }
  }
}

// MARK: Notes of the examples

private let onTime = """
  == Mentors/Hiro Tanaka.md
  - ↓2026-03-02 sent: his cohort of dialysis patients
  - 2026-03-06 nudge: the same thread
  """

private let late = """
  == Mentors/Hiro Tanaka.md
  - ↓2026-03-02 sent: his cohort of dialysis patients
  - 2026-03-09 nudge: the same thread
  """
