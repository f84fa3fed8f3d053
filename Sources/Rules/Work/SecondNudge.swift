import Graph

extension Rule {
  static let secondNudge = Rule(
    .secondNudge, "Second nudge for feedback",
    why: "A second line, with a question that one word answers. After it, silence is a sign.",
    policy: [.secondNudge, .nudgeGap],
    examples: []
  ) { situation in
    situation.waitingMentors.compactMap { mentor, waiting, since in
      guard waiting.reminders.count == 1, let first = waiting.reminders.first,
        let due = later(
          mentor.away.plus(since, situation.policy[.secondNudge]),
          mentor.away.plus(first.date, situation.policy[.nudgeGap]))
      else { return nil }
      return .dated(
        .secondNudge, mentor.id, .init(due: due, today: situation.today),
        .nudge(task: waiting.title, since: since, isLast: true), draft: .feedbackNudge,
        because: waiting.reasons(situation.graph) + situation.policies(.secondNudge, .nudgeGap))
    }
  }
}
