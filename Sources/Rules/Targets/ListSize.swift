import Graph

extension Rule {
  static let listSize = Rule(
    .listSize, "The size of the hit list",
    why: "Eight to twelve people approached in parallel make two or three mentors.",
    policy: [.fewestTargets, .mostTargets, .panelGood],
    examples: [
      .finds("seven people", "2026-06-10", "info", at: .fewestTargets, in: list(7)),
      .quiet("eight people", "2026-06-10", at: .fewestTargets, in: list(8)),
      .quiet("twelve people", "2026-06-10", at: .mostTargets, in: list(12)),
      .finds("thirteen people", "2026-06-10", "info", at: .mostTargets, in: list(13)),
      .finds(
        "two active mentors still need a list", "2026-06-10", "info", at: .panelGood,
        in: list(7) + active(2)),
      .quiet("three do not", "2026-06-10", at: .panelGood, in: list(7) + active(3)),
    ]
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

// MARK: Notes of the examples

/// A hit list of some people, nobody written to.
private func list(_ number: Int) -> String {
  [
    "Ali Rezaei", "Bo Larsen", "Chidi Eze", "Dana Kovač", "Elif Demir", "Finn O'Hara",
    "Gita Rao", "Hugo Blanc", "Ivana Petrić", "Jamal Reid", "Kana Ito", "Leo Braun", "Mia Santos",
  ].prefix(number).enumerated()
    .map { "== Mentors/\($1).md\n" + ($0 == 0 ? "↓\n" : "") }.joined()
}

/// Mentors met two weeks before the day of the examples.
private func active(_ number: Int) -> String {
  ["Priya Raman", "Samuel Whitlock", "Yuki Mori"].prefix(number)
    .map { "== Mentors/\($0).md\n- 2026-05-27 met: at the journal club\n" }.joined()
}
