import Graph

extension Rule {
  static let riskNotPublishing = Rule(
    .riskNotPublishing, "A research mentor who no longer publishes",
    why: "Work with somebody who does not publish ends in no paper.",
    policy: [.publishing],
    examples: [
      .quiet("two years after the last paper", "2026-03-15", at: .publishing, in: lastPaper()),
      .finds(
        "two years and a day", "2026-03-16", "Ivo Marković: info", at: .publishing, in: lastPaper()),
      .quiet("a career mentor need not publish", "2026-03-16", in: lastPaper("career")),
      .finds(
        "a letter is promised", "2026-03-16", "warning",
        in: cycle + lastPaper() + "\n- 2026-03-02 letter-agreed: yes"),
    ]
  ) { situation in
    situation.mentorsAtRisk.compactMap { mentor in
      guard mentor.person.roles.contains("research"), let last = mentor.person.lastPublication,
        situation.isOld(last.value)
      else { return nil }
      return .standing(
        .riskNotPublishing, mentor.id,
        .notPublishing(last: last.value, months: situation.policy[.publishing]),
        situation.riskSeverity(mentor.id),
        because: [Reason("last-publication", last, in: mentor.id)]
          + situation.policies(.publishing))
    }
  }
}

// MARK: Notes of the examples

private func lastPaper(_ role: String = "research") -> String {
  """
  == Mentors/Ivo Marković.md
  ---
  role: \(role)
  last-publication: ↓2024-03-15
  ---
  """
}

private let cycle = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---

  """
