import Graph

extension Rule {
  static let firstNudge = Rule(
    .firstNudge, "First nudge for feedback",
    why: "Two weeks after delivery a friendly line helps a busy reader to find your work again.",
    policy: [.firstNudge],
    examples: []
  ) { situation in
    situation.waitingMentors.compactMap { mentor, waiting, since in
      guard waiting.reminders.isEmpty,
        let due = mentor.away.plus(since, situation.policy[.firstNudge])
      else { return nil }
      return .dated(
        .firstNudge, mentor.id, .init(due: due, today: situation.today),
        .nudge(task: waiting.title, since: since, isLast: false), draft: .feedbackNudge,
        because: waiting.reasons(situation.graph) + situation.policies(.firstNudge))
    }
  }
}
