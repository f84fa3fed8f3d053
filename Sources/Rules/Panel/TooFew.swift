import Graph

extension Rule {
  static let tooFew = Rule(
    .tooFew, "Too few active mentors",
    why: "Two to three active mentors are the least for a competitive application.",
    policy: [.panelFewest, .panelGood, .horizon],
    examples: []
  ) { situation in
    let active = situation.activeMentors
    let policy = situation.policy
    guard active.count < policy[.panelGood] else { return [] }
    let isFew = active.count < policy[.panelFewest]
    let severity: Severity =
      situation.lettersAreNear ? (isFew ? .critical : .warning) : (isFew ? .warning : .info)
    return [
      .standing(
        .tooFew, situation.whole, .tooFew(active: active.count, good: policy[.panelGood]), severity,
        because: active.map(situation.stageReason)
          + situation.policies(.panelFewest, .panelGood, .horizon))
    ]
  }
}

extension Situation {
  /// A cycle's letters are due within the horizon.
  fileprivate var lettersAreNear: Bool {
    let end = today.adding(months: policy[.horizon])
    return graph.notes.contains { note in
      note.cycle?.lettersDue.map { $0.value >= today && $0.value <= end } ?? false
    }
  }
}
