import Graph

extension Rule {
  static let thanksLetter = Rule(
    .thanksLetter, "Thank for a submitted letter",
    why: "Hours of somebody's evening went into it.",
    policy: [.thanksLetter, .thanksLetterExpiry],
    examples: [
      .finds(
        "the day before", "2026-09-16", "2026-09-17 upcoming", at: .thanksLetter, in: submitted),
      .finds(
        "a week after the letter", "2026-09-17", "Hana Suzuki: 2026-09-17 due", at: .thanksLetter,
        in: submitted),
      .finds(
        "ninety days on", "2026-12-16", "2026-09-17 overdue", at: .thanksLetterExpiry, in: submitted
      ),
      .quiet(
        "after that Match Day is the better moment", "2026-12-17", at: .thanksLetterExpiry,
        in: submitted),
      .quiet("thanked", "2026-09-17", in: submitted + "\n- 2026-09-10 thanks: by hand"),
    ]
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
        because: [Reason(submitted, in: situation.histories)]
          + situation.policies(.thanksLetter, .thanksLetterExpiry))
    }
  }
}

extension Relationship {
  func wasThanked(from day: CivilDate) -> Bool {
    events.contains { $0.verb == .thanks && $0.date >= day }
  }
}

// MARK: Notes of the examples

private let submitted = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  == Mentors/Hana Suzuki.md
  - ↓2026-09-10 letter-submitted: two days early
  """
