import Graph

extension Rule {
  static let thinEvidence = Rule(
    .thinEvidence, "Thin evidence for a letter",
    why: "A specific letter quotes dated episodes; without them it is praise that nobody reads.",
    policy: [.evidenceItems, .evidenceFacets, .evidenceSpan, .evidenceAge],
    examples: [
      .quiet(
        "five episodes, three sides, four months, lately", "2026-05-20", at: .evidenceItems,
        .evidenceFacets, .evidenceSpan, in: planned()),
      .finds(
        "four episodes", "2026-05-20", "Nadia Petrova: warning", at: .evidenceItems,
        in: planned(leaving: 1)),
      .finds(
        "two sides", "2026-05-20", "warning", at: .evidenceFacets, in: planned(third: "skill")),
      .finds(
        "a day short of four months", "2026-05-20", "warning", at: .evidenceSpan,
        in: planned(last: "2026-05-09")),
      .quiet("the newest is four months old", "2026-09-07", at: .evidenceAge, in: planned()),
      .finds("the newest is older", "2026-09-08", "warning", at: .evidenceAge, in: planned()),
      .quiet(
        "a letter that is in needs none", "2026-05-20",
        in: planned(leaving: 4) + "\n- 2026-05-19 letter-submitted: early"),
    ]
  ) { situation in
    situation.letterWork(.letter) { state in
      state == .planned || state == .asked || state.isInFlight
    }.compactMap { work in
      let items = situation.evidence(for: work.mentor.id)
      let summary = EvidenceSummary(items, today: situation.today)
      guard !work.isPastDue, summary.isThin(situation.policy) else { return nil }
      let newest = items.max { ($0.date, $0.note, $0.place) < ($1.date, $1.note, $1.place) }
      return .standing(
        .thinEvidence, work.mentor.id, .thinEvidence(summary),
        because: work.dueReason + (newest.map { [Reason($0)] } ?? []) + work.note
          + situation.policies(.evidenceItems, .evidenceFacets, .evidenceSpan, .evidenceAge))
    }
  }
}

extension Reason {
  /// An item of evidence, as it is cited.
  init(_ item: EvidenceItem) {
    self = .fact(note: item.note, place: item.place, text: "\(item.date) \(item.text)")
  }
}

// MARK: Notes of the examples

/// A planned letter, and evidence over exactly 120 days, of which some first lines are left out.
private func planned(
  leaving left: Int = 0, third: String = "teamwork", last: String = "2026-05-10"
) -> String {
  let evidence = [
    "2026-02-10 evidence: ran the chart review alone #skill",
    "2026-03-10 evidence: covered for a colleague #\(third)",
    "2026-04-10 evidence: second chart review #skill",
    "2026-01-10 evidence: found the error in table 2 #rigor",
    "\(last) evidence: third chart review #rigor",
  ]
  return """
    == Cycles/Residency 2027.md
    ---
    letters-due: ↓2026-09-15
    ---
    == Mentors/Nadia Petrova.md
    ---
    letter: planned
    ---
    \(evidence.suffix(5 - left).map { "- " + $0 }.joined(separator: "\n"))
    """
}
