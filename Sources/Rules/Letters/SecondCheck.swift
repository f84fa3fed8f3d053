import Graph

extension Rule {
  static let secondCheck = Rule(
    .secondCheck, "The second check on the letter",
    why: "Five days are enough to upload a finished letter, and to finish a started one.",
    policy: [.secondCheck, .secondCheckFrom],
    examples: []
  ) { situation in
    situation.rungs(
      .secondCheck, whenOverdue: .critical, draft: .letterCheck,
      policy: [.secondCheck, .secondCheckFrom]
    ) { .letterCheck(due: $0, isSecond: true) }
  }
}
