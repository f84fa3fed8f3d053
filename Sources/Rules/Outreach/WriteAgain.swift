package import Graph

extension Rule {
  static let writeAgain = Rule(
    .writeAgain, "They named a date to write again",
    why: "\"Write again in March\" is an open door with a date on it.",
    policy: [.writeAgainExpiry],
    examples: [
      .quiet("fifteen days ahead", "2026-08-23", in: september),
      .finds("two weeks ahead", "2026-08-24", "2026-09-07 upcoming", in: september),
      .finds("on the day they named", "2026-09-07", "2026-09-07 due", in: september),
      .finds(
        "sixty days on", "2026-11-06", "2026-09-07 overdue", at: .writeAgainExpiry, in: september),
      .quiet("after that it is history", "2026-11-07", at: .writeAgainExpiry, in: september),
      .finds(
        "a no with a date is an open door", "2026-09-08", "2026-09-07 overdue",
        in: """
          == Mentors/Wanjiru Kamau.md
          - 2026-05-02 sent: her asthma cohort
          - ↓2026-05-20 declined: no capacity before autumn [again:: 2026-09-07]
          """),
      .quiet(
        "written on that day", "2026-09-08",
        in: """
          == Mentors/Wanjiru Kamau.md
          - 2026-05-20 reply: ask me after the grant [again:: 2026-09-07]
          - 2026-09-07 asked: is there room now?
          """),
    ]
  ) { situation in
    situation.mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .outreach),
        let line = mentor.events.last(where: { $0.asksToWriteAgain && $0.again != nil }),
        let again = line.again, !mentor.wasReached(from: again)
      else { return nil }
      return .dated(
        .writeAgain, mentor.id,
        .init(
          due: again, today: situation.today, expiry: situation.policy[.writeAgainExpiry]),
        .writeAgain(asked: line.date, on: again), draft: .followUp,
        because: [Reason(line, in: situation.histories)] + situation.policies(.writeAgainExpiry))
    }
  }
}

extension Relationship {
  /// I wrote, or we spoke, on or after a day.
  package func wasReached(from day: CivilDate) -> Bool {
    events.contains { event in
      event.date >= day && (event.direction == .outward || event.direction == .both)
    }
  }
}

// MARK: Notes of the examples

private let september = """
  == Mentors/Wanjiru Kamau.md
  - 2026-05-02 sent: her asthma cohort
  - ↓2026-05-20 reply: ask me after the grant [again:: 2026-09-07]
  - 2026-05-21 thanks: will do
  """
