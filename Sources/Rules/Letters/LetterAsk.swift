import Graph

extension Rule {
  static let letterAsk = Rule(
    .letterAsk, "Ask for the letter",
    why: "Six to eight weeks let a writer write well. Ask in person, and for a strong letter.",
    policy: [.letterAsk, .shortRunway],
    examples: [
      .quiet("ten weeks and a day ahead", "2026-07-06", in: planned),
      .finds("ten weeks ahead", "2026-07-07", "2026-07-21 upcoming", in: planned),
      .finds(
        "eight weeks and a day ahead", "2026-07-20", "2026-07-21 upcoming", at: .letterAsk,
        in: planned),
      .finds(
        "eight weeks ahead", "2026-07-21", "Harriet Boone: 2026-07-21 due", at: .letterAsk,
        in: planned),
      .finds("six weeks ahead", "2026-08-04", "2026-07-21 overdue", at: .shortRunway, in: planned),
      .quiet("later than that it is a short runway", "2026-08-05", at: .shortRunway, in: planned),
      .finds(
        "before their leave, not in it", "2026-07-16", "2026-07-17 upcoming",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: ↓2026-09-15
          ---
          == Mentors/Harriet Boone.md
          ---
          letter: planned
          away: [2026-07-18..2026-07-25 summer]
          ---
          - 2026-06-20 met: in her clinic
          """),
      .finds(
        "the letter's own date counts before the cycle's", "2026-08-06", "2026-08-06 due",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          ---
          == Letters/Boone.md
          ---
          writer: "[[Harriet Boone]]"
          cycle: "[[Residency 2027]]"
          due: ↓2026-10-01
          ---
          == Mentors/Harriet Boone.md
          - 2026-06-20 met: in her clinic
          """),
      .quiet(
        "they have not met me yet", "2026-07-21",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          ---
          == Mentors/Harriet Boone.md
          ---
          letter: planned
          ---
          - 2026-06-20 reply: let us talk in August
          """),
    ]
  ) { situation in
    let judge = Judge(situation)
    return situation.plannedLetters.compactMap { work -> Finding? in
      guard let due = work.due, work.today <= due - situation.policy[.shortRunway] else {
        return nil
      }
      return .dated(
        .letterAsk, work.mentor.id,
        .init(due: work.reachable(due - situation.policy[.letterAsk]), today: work.today),
        .letterAsk(
          due: due, isRemote: work.mentor.person.remote ?? false,
          doubt: situation.doubt(about: work.mentor, judge)?.verdict),
        draft: .letterAsk,
        because: work.dueReason + situation.policies(.letterAsk, .shortRunway))
    }
  }
}

extension Situation {
  /// Planned letters of mentors who have seen the work.
  var plannedLetters: [LetterWork] {
    letterWork(.letterAsk) { $0 == .planned }
      .filter { $0.mentor.stage.knowsMe && !$0.isPastDue }
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
