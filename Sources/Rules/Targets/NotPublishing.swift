import Graph

extension Rule {
  static let notPublishing = Rule(
    .notPublishing, "Someone on the list who no longer publishes",
    why: "Without a recent paper there is no work to join: a personal reference at most.",
    policy: [.publishing],
    examples: [
      .quiet("two years after the last paper", "2026-03-15", at: .publishing, in: lastPaper),
      .finds(
        "two years and a day", "2026-03-16", "Ivo Marković: warning", at: .publishing, in: lastPaper
      ),
      .quiet(
        "a bare year stands for its last day", "2026-12-31",
        in: """
          == Mentors/Ivo Marković.md
          ---
          last-publication: 2024
          ---
          """),
      .quiet(
        "past the list: other rules look at that", "2026-06-01",
        in: """
          == Mentors/Ivo Marković.md
          ---
          last-publication: 2020
          ---
          - 2026-05-20 met: at grand rounds
          """),
    ]
  ) { situation in
    situation.hitList.compactMap { mentor in
      guard let last = mentor.person.lastPublication, situation.isOld(last.value) else {
        return nil
      }
      return .standing(
        .notPublishing, mentor.id,
        .notPublishing(last: last.value, months: situation.policy[.publishing]),
        because: [Reason("last-publication", last, in: mentor.id)]
          + situation.policies(.publishing))
    }
  }
}

// MARK: Notes of the examples

private let lastPaper = """
  == Mentors/Ivo Marković.md
  ---
  last-publication: ↓2024-03-15
  ---
  """
