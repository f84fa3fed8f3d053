import Graph

extension Rule {
  static let genericLetter = Rule(
    .genericLetter, "A letter from a writer not heard from for long",
    why: "Who has not seen you for months writes what could be said of anybody.",
    policy: [.riskInbound],
    examples: [
      .quiet("heard from within four months", "2026-06-28", at: .riskInbound, in: asked()),
      .finds(
        "not heard from for four months", "2026-06-29", "Ivo Marković: warning", at: .riskInbound,
        in: asked()),
      .quiet("thin evidence says it already", "2026-06-29", in: asked(evidence: 4)),
      .quiet("past the letter's date", "2026-09-16", in: asked()),
    ]
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
        because: (last.map { [Reason($0, in: situation.histories)] } ?? []) + work.dueReason
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

// MARK: Notes of the examples

/// A letter asked for, a last word from them on 2026-03-01, and evidence enough.
private func asked(evidence count: Int = 5) -> String {
  let evidence = [
    "2026-01-10 evidence: found the error in table 2 #rigor",
    "2026-05-10 evidence: third chart review #rigor",
    "2026-02-10 evidence: ran the chart review alone #skill",
    "2026-03-10 evidence: covered for a colleague #teamwork",
    "2026-04-10 evidence: second chart review #skill",
  ].prefix(count)
  return """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---
    == Mentors/Ivo Marković.md
    - ↓2026-03-01 met: in the reading room
    - 2026-06-20 letter-asked: by e-mail
    \(evidence.map { "- " + $0 }.joined(separator: "\n"))
    """
}
