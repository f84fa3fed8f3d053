import Graph

extension Rule {
  static let notPublishing = Rule(
    .notPublishing, "Someone on the list who no longer publishes",
    why: "Without a recent paper there is no work to join: a personal reference at most.",
    policy: [.publishing],
    examples: []
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
