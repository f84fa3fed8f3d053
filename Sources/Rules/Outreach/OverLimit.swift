import Graph

extension Rule {
  static let overLimit = Rule(
    .overLimit, "More e-mails than the ladder allows",
    why: "A fourth unanswered e-mail costs the relationship and is talked about.",
    policy: [.overLimitShown],
    examples: [
      .finds(
        "sixty days after the fourth e-mail", "2026-08-19", "critical", at: .overLimitShown,
        in: four),
      .quiet("after that it is history", "2026-08-20", at: .overLimitShown, in: four),
      .quiet(
        "three are the limit", "2026-06-14",
        in: """
          == Mentors/Eero Virtanen.md
          - 2026-06-01 sent: his frailty index
          - 2026-06-06 nudge: the same thread
          - 2026-06-13 nudge: the last line
          """),
      .finds(
        "warm: two are the limit", "2026-06-13", "critical",
        in: """
          == Mentors/Eero Virtanen.md
          - 2026-05-30 introduced: by Marja
          - ↓2026-06-01 sent: his frailty index
          - 2026-06-08 nudge: the same thread
          - 2026-06-13 nudge: one more line
          """),
      .quiet(
        "a bounce reached nobody", "2026-06-21",
        in: """
          == Mentors/Eero Virtanen.md
          - 2026-06-01 sent: his frailty index
          - 2026-06-06 nudge: the same thread
          - 2026-06-13 nudge: the last line
          - 2026-06-20 nudge: one more
          - 2026-06-20 bounce: no such mailbox
          """),
    ]
  ) { situation in
    situation.threads.compactMap { mentor, thread in
      let limit = thread.isWarm ? 2 : 3
      guard !thread.isBounced, thread.contacts > limit,
        situation.today - thread.last.date <= situation.policy[.overLimitShown]
      else { return nil }
      return .standing(
        .overLimit, mentor.id,
        .overLimit(contacts: thread.contacts, limit: limit, last: thread.last.date), .critical,
        because: situation.reasons(thread) + situation.policies(.overLimitShown))
    }
  }
}

// MARK: Notes of the examples

private let four = """
  == Mentors/Eero Virtanen.md
  - ↓2026-06-01 sent: his frailty index
  - 2026-06-06 nudge: the same thread
  - 2026-06-13 nudge: the last line
  - 2026-06-20 nudge: one more
  """
