import Graph

extension Rule {
  static let shortRunway = Rule(
    .shortRunway, "A letter to ask for on a short runway",
    why: "Under six weeks a letter is rushed, or late. Ask today, and say that it is short.",
    policy: [.shortRunway],
    examples: []
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
