import Graph

extension Rule {
  static let yourMove = Rule(
    .yourMove, "They answered: the next move is yours",
    why: "An answer that gets none back is the commonest way to lose a mentor.",
    policy: [.yourMove, .yourMoveExpiry],
    examples: []
  ) { situation in
    situation.people.compactMap { person in
      guard let last = situation.openMove(of: person) else { return nil }
      return .dated(
        .yourMove, person.id,
        .init(
          due: last.date + situation.policy[.yourMove], today: situation.today,
          expiry: situation.policy[.yourMoveExpiry]),
        .yourMove(verb: last.verb, on: last.date),
        because: [Reason(last, in: situation.graph)]
          + situation.policies(.yourMove, .yourMoveExpiry))
    }
  }
}

extension Situation {
  /// The answer that still waits for mine, expired or not.
  func openMove(of person: Relationship) -> Event? {
    person.isSpokenAbout(in: .contact) && person.isYourMove ? person.lastContact : nil
  }

  /// Whether contact.your-move speaks about a person today.
  func showsYourMove(_ person: Relationship) -> Bool {
    guard let last = openMove(of: person) else { return false }
    return today <= last.date + policy[.yourMove] + policy[.yourMoveExpiry]
  }
}
