import Graph

extension Rule {
  static let riskNotPublishing = Rule(
    .riskNotPublishing, "A research mentor who no longer publishes",
    why: "Work with somebody who does not publish ends in no paper.",
    policy: [.publishing],
    examples: []
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
