import Graph

extension Rule {
  static let bounced = Rule(
    .bounced, "The address was wrong",
    why: "A bounced e-mail reached nobody: the ladder starts again with the right address.",
    examples: []
  ) { situation in
    situation.threads.compactMap { mentor, thread in
      guard let bounce = thread.bounce else { return nil }
      return .standing(
        .bounced, mentor.id, .bounced(on: bounce.date), draft: .coldEmail,
        because: [Reason(thread.opening, in: situation.graph), Reason(bounce, in: situation.graph)])
    }
  }
}
