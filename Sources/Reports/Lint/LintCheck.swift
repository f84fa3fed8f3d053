package import Rules

/// One thing that is looked for in a text before it is sent: with its reason and an example of
/// either kind, which are its tests and its documentation.
package struct LintCheck: Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    /// It must not be sent like this.
    case error
    /// It would read better otherwise.
    case advice
  }

  /// Its permanent name.
  package let id: String
  package let severity: Severity
  /// A few words, as a heading.
  package let title: String
  package let reason: String
  /// What to do instead, one sentence.
  package let remedy: String
  /// The studies it rests on, where it does.
  package let source: String?
  package let bad: LintExample
  package let good: LintExample
  let check: @Sendable (LintDesk) -> [LintHit]

  init(
    _ id: String, _ severity: Severity, _ title: String, why reason: String, instead remedy: String,
    source: String? = nil, bad: LintExample, good: LintExample,
    check: @escaping @Sendable (LintDesk) -> [LintHit]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.remedy = remedy
    self.source = source
    self.bad = bad
    self.good = good
    self.check = check
  }
}

/// What a check found in a text.
struct LintHit: Sendable {
  var range: LintRange
  /// What is the case, one sentence.
  var message: String

  init(_ range: LintRange, _ message: String) {
    self.range = range
    self.message = message
  }
}

/// A text for the notes of ``LintExample/notes``, looked at on ``LintExample/today``.
package struct LintExample: Sendable {
  package let kind: DraftKind?
  package let text: String
  /// Whom it is for, where the text does not say.
  package let to: String?

  init(_ kind: DraftKind?, to: String? = "Priya Raman", _ text: String) {
    self.kind = kind
    self.to = to
    self.text = text
  }
}
