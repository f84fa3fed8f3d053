/// One rule of the book: a value with its reason for being, what it reads, and its examples.
package struct Rule: Sendable {
  package let id: RuleID
  /// A few words, as a heading.
  package let title: String
  /// Why it deserves the reader's minute.
  package let rationale: String
  /// The thresholds it reads.
  package let policy: [PolicyKey]
  /// About the notes themselves rather than about what to do; shown by `check`.
  package let isConsistency: Bool
  /// Pure: the same situation gives the same findings.
  package let check: @Sendable (Situation) -> [Finding]
  package var examples: [Example] { makeExamples() }
  private let makeExamples: @Sendable () -> [Example]

  /// - Parameter examples: Made when somebody wants to see them, not at every start.
  package init(
    _ id: RuleID, _ title: String, why rationale: String, policy: [PolicyKey] = [],
    isConsistency: Bool = false,
    examples: @autoclosure @escaping @Sendable () -> [Example],
    check: @escaping @Sendable (Situation) -> [Finding]
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.policy = policy
    self.isConsistency = isConsistency
    makeExamples = examples
    self.check = check
  }
}

/// A tiny vault, a day, and what a rule finds there: test and documentation in one.
package struct Example: Sendable {
  /// What it shows, as half a sentence: "on day 5".
  package let title: String
  /// `YYYY-MM-DD`.
  package let today: String
  /// Notes, each begun by a line `== PATH`. A `↓` stands before the place that the first finding
  /// cites first, and is no part of the note; where nothing is found it means nothing.
  package let vault: String
  /// What the rule finds, in order: `2026-03-06 due`, or `critical` for a standing one; a name in
  /// front (`Raman: warning`) where it matters, and the severity behind (`2026-03-06 overdue
  /// critical`) where it is not the state's usual one. Empty: it is quiet.
  package let finds: [String]
  /// The thresholds on whose edge it lies: with one more or one less of them it would come out
  /// otherwise.
  package let boundaries: [PolicyKey]

  /// An example in which the rule speaks.
  package static func finds(
    _ title: String, _ today: String, _ finds: String..., at boundaries: PolicyKey...,
    in vault: String
  ) -> Example {
    Example(title: title, today: today, vault: vault, finds: finds, boundaries: boundaries)
  }

  /// An example in which it says nothing.
  package static func quiet(
    _ title: String, _ today: String, at boundaries: PolicyKey..., in vault: String
  ) -> Example {
    Example(title: title, today: today, vault: vault, finds: [], boundaries: boundaries)
  }
}
