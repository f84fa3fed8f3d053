import Graph

extension Rule {
  static let callOffice = Rule(
    .callOffice, "Call the office about the letter",
    why: "Two days before the date an office can do what an inbox cannot.",
    policy: [.callOffice, .callOfficeFrom],
    examples: []
  ) { situation in
    situation.rungs(
      .callOffice, whenOverdue: .critical, draft: .letterCall,
      policy: [.callOffice, .callOfficeFrom]
    ) { .callOffice(due: $0) }
  }
}
