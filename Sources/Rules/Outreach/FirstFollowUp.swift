import Graph

extension Rule {
  static let firstFollowUp = Rule(
    .firstFollowUp, "First follow-up to a cold e-mail",
    why: "Many answers come to the first reminder. It is a reply in the same thread, a few lines.",
    policy: [.firstFollowUp, .tooLate],
    examples: [
      .finds("the day before", "2026-03-05", "2026-03-06 upcoming", at: .firstFollowUp, in: cold),
      .finds(
        "five days after the e-mail", "2026-03-06", "2026-03-06 due", at: .firstFollowUp, in: cold),
      .finds("a day late", "2026-03-07", "2026-03-06 overdue", in: cold),
      .finds(
        "twenty days late it may still go out", "2026-03-26", "2026-03-06 overdue", at: .tooLate,
        in: cold),
      .quiet("three weeks late it is better to move on", "2026-03-27", at: .tooLate, in: cold),
      .finds("an absence stops the clock", "2026-03-13", "2026-03-14 upcoming", in: absent),
      .quiet(
        "any answer ends the ladder", "2026-03-06",
        in: """
          == Mentors/Amina Diallo.md
          - 2026-03-01 sent: her paper on readmissions
          - 2026-03-04 reply: will read it on Friday
          """),
      .quiet(
        "an introduction makes it a warm one, with a ladder of its own", "2026-03-06",
        in: """
          == Mentors/Amina Diallo.md
          - 2026-02-27 introduced: Kofi wrote to both of us
          - 2026-03-01 sent: her paper on readmissions
          """),
      .finds(
        "after half a year a new first e-mail opens a new thread", "2026-09-05",
        "2026-09-03 overdue",
        in: """
          == Mentors/Amina Diallo.md
          - 2026-03-01 sent: her paper on readmissions
          - ↓2026-08-29 sent: her new paper on transitions of care
          """),
    ]
  ) { situation in
    situation.openRungs { !$0.isWarm && $0.nudges.isEmpty }.compactMap { mentor, thread, due in
      .dated(
        .firstFollowUp, mentor.id, .init(due: due, today: situation.today),
        .followUp(sent: thread.opening.date, isLast: false), draft: .followUp,
        because: situation.reasons(thread) + situation.policies(.firstFollowUp, .tooLate))
    }
  }
}

// MARK: Notes of the examples

private let cold = """
  == Mentors/Amina Diallo.md
  - ↓2026-03-01 sent: her paper on readmissions
  """

private let absent = """
  == Mentors/Amina Diallo.md
  - ↓2026-03-01 sent: her paper on readmissions
  - 2026-03-03 auto-reply: on the wards [until:: 2026-03-10]
  """
