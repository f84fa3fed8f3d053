import Graph

extension Rule {
  static let letterAnswer = Rule(
    .letterAnswer, "Asked for a letter, no answer yet",
    why: "Without a yes there is no letter: ask once more, and think of somebody else.",
    policy: [.letterAnswer],
    examples: []
  ) { situation in
    situation.letterWork(.letter) { $0 == .asked }.compactMap { work in
      guard !work.isPastDue, let asked = work.letter.last(.letterAsked),
        let due = work.mentor.away.plus(asked.date, situation.policy[.letterAnswer])
      else { return nil }
      return .dated(
        .letterAnswer, work.mentor.id, .init(due: due, today: work.today),
        .letterAnswer(asked: asked.date),
        because: [Reason(asked, in: situation.graph)] + situation.policies(.letterAnswer))
    }
  }
}
