import Graph

extension Rule {
  static let thanksLetter = Rule(
    .thanksLetter, "Thank for a submitted letter",
    why: "Hours of somebody's evening went into it.",
    policy: [.thanksLetter, .thanksLetterExpiry],
    examples: []
  ) { situation in
    situation.letterWork(.thanks) { $0.isDone }.compactMap { work in
      guard let submitted = work.letter.last(.letterSubmitted),
        !work.mentor.wasThanked(from: submitted.date)
      else { return nil }
      return .dated(
        .thanksLetter, work.mentor.id,
        .init(
          due: submitted.date + situation.policy[.thanksLetter], today: situation.today,
          expiry: situation.policy[.thanksLetterExpiry]),
        .thanksLetter(submitted: submitted.date), draft: .thanks,
        because: [Reason(submitted, in: situation.graph)]
          + situation.policies(.thanksLetter, .thanksLetterExpiry))
    }
  }
}

extension Relationship {
  func wasThanked(from day: CivilDate) -> Bool {
    events.contains { $0.verb == .thanks && $0.date >= day }
  }
}
