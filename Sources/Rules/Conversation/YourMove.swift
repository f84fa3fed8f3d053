import Graph

extension Rule {
  static let yourMove = Rule(
    .yourMove, "They answered: the next move is yours",
    why: "An answer that gets none back is the commonest way to lose a mentor.",
    policy: [.yourMove, .yourMoveExpiry],
    examples: [
      .finds("the day before", "2026-03-11", "2026-03-12 upcoming", at: .yourMove, in: answered),
      .finds(
        "two days after their answer", "2026-03-12", "2026-03-12 due", at: .yourMove, in: answered),
      .finds(
        "three weeks on", "2026-04-02", "2026-03-12 overdue", at: .yourMoveExpiry, in: answered),
      .quiet(
        "after that silence is yours to explain", "2026-04-03", at: .yourMoveExpiry, in: answered),
      .finds(
        "they moved a meeting", "2026-03-12", "2026-03-12 due",
        in: """
          == Mentors/Tamar Beridze.md
          - 2026-03-01 met: at the poster session
          - 2026-03-02 thanks: for her time
          - ↓2026-03-10 rescheduled: can we say Thursday?
          """),
      .quiet(
        "you moved it: the next move is theirs", "2026-03-12",
        in: """
          == Mentors/Tamar Beridze.md
          - 2026-03-01 met: at the poster session
          - 2026-03-10 rescheduled: asked for Thursday [by:: me]
          """),
      .quiet(
        "they named a day to write again", "2026-03-20",
        in: """
          == Mentors/Tamar Beridze.md
          - 2026-03-10 reply: busy until the grant is in [again:: 2026-04-15]
          """),
      .quiet(
        "answered", "2026-03-12",
        in: """
          == Mentors/Tamar Beridze.md
          - 2026-03-10 reply: send me two lines on your idea
          - 2026-03-11 update: two lines on the idea
          """),
    ]
  ) { situation in
    situation.people.compactMap { person in
      guard let last = situation.openMove(of: person) else { return nil }
      return .dated(
        .yourMove, person.id,
        .init(
          due: last.date + situation.policy[.yourMove], today: situation.today,
          expiry: situation.policy[.yourMoveExpiry]),
        .yourMove(verb: last.verb, on: last.date),
        because: [Reason(last, in: situation.histories)]
          + situation.policies(.yourMove, .yourMoveExpiry))
    }
  }
}

extension Situation {
  /// The answer that still waits for mine, expired or not.
  func openMove(of person: Relationship) -> Moment? {
    person.isSpokenAbout(in: .contact) && person.isYourMove ? person.lastContact : nil
  }

  /// Whether contact.your-move speaks about a person today.
  func showsYourMove(_ person: Relationship) -> Bool {
    guard let last = openMove(of: person) else { return false }
    return today <= last.date + policy[.yourMove] + policy[.yourMoveExpiry]
  }
}

// MARK: Notes of the examples

private let answered = """
  == Mentors/Tamar Beridze.md
  - 2026-03-06 sent: her clinic letters study
  - ↓2026-03-10 reply: send me two lines on your idea
  """
