import Graph

extension Rule {
  static let letterMissed = Rule(
    .letterMissed, "A letter past its date",
    why: "Tell the programs concerned at once instead of hoping.",
    policy: [.missedShown],
    examples: [
      .quiet("on the date it may still come", "2026-09-15", in: promised),
      .finds("the day after", "2026-09-16", "Viktor Lund: critical", in: promised),
      .finds("sixty days after", "2026-11-14", "critical", at: .missedShown, in: promised),
      .quiet("after that it is history", "2026-11-15", at: .missedShown, in: promised),
      .finds(
        "with a Match Day: until then", "2027-03-19", "critical",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: ↓2026-09-15
          match-day: 2027-03-19
          ---
          == Mentors/Viktor Lund.md
          - 2026-07-25 letter-asked: by video
          """),
      .quiet(
        "submitted", "2026-09-16", in: promised + "\n- 2026-09-14 letter-submitted: in the portal"),
      .quiet(
        "a hesitant answer was no promise", "2026-09-16",
        in: promised + "\n- 2026-08-20 letter-hedged: perhaps somebody else"),
    ]
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

// MARK: Notes of the examples

private let promised = """
  == Cycles/Residency 2027.md
  ---
  letters-due: ↓2026-09-15
  ---
  == Mentors/Viktor Lund.md
  - 2026-07-25 letter-agreed: gladly
  """
