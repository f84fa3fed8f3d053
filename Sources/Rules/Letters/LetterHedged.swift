import Graph

extension Rule {
  static let letterHedged = Rule(
    .letterHedged, "A hesitant yes",
    why: "A hesitant answer is information: a lukewarm letter is worse than none.",
    examples: [
      .finds("a hesitant yes", "2026-07-24", "Jonah Weiss: warning", in: hedged),
      .finds("still on the due date", "2026-09-15", "warning", in: hedged),
      .quiet("past it", "2026-09-16", in: hedged),
      .quiet(
        "a firm yes later counts", "2026-08-02",
        in: hedged + "\n- 2026-08-01 letter-agreed: having read the draft, gladly"),
    ]
  ) { situation in
    situation.letterWork(.letter) { $0 == .hedged }.compactMap { work in
      guard !work.isPastDue, let hedged = work.letter.last(.letterHedged) else { return nil }
      return .standing(
        .letterHedged, work.mentor.id, .letterHedged(on: hedged.date),
        because: [Reason(hedged, in: situation.histories)])
    }
  }
}

// MARK: Notes of the examples

private let hedged = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  == Mentors/Jonah Weiss.md
  - 2026-07-20 letter-asked: after rounds
  - ↓2026-07-24 letter-hedged: "I could write something"
  """
