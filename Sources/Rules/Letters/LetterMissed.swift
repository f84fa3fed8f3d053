import Graph

extension Rule {
  static let letterMissed = Rule(
    .letterMissed, "A letter past its date",
    why: "Tell the programs concerned at once instead of hoping.",
    policy: [.missedShown],
    examples: []
  ) { situation in
    let asked = situation.letterWork(.letter) { $0 == .asked }
    let promised = situation.letterWork(.promisedLetter) { $0.isInFlight }
    return (asked + promised).compactMap { work in
      guard work.isPastDue, work.isShown(.missedShown), let due = work.due else { return nil }
      return .standing(
        .letterMissed, work.mentor.id, .letterMissed(due: due, state: work.letter.state),
        .critical, draft: .letterMissed,
        because: work.dueReason + work.history + situation.policies(.missedShown))
    }
  }
}
