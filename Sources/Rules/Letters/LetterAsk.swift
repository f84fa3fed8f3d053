import Graph

extension Rule {
  static let letterAsk = Rule(
    .letterAsk, "Ask for the letter",
    why: "Six to eight weeks let a writer write well. Ask in person, and for a strong letter.",
    policy: [.letterAsk, .shortRunway],
    examples: []
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
