import Graph

extension Rule {
  static let singleWitness = Rule(
    .singleWitness, "Evidence that rests on one mentor",
    why: "If that mentor moves, falls ill or goes quiet, the file goes with them.",
    policy: [.share, .shareItems],
    examples: []
  ) { situation in
    let evidence = situation.evidence
    guard evidence.count >= situation.policy[.shareItems] else { return [] }
    return situation.mentors.compactMap { mentor in
      let count = situation.evidenceLog.count(for: mentor.id)
      guard count * 100 > evidence.count * situation.policy[.share] else { return nil }
      let witnessed = situation.evidence(for: mentor.id)
      return .standing(
        .singleWitness, situation.whole,
        .singleWitness(
          name: situation.name(mentor.id), percent: count * 100 / evidence.count,
          items: evidence.count), .info,
        because: [situation.stageReason(mentor)] + witnessed.prefix(12).map { Reason($0) }
          + situation.policies(.share, .shareItems))
    }
  }
}
