import Graph

extension Rule {
  static let secondCheck = Rule(
    .secondCheck, "The second check on the letter",
    why: "Five days are enough to upload a finished letter, and to finish a started one.",
    policy: [.secondCheck, .secondCheckFrom],
    examples: [
      .quiet("six days before the date an open check-in still speaks", "2026-09-09", in: promised),
      .finds(
        "six days before the date", "2026-09-09", "2026-09-10 upcoming", at: .secondCheck,
        in: checkedIn),
      .finds(
        "five days before the date", "2026-09-10", "Ewa Zielińska: 2026-09-10 due",
        at: .secondCheck, in: checkedIn),
      .finds(
        "four days before the date", "2026-09-11", "2026-09-10 overdue critical", in: checkedIn),
      .finds("an open check-in gives way to it", "2026-09-10", "2026-09-10 due", in: promised),
      .quiet(
        "a line a week before the date was the second check", "2026-09-10", at: .secondCheckFrom,
        in: promised + "\n- 2026-09-08 letter-check: all well?"),
      .finds(
        "a line of a day earlier was not", "2026-09-10", "2026-09-10 due", at: .secondCheckFrom,
        in: promised + "\n- 2026-09-07 letter-check: all well?"),
      .quiet("two days before the date the call speaks", "2026-09-13", in: promised),
    ]
  ) { situation in
    situation.rungs(
      .secondCheck, whenOverdue: .critical, draft: .letterCheck,
      policy: [.secondCheck, .secondCheckFrom]
    ) { .letterCheck(due: $0, isSecond: true) }
  }
}

// MARK: Notes of the examples

private let promised = """
  == Cycles/Residency 2027.md
  ---
  letters-due: ↓2026-09-15
  ---
  == Mentors/Ewa Zielińska.md
  - 2026-07-25 letter-agreed: yes
  - 2026-07-26 letter-packet: all six parts
  """

private let checkedIn = promised + "\n- 2026-09-01 letter-check: does anything help?"
