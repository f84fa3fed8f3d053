import Graph

extension Rule {
  static let letterCheckIn = Rule(
    .letterCheckIn, "A friendly check-in on the letter",
    why: "Two weeks before the date a friendly line is help, not pressure.",
    policy: [.checkIn, .checkInFrom, .checkInAfterYes],
    examples: [
      .finds(
        "fifteen days before the date", "2026-08-31", "2026-09-01 upcoming", at: .checkIn,
        in: promised()),
      .finds(
        "two weeks before the date", "2026-09-01", "Paloma Reyes: 2026-09-01 due", at: .checkIn,
        in: promised()),
      .finds(
        "a late yes: six days after it", "2026-09-02", "2026-09-03 upcoming", at: .checkInAfterYes,
        in: promised("2026-08-27")),
      .finds(
        "a late yes: a week after it", "2026-09-03", "2026-09-03 due", at: .checkInAfterYes,
        in: promised("2026-08-27")),
      .quiet(
        "a line three weeks before the date was the check-in", "2026-09-01", at: .checkInFrom,
        in: promised() + "\n- 2026-08-25 nudge: anything missing?"),
      .finds(
        "a line of a day earlier was not", "2026-09-01", "2026-09-01 due", at: .checkInFrom,
        in: promised() + "\n- 2026-08-24 nudge: anything missing?"),
      .finds("until the second check is due", "2026-09-09", "2026-09-01 overdue", in: promised()),
      .quiet("then that one speaks", "2026-09-10", in: promised()),
      .quiet(
        "after a yes this late the second check comes first", "2026-09-04",
        in: promised("2026-09-03")),
      .finds(
        "before their leave, not in it", "2026-08-28", "2026-08-29 upcoming",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: ↓2026-09-15
          ---
          == Mentors/Paloma Reyes.md
          ---
          away: [2026-08-30..2026-09-05 hiking]
          ---
          - 2026-07-25 letter-agreed: of course
          - 2026-07-26 letter-packet: all six parts
          """),
    ]
  ) { situation in
    situation.rungs(
      .letterCheckIn, whenOverdue: .warning, draft: .letterCheck,
      policy: [.checkIn, .checkInFrom, .checkInAfterYes]
    ) { .letterCheck(due: $0, isSecond: false) }
  }
}

// MARK: Notes of the examples

/// A letter due on 2026-09-15, agreed on a day, the packet sent on it.
private func promised(_ agreed: String = "2026-07-25") -> String {
  """
  == Cycles/Residency 2027.md
  ---
  letters-due: ↓2026-09-15
  ---
  == Mentors/Paloma Reyes.md
  - \(agreed) letter-agreed: of course
  - \(agreed) letter-packet: all six parts
  """
}
