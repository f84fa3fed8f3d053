import Graph

extension Rule {
  static let letterPacket = Rule(
    .letterPacket, "Send the packet after the yes",
    why: "One e-mail with everything, the day after the yes, while they remember why they agreed.",
    policy: [.letterPacket],
    examples: [
      .finds(
        "on the day of the yes", "2026-07-25", "2026-07-26 upcoming", at: .letterPacket, in: agreed),
      .finds(
        "the day after", "2026-07-26", "Paloma Reyes: 2026-07-26 due", at: .letterPacket, in: agreed
      ),
      .finds("two days after", "2026-07-27", "2026-07-26 overdue critical", in: agreed),
      .finds(
        "a promised letter outlives the relationship", "2026-07-26", "2026-07-26 due",
        in: agreed + "\n- 2026-07-26 closed: no room for the project"),
      .quiet("sent", "2026-07-27", in: agreed + "\n- 2026-07-26 letter-packet: all six parts"),
      .quiet("past the letter's date other rules speak", "2026-09-16", in: agreed),
    ]
  ) { situation in
    situation.letterWork(.promisedLetter) { $0 == .agreed }.compactMap { work in
      guard !work.isPastDue, let agreed = work.letter.agreed else { return nil }
      return .dated(
        .letterPacket, work.mentor.id,
        .init(
          due: agreed.date + situation.policy[.letterPacket], today: work.today,
          whenOverdue: .critical),
        .letterPacket(agreed: agreed.date), draft: .letterPacket,
        because: [Reason(agreed, in: situation.histories)] + situation.policies(.letterPacket))
    }
  }
}

// MARK: Notes of the examples

private let agreed = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  == Mentors/Paloma Reyes.md
  - 2026-07-20 letter-asked: in her office
  - ↓2026-07-25 letter-agreed: of course
  """
