import Graph

extension Rule {
  static let letterUnassigned = Rule(
    .letterUnassigned, "A letter in the system, assigned to nobody",
    why: "Programs see only letters that were assigned to them.",
    policy: [.unassignedShown],
    examples: [
      .quiet("fifteen days ahead", "2026-09-14", in: submitted),
      .finds("two weeks ahead", "2026-09-15", "2026-09-29 upcoming", in: submitted),
      .finds("on the day review opens", "2026-09-29", "Viktor Lund: 2026-09-29 due", in: submitted),
      .finds(
        "half a year after the letter's date", "2027-03-14", "2026-09-29 overdue",
        at: .unassignedShown, in: submitted),
      .quiet("after that it is history", "2027-03-15", at: .unassignedShown, in: submitted),
      .quiet(
        "assigned", "2026-09-29", in: submitted + "\n- 2026-09-20 letter-assigned: to all programs"),
    ]
  ) { situation in
    situation.letterWork(.promisedLetter) { $0 == .submitted }.compactMap { work in
      guard let cycle = work.letter.cycle,
        let opens = situation.graph[cycle].cycle?.reviewOpens,
        work.isShown(.unassignedShown)
      else { return nil }
      return .dated(
        .letterUnassigned, work.mentor.id, .init(due: opens.value, today: work.today),
        .letterUnassigned(
          submitted: work.letter.last(.letterSubmitted)?.date, reviewOpens: opens.value),
        because: [Reason("review-opens", opens, in: cycle)] + work.history
          + situation.policies(.unassignedShown))
    }
  }
}

// MARK: Notes of the examples

private let submitted = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  review-opens: ↓2026-09-29
  ---
  == Mentors/Viktor Lund.md
  - 2026-09-10 letter-submitted: in the portal
  """
