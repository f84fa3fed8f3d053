import Graph

extension Rule {
  static let secondFollowUp = Rule(
    .secondFollowUp, "Second and last follow-up to a cold e-mail",
    why: "Three e-mails in all, never a fourth: the last reminder says that it is the last.",
    policy: [.secondFollowUp, .secondGap, .tooLate],
    examples: []
  ) { situation in
    situation.openRungs { !$0.isWarm && $0.nudges.count == 1 }.compactMap { mentor, thread, due in
      .dated(
        .secondFollowUp, mentor.id, .init(due: due, today: situation.today),
        .followUp(sent: thread.opening.date, isLast: true), draft: .lastFollowUp,
        because: situation.reasons(thread)
          + situation.policies(.secondFollowUp, .secondGap, .tooLate))
    }
  }
}
