import Graph

extension Rule {
  static let warmFollowUp = Rule(
    .warmFollowUp, "The one follow-up to a warm e-mail",
    why: "An introduction earns patience on both sides: one reminder, after a week.",
    policy: [.warmFollowUp, .tooLate],
    examples: []
  ) { situation in
    situation.openRungs { $0.isWarm && $0.nudges.isEmpty }.compactMap { mentor, thread, due in
      .dated(
        .warmFollowUp, mentor.id, .init(due: due, today: situation.today),
        .warmFollowUp(sent: thread.opening.date), draft: .warmFollowUp,
        because: situation.reasons(thread) + situation.policies(.warmFollowUp, .tooLate))
    }
  }
}
