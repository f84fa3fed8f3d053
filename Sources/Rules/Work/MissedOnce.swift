import Graph

extension Rule {
  static let missedOnce = Rule(
    .missedOnce, "One missed date",
    why: "One missed date can be repaired: name it first, deliver, and warn the next time.",
    policy: [.missedWindow, .flagWindow],
    examples: [
      .finds("delivered two days late", "2026-02-03", "Farid Karimi: warning", in: late),
      .finds("half a year after the date", "2026-07-31", "warning", at: .missedWindow, in: late),
      .quiet("after that it is forgotten", "2026-08-01", at: .missedWindow, in: late),
      .quiet(
        "a warning twenty-nine days before the date counts", "2026-02-03", at: .flagWindow,
        in: late + "\n- 2026-01-03 flag: the data come late"),
      .finds(
        "one of thirty days before does not", "2026-02-03", "warning", at: .flagWindow,
        in: late + "\n- 2026-01-02 flag: the data come late"),
      .quiet(
        "the date is today", "2026-02-01",
        in: """
          == Mentors/Farid Karimi.md
          ## Promised
          - [ ] search strategy 📅 2026-02-01
          """),
      .finds(
        "the date was yesterday", "2026-02-02", "warning",
        in: """
          == Mentors/Farid Karimi.md
          ## Promised
          - ↓[ ] search strategy 📅 2026-02-01
          """),
      .quiet(
        "done, but who knows when", "2026-02-03",
        in: """
          == Mentors/Farid Karimi.md
          ## Promised
          - [x] search strategy 📅 2026-02-01
          """),
      .quiet(
        "two are a pattern, with a rule of its own", "2026-03-10",
        in: """
          == Mentors/Farid Karimi.md
          ## Promised
          - [x] search strategy 📅 2026-02-01 ✅ 2026-02-03
          - [ ] abstract list 📅 2026-03-01
          """),
    ]
  ) { situation in
    situation.missed(.missedOnce, .warning) { $0 == 1 }
  }
}

// MARK: Notes of the examples

private let late = """
  == Mentors/Farid Karimi.md
  ## Promised
  - ↓[x] search strategy 📅 2026-02-01 ✅ 2026-02-03
  """
