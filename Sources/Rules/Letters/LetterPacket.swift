import Graph

extension Rule {
  static let letterPacket = Rule(
    .letterPacket, "Send the packet after the yes",
    why: "One e-mail with everything, the day after the yes, while they remember why they agreed.",
    policy: [.letterPacket],
    examples: []
  ) { situation in
    situation.letterWork(.promisedLetter) { $0 == .agreed }.compactMap { work in
      guard !work.isPastDue, let agreed = work.letter.agreed else { return nil }
      return .dated(
        .letterPacket, work.mentor.id,
        .init(
          due: agreed.date + situation.policy[.letterPacket], today: work.today,
          whenOverdue: .critical),
        .letterPacket(agreed: agreed.date), draft: .letterPacket,
        because: [Reason(agreed, in: situation.graph)] + situation.policies(.letterPacket))
    }
  }
}
