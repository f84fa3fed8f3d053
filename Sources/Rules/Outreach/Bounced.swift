import Graph

extension Rule {
  static let bounced = Rule(
    .bounced, "The address was wrong",
    why: "A bounced e-mail reached nobody: the ladder starts again with the right address.",
    examples: [
      .finds(
        "the e-mail came back", "2026-02-11", "warning",
        in: """
          == Mentors/Siobhán Walsh.md
          - ↓2026-02-10 sent: her work on delirium
          - 2026-02-10 bounce: user unknown
          """),
      .quiet(
        "a first e-mail to the right address starts anew", "2026-02-12",
        in: """
          == Mentors/Siobhán Walsh.md
          - 2026-02-10 sent: her work on delirium
          - 2026-02-10 bounce: user unknown
          - 2026-02-12 sent: the same, to the address on her last paper
          """),
      .quiet(
        "who answers has an address", "2026-03-01",
        in: """
          == Mentors/Siobhán Walsh.md
          - 2026-02-10 sent: her work on delirium
          - 2026-02-10 bounce: user unknown
          - 2026-02-20 reply: found your note through the department
          """),
    ]
  ) { situation in
    situation.threads.compactMap { mentor, thread in
      guard let bounce = thread.bounce else { return nil }
      return .standing(
        .bounced, mentor.id, .bounced(on: bounce.date), draft: .coldEmail,
        because: [
          Reason(thread.opening, in: situation.histories), Reason(bounce, in: situation.histories),
        ])
    }
  }
}
