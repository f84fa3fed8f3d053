import Graph

extension Rule {
  static let thinEvidence = Rule(
    .thinEvidence, "Thin evidence for a letter",
    why: "A specific letter quotes dated episodes; without them it is praise that nobody reads.",
    policy: [.evidenceItems, .evidenceFacets, .evidenceSpan, .evidenceAge],
    examples: []
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
        because: work.dueReason + (newest.map { [Reason($0)] } ?? [])
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
