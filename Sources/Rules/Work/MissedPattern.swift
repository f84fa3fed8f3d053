import Graph

extension Rule {
  static let missedPattern = Rule(
    .missedPattern, "A pattern of missed dates",
    why: "Two missed dates in half a year are a pattern, and patterns end relationships.",
    policy: [.missedWindow, .flagWindow],
    examples: [
      .finds(
        "half a year after the first of two dates", "2026-07-31", "Farid Karimi: critical",
        at: .missedWindow, in: twice),
      .quiet("after that one of them is forgotten", "2026-08-01", at: .missedWindow, in: twice),
      .finds(
        "a warning thirty days before a date does not count", "2026-03-10", "critical",
        at: .flagWindow, in: twice + "\n- 2026-01-02 flag: the data come late"),
      .quiet(
        "one of twenty-nine days before does", "2026-03-10", at: .flagWindow,
        in: twice + "\n- 2026-01-03 flag: the data come late"),
      .quiet(
        "one missed date for each of two people", "2026-03-10",
        in: """
          == Mentors/Farid Karimi.md
          ## Promised
          - [ ] search strategy 📅 2026-02-01
          == Mentors/Greta Olsen.md
          ## Promised
          - [ ] abstract list 📅 2026-03-01
          """),
    ]
  ) { situation in
    situation.missed(.missedPattern, .critical) { $0 >= 2 }
  }
}

// MARK: Notes of the examples

private let twice = """
  == Mentors/Farid Karimi.md
  ## Promised
  - ↓[x] search strategy 📅 2026-02-01 ✅ 2026-02-03
  - [ ] abstract list 📅 2026-03-01
  """
