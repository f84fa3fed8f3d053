import Graph

extension Rule {
  static let overLimit = Rule(
    .overLimit, "More e-mails than the ladder allows",
    why: "A fourth unanswered e-mail costs the relationship and is talked about.",
    policy: [.overLimitShown],
    examples: []
  ) { situation in
    situation.threads.compactMap { mentor, thread in
      let limit = thread.isWarm ? 2 : 3
      guard !thread.isBounced, thread.contacts > limit,
        situation.today - thread.last.date <= situation.policy[.overLimitShown]
      else { return nil }
      return .standing(
        .overLimit, mentor.id,
        .overLimit(contacts: thread.contacts, limit: limit, last: thread.last.date), .critical,
        because: situation.reasons(thread) + situation.policies(.overLimitShown))
    }
  }
}
