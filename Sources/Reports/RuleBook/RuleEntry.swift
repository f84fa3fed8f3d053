package import Rules

/// One rule as the book prints it.
package struct RuleEntry: Sendable {
  package let rule: Rule
  package let topic: RuleTopic
  package let policy: [PolicyEntry]

  /// With the defaults.
  package init(_ rule: Rule) {
    self.rule = rule
    topic = RuleTopic(rule.id)
    policy = rule.policy.map(PolicyEntry.init(standard:))
  }

  /// With the values of a vault.
  package init(_ rule: Rule, in situation: Situation) {
    self.rule = rule
    topic = RuleTopic(rule.id)
    policy = rule.policy.map { PolicyEntry($0, in: situation) }
  }
}

extension Example {
  /// What the rule finds, in one line.
  var outcome: String { finds.isEmpty ? "nothing" : finds.joined(separator: "; ") }

  /// The notes as lines, without empty ones at the end. The mark means something only where the
  /// rule speaks.
  var lines: [String] {
    var lines = vault.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    guard finds.isEmpty else { return lines }
    return lines.map { $0.split(separator: "↓", omittingEmptySubsequences: false).joined() }
  }

  /// Whether the place cited first is marked.
  var hasMark: Bool { lines.contains { $0.contains("↓") } }
}
