import Graph

extension Rule {
  static let letterCheckIn = Rule(
    .letterCheckIn, "A friendly check-in on the letter",
    why: "Two weeks before the date a friendly line is help, not pressure.",
    policy: [.checkIn, .checkInFrom, .checkInAfterYes],
    examples: []
  ) { situation in
    situation.rungs(
      .letterCheckIn, whenOverdue: .warning, draft: .letterCheck,
      policy: [.checkIn, .checkInFrom, .checkInAfterYes]
    ) { .letterCheck(due: $0, isSecond: false) }
  }
}
