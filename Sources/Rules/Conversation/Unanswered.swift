import Graph

extension Rule {
  static let unanswered = Rule(
    .unanswered, "A question without an answer",
    why: "Busy people miss questions. One short reminder after a week is welcome.",
    policy: [.unanswered, .unansweredExpiry],
    examples: []
  ) { situation in
    situation.people.compactMap { person in
      guard person.isSpokenAbout(in: .contact), person.stage.isUnderWay,
        let asked = person.lastContact, asked.verb == .asked,
        person.waiting(situation.policy).since == nil,
        let due = person.away.plus(asked.date, situation.policy[.unanswered])
      else { return nil }
      return .dated(
        .unanswered, person.id,
        .init(
          due: due, today: situation.today, expiry: situation.policy[.unansweredExpiry]),
        .unanswered(asked: asked.date), draft: .question,
        because: [Reason(asked, in: situation.graph)]
          + situation.policies(.unanswered, .unansweredExpiry))
    }
  }
}
