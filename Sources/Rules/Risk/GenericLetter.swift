import Graph

extension Rule {
  static let genericLetter = Rule(
    .genericLetter, "A letter from a writer not heard from for long",
    why: "Who has not seen you for months writes what could be said of anybody.",
    policy: [.riskInbound],
    examples: []
  ) { situation in
    situation.letterWork(.letter) { $0 == .asked || $0.isInFlight }.compactMap { work in
      let last = work.mentor.lastInboundEvent
      let isSilent =
        last.map { situation.today - $0.date >= situation.policy[.riskInbound] } ?? true
      guard !work.isPastDue, isSilent, !situation.isThin(work.mentor.id) else {
        return nil
      }
      return .standing(
        .genericLetter, work.mentor.id, .genericLetter(last: last?.date),
        situation.riskSeverity(work.mentor.id),
        because: (last.map { [Reason($0, in: situation.graph)] } ?? []) + work.dueReason
          + situation.policies(.riskInbound))
    }
  }
}

extension Situation {
  /// Whether letter.thin-evidence speaks about a letter of theirs.
  fileprivate func isThin(_ mentor: NoteID) -> Bool {
    EvidenceSummary(evidence(for: mentor), today: today).isThin(policy)
  }
}
