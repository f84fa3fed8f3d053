import Graph

extension Rule {
  static let writeAgain = Rule(
    .writeAgain, "They named a date to write again",
    why: "\"Write again in March\" is an open door with a date on it.",
    policy: [.writeAgainExpiry],
    examples: []
  ) { situation in
    situation.mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .outreach),
        let line = mentor.events.last(where: { $0.asksToWriteAgain && $0.again != nil }),
        let again = line.again, !mentor.wasReached(from: again)
      else { return nil }
      return .dated(
        .writeAgain, mentor.id,
        .init(
          due: again, today: situation.today, expiry: situation.policy[.writeAgainExpiry]),
        .writeAgain(asked: line.date, on: again), draft: .followUp,
        because: [Reason(line, in: situation.graph)] + situation.policies(.writeAgainExpiry))
    }
  }
}

extension Relationship {
  /// I wrote, or we spoke, on or after a day.
  fileprivate func wasReached(from day: CivilDate) -> Bool {
    events.contains { event in
      event.date >= day && (event.direction == .outward || event.direction == .both)
    }
  }
}
