import Graph

extension Rule {
  static let winShare = Rule(
    .winShare, "Share a win",
    why: "Those who had a part in it should hear it from you, within a week.",
    policy: [.winShare, .winShareExpiry],
    examples: [
      .finds("the day before", "2026-11-11", "2026-11-12 upcoming", at: .winShare, in: accepted),
      .finds(
        "a week after the win", "2026-11-12", "Tomás Quispe: 2026-11-12 due", at: .winShare,
        in: accepted),
      .finds(
        "sixty days on", "2027-01-11", "2026-11-12 overdue", at: .winShareExpiry, in: accepted),
      .quiet("after that it is no news", "2027-01-12", at: .winShareExpiry, in: accepted),
      .quiet(
        "told", "2026-11-12",
        in: """
          == Mentors/Tomás Quispe.md
          - 2026-11-08 shared: the poster is in
          == Projects/Simulation poster.md
          ---
          mentors: "[[Tomás Quispe]]"
          ---
          - 2026-11-05 accepted: at the winter meeting
          """),
      .finds(
        "one line a mentor, from the oldest untold win", "2026-11-12", "2026-11-12 due",
        in: """
          == Mentors/Tomás Quispe.md
          - ↓2026-11-05 win: interview at Lakeside
          - 2026-11-09 win: interview at Tulsa
          """),
    ]
  ) { situation in
    situation.mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .win), let win = situation.untoldWin(mentor) else {
        return nil
      }
      return .dated(
        .winShare, mentor.id,
        .init(
          due: win.date + situation.policy[.winShare], today: situation.today,
          expiry: situation.policy[.winShareExpiry]),
        .win(on: win.date, text: PlainText.of(situation.histories[win]?.text ?? "")), draft: .win,
        because: [Reason(win, in: situation.histories)]
          + situation.policies(.winShare, .winShareExpiry))
    }
  }
}

extension Situation {
  /// The oldest win they had a part in, have not heard of and can still be told.
  fileprivate func untoldWin(_ mentor: Relationship) -> Moment? {
    let life = policy[.winShare] + policy[.winShareExpiry]
    return mentor.progressEvents { win in
      win.verb.isWin && today <= win.date + life
        && !mentor.events.contains { $0.tells && $0.date >= win.date }
    }.first
  }
}

extension Verb {
  fileprivate var isWin: Bool {
    self == .win || self == .accepted || self == .presented || self == .published
  }
}

extension Moment {
  /// A contact in which a win is told.
  fileprivate var tells: Bool {
    switch verb {
    case .shared, .update, .met, .call: true
    default: false
    }
  }
}

// MARK: Notes of the examples

private let accepted = """
  == Mentors/Tomás Quispe.md
  == Projects/Simulation poster.md
  ---
  mentors: "[[Tomás Quispe]]"
  ---
  - ↓2026-11-05 accepted: at the winter meeting
  """
