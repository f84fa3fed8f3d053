import Graph

extension Rule {
  static let firstFollowUp = Rule(
    .firstFollowUp, "First follow-up to a cold e-mail",
    why: "Many answers come to the first reminder. It is a reply in the same thread, a few lines.",
    policy: [.firstFollowUp, .tooLate],
    examples: []
  ) { situation in
    situation.openRungs { !$0.isWarm && $0.nudges.isEmpty }.compactMap { mentor, thread, due in
      .dated(
        .firstFollowUp, mentor.id, .init(due: due, today: situation.today),
        .followUp(sent: thread.opening.date, isLast: false), draft: .followUp,
        because: situation.reasons(thread) + situation.policies(.firstFollowUp, .tooLate))
    }
  }
}
