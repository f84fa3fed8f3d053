import Graph

extension Rule {
  static let listSize = Rule(
    .listSize, "The size of the hit list",
    why: "Eight to twelve people approached in parallel make two or three mentors.",
    policy: [.fewestTargets, .mostTargets, .panelGood],
    examples: []
  ) { situation in
    let list = situation.hitList
    let fewest = situation.policy[.fewestTargets]
    let most = situation.policy[.mostTargets]
    guard list.count < fewest || list.count > most,
      situation.activeMentors.count < situation.policy[.panelGood]
    else { return [] }
    return [
      .standing(
        .listSize, situation.whole, .listSize(count: list.count, fewest: fewest, most: most), .info,
        because: list.map(situation.stageReason)
          + situation.policies(.fewestTargets, .mostTargets, .panelGood))
    ]
  }
}
