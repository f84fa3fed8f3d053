import Graph

extension Rule {
  static let endedGrant = Rule(
    .endedGrant, "A grant that has ended",
    why: "A running grant pays for the work a trainee could join.",
    examples: [
      .quiet("on its last day", "2026-06-30", in: grant),
      .finds("the day after", "2026-07-01", "Anjali Selvam: info", in: grant),
      .quiet(
        "met already: ask instead", "2026-07-01",
        in: """
          == Mentors/Anjali Selvam.md
          ---
          grant-ends: 2026-06-30
          ---
          - 2026-06-20 met: in her office
          """),
    ]
  ) { situation in
    situation.hitList.compactMap { mentor in
      guard let ends = mentor.person.grantEnds, ends.value < situation.today else { return nil }
      return .standing(
        .endedGrant, mentor.id, .endedGrant(ended: ends.value), .info,
        because: [Reason("grant-ends", ends, in: mentor.id)])
    }
  }
}

// MARK: Notes of the examples

private let grant = """
  == Mentors/Anjali Selvam.md
  ---
  grant-ends: ↓2026-06-30
  ---
  """
