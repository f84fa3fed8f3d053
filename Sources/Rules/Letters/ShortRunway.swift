import Graph

extension Rule {
  static let shortRunway = Rule(
    .shortRunway, "A letter to ask for on a short runway",
    why: "Under six weeks a letter is rushed, or late. Ask today, and say that it is short.",
    policy: [.shortRunway],
    examples: [
      .quiet("six weeks ahead", "2026-08-04", at: .shortRunway, in: planned),
      .finds("a day less", "2026-08-05", "Harriet Boone: critical", at: .shortRunway, in: planned),
      .finds("on the due date", "2026-09-15", "critical", in: planned),
      .quiet("past it", "2026-09-16", in: planned),
      .quiet("asked", "2026-08-05", in: planned + "\n- 2026-08-04 letter-asked: by video"),
    ]
  ) { situation in
    let judge = Judge(situation)
    return situation.plannedLetters.compactMap { work -> Finding? in
      guard let due = work.due, work.today > due - situation.policy[.shortRunway] else {
        return nil
      }
      return .standing(
        .shortRunway, work.mentor.id,
        .shortRunway(due: due, doubt: situation.doubt(about: work.mentor, judge)?.verdict),
        .critical, draft: .letterAsk,
        because: work.dueReason + situation.policies(.shortRunway))
    }
  }
}

// MARK: Notes of the examples

private let planned = """
  == Cycles/Residency 2027.md
  ---
  letters-due: ↓2026-09-15
  ---
  == Mentors/Harriet Boone.md
  ---
  letter: planned
  ---
  - 2026-06-20 met: in her clinic
  """
