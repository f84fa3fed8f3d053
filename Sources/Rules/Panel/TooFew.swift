import Graph

extension Rule {
  static let tooFew = Rule(
    .tooFew, "Too few active mentors",
    why: "Two to three active mentors are the least for a competitive application.",
    policy: [.panelFewest, .panelGood, .horizon],
    examples: [
      .finds("one", "2026-06-10", "warning", at: .panelFewest, in: active(1)),
      .finds("two", "2026-06-10", "info", at: .panelFewest, .panelGood, in: active(2)),
      .quiet("three", "2026-06-10", at: .panelGood, in: active(3)),
      .finds(
        "one, and letters due in twelve months", "2026-06-10", "critical", at: .horizon,
        in: active(1) + letters(due: "2027-06-10")),
      .finds(
        "one, and letters due in twelve months and a day", "2026-06-10", "warning", at: .horizon,
        in: active(1) + letters(due: "2027-06-11")),
      .finds(
        "two, and letters due soon", "2026-06-10", "warning",
        in: active(2) + letters(due: "2026-09-15")),
      .finds(
        "nobody, and a `me` note to file it with", "2026-06-10", "Leila: warning",
        in: """
          == Leila.md
          ---
          type: me
          ---
          """),
    ]
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
    return cycles.dates.contains { cycle in
      cycle.lettersDue.map { $0 >= today && $0 <= end } ?? false
    }
  }
}

// MARK: Notes of the examples

/// Mentors met two weeks before the day of the examples.
private func active(_ number: Int) -> String {
  ["↓Priya Raman", "Samuel Whitlock", "Yuki Mori"].prefix(number)
    .map { name in
      let mark = name.hasPrefix("↓") ? "↓" : ""
      return "== Mentors/\(name.drop { $0 == "↓" }).md\n\(mark)- 2026-05-27 met: journal club\n"
    }.joined()
}

private func letters(due: String) -> String {
  """
  == Cycles/Residency.md
  ---
  letters-due: \(due)
  ---
  """
}
