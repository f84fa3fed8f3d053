import Graph

extension Rule {
  static let callOffice = Rule(
    .callOffice, "Call the office about the letter",
    why: "Two days before the date an office can do what an inbox cannot.",
    policy: [.callOffice, .callOfficeFrom],
    examples: [
      .finds(
        "three days before the date", "2026-09-12", "2026-09-13 upcoming", at: .callOffice,
        in: checkedTwice),
      .finds(
        "two days before the date", "2026-09-13", "Ewa Zielińska: 2026-09-13 due", at: .callOffice,
        in: checkedTwice),
      .finds("the day before", "2026-09-14", "2026-09-13 overdue critical", in: checkedTwice),
      .finds("on the date", "2026-09-15", "2026-09-13 overdue critical", in: checkedTwice),
      .quiet("past it another rule speaks", "2026-09-16", in: checkedTwice),
      .quiet(
        "reached three days before the date", "2026-09-13", at: .callOfficeFrom,
        in: promised + "\n- 2026-09-12 letter-check: her secretary will see to it"),
      .finds(
        "reached a day earlier", "2026-09-13", "2026-09-13 due", at: .callOfficeFrom,
        in: promised + "\n- 2026-09-11 letter-check: her secretary will see to it"),
    ]
  ) { situation in
    situation.rungs(
      .callOffice, whenOverdue: .critical, draft: .letterCall,
      policy: [.callOffice, .callOfficeFrom]
    ) { .callOffice(due: $0) }
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

private let checkedTwice = promised + "\n- 2026-09-10 letter-check: is anything missing?"
