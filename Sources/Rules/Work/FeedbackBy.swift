import Graph

extension Rule {
  static let feedbackBy = Rule(
    .feedbackBy, "Name the date feedback is needed by",
    why: "A real deadline, named three weeks ahead, gets feedback that a general nudge does not.",
    policy: [.feedbackBy],
    examples: [
      .finds(
        "the day before", "2026-06-08", "Omar Farouk: 2026-06-09 upcoming", at: .feedbackBy,
        in: waiting),
      .finds(
        "three weeks before the deadline", "2026-06-09", "2026-06-09 due", at: .feedbackBy,
        in: waiting),
      .finds("on the deadline itself", "2026-06-30", "2026-06-09 overdue", in: waiting),
      .quiet("the day after it is too late", "2026-07-01", in: waiting),
      .quiet(
        "nothing waits for feedback", "2026-06-09",
        in: """
          == Mentors/Omar Farouk.md
          == Projects/Dialysis abstract.md
          ---
          mentors: Omar Farouk
          deadline: 2026-06-30
          ---
          - 2026-05-28 feedback: shorten the methods
          - [x] first draft ✅ 2026-05-20
          """),
    ]
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
            project: situation.name(id), deadline: deadline.value,
            task: waiting.title(in: situation.graph)),
          draft: .feedbackNudge,
          because: [Reason("deadline", deadline, in: id)] + waiting.reasons(in: situation)
            + situation.policies(.feedbackBy))
      }
    }
  }
}

// MARK: Notes of the examples

private let waiting = """
  == Mentors/Omar Farouk.md
  == Projects/Dialysis abstract.md
  ---
  mentors: Omar Farouk
  deadline: ↓2026-06-30
  ---
  - [x] first draft ✅ 2026-05-20
  """
