import Graph

extension Rule {
  static let letterUnassigned = Rule(
    .letterUnassigned, "A letter in the system, assigned to nobody",
    why: "Programs see only letters that were assigned to them.",
    policy: [.unassignedShown],
    examples: []
  ) { situation in
    situation.letterWork(.promisedLetter) { $0 == .submitted }.compactMap { work in
      guard let cycle = work.letter.cycle,
        let opens = situation.graph[cycle].cycle?.reviewOpens,
        !work.isPastDue || work.isShown(.unassignedShown)
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
