import Graph

extension Rule {
  static let endedGrant = Rule(
    .endedGrant, "A grant that has ended",
    why: "A running grant pays for the work a trainee could join.",
    examples: []
  ) { situation in
    situation.hitList.compactMap { mentor in
      guard let ends = mentor.person.grantEnds, ends.value < situation.today else { return nil }
      return .standing(
        .endedGrant, mentor.id, .endedGrant(ended: ends.value), .info,
        because: [Reason("grant-ends", ends, in: mentor.id)])
    }
  }
}
