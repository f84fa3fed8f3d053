import Graph

extension Rule {
  static let unwitnessed = Rule(
    .unwitnessed, "Evidence that names no witness",
    why: "Only what somebody saw can stand in a letter.",
    isConsistency: true,
    examples: [
      .finds(
        "an item that nobody saw", "2026-06-10", "info",
        in: """
          == Notebook.md
          - ↓2026-06-02 evidence: led the morning teaching #teaching
          - 2026-06-03 evidence: took over a night shift #teamwork [witness:: [[Ben Cohen]]]
          == Mentors/Ben Cohen.md
          """),
      .quiet(
        "in a person's note that person saw it", "2026-06-10",
        in: """
          == Mentors/Ben Cohen.md
          - 2026-06-02 evidence: led the morning teaching #teaching
          """),
    ]
  ) { situation in
    let items = situation.evidence.filter { $0.witnesses.isEmpty && !$0.isDerived }
    guard !items.isEmpty else { return [] }
    return [
      .standing(
        .unwitnessed, situation.whole, .unwitnessed(count: items.count), .info,
        because: items.prefix(12).map { Reason($0) })
    ]
  }
}
