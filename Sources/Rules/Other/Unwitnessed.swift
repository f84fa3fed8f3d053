import Graph

extension Rule {
  static let unwitnessed = Rule(
    .unwitnessed, "Evidence that names no witness",
    why: "Only what somebody saw can stand in a letter.",
    isConsistency: true,
    examples: []
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
