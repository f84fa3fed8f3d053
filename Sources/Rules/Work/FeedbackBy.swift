import Graph

extension Rule {
  static let feedbackBy = Rule(
    .feedbackBy, "Name the date feedback is needed by",
    why: "A real deadline, named three weeks ahead, gets feedback that a general nudge does not.",
    policy: [.feedbackBy],
    examples: []
  ) { situation in
    situation.waitingMentors.flatMap { mentor, waiting, _ in
      mentor.history.projects.compactMap { id -> Finding? in
        guard let project = situation.graph[id].project, let deadline = project.deadline,
          project.status?.value != .idea, project.status?.value != .done,
          deadline.value >= situation.today
        else { return nil }
        return .dated(
          .feedbackBy, mentor.id,
          .init(due: deadline.value - situation.policy[.feedbackBy], today: situation.today),
          .feedbackBy(
            project: situation.name(id), deadline: deadline.value, task: waiting.title),
          draft: .feedbackNudge,
          because: [Reason("deadline", deadline, in: id)] + waiting.reasons(situation.graph)
            + situation.policies(.feedbackBy))
      }
    }
  }
}
