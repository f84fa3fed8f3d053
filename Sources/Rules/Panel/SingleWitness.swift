import Graph

extension Rule {
  static let singleWitness = Rule(
    .singleWitness, "Evidence that rests on one mentor",
    why: "If that mentor moves, falls ill or goes quiet, the file goes with them.",
    policy: [.share, .shareItems],
    examples: [
      .quiet(
        "three of five items", "2026-06-10", at: .share, in: items("Priya Raman", 3, "Yuki Mori", 2)
      ),
      .finds(
        "four of six items", "2026-06-10", "info", at: .share,
        in: items("Priya Raman", 4, "Yuki Mori", 2)),
      .finds(
        "four of five items", "2026-06-10", "info", at: .shareItems,
        in: items("Priya Raman", 4, "Yuki Mori", 1)),
      .quiet(
        "three of four items say little", "2026-06-10", at: .shareItems,
        in: items("Priya Raman", 3, "Yuki Mori", 1)),
    ]
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

// MARK: Notes of the examples

/// Evidence with one witness, and with another.
private func items(_ name: String, _ count: Int, _ other: String, _ rest: Int) -> String {
  let lines = ["2026-01-12", "2026-02-09", "2026-03-16", "2026-04-20"].map {
    "- \($0) evidence: a chart review, alone #skill\n"
  }
  return "== Mentors/\(name).md\n↓" + lines.prefix(count).joined()
    + "== Mentors/\(other).md\n" + lines.prefix(rest).joined()
}
