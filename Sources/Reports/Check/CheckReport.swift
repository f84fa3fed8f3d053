package import Graph
package import Rules
package import Vault

/// What is wrong in the notes themselves: diagnostics, and findings about what does not fit
/// together.
package struct CheckReport: Sendable {
  package let today: CivilDate
  /// By path and place.
  package let diagnostics: [Diagnostic]
  /// Findings of the rules about consistency, by path.
  package let findings: [FindingEntry]
  let notes: Int
  let firstSteps: FirstSteps?

  /// - Parameter diagnostics: all of them, not only the graph's.
  package init(_ situation: Situation, mutes: Mutes, diagnostics: [Diagnostic]) {
    today = situation.today
    self.diagnostics = diagnostics
    let rules = Set(RuleBook.all.filter(\.isConsistency).map(\.id))
    let agenda = Agenda(situation, mutes: mutes)
    findings = agenda.findings.indices.filter { rules.contains(agenda.findings[$0].rule) }
      .map { FindingEntry(agenda.findings[$0], number: $0 + 1, in: situation) }
    notes = situation.graph.notes.count
    firstSteps = FirstSteps(situation)
  }

  /// Whether a hook should stop: an error, or as strict a warning.
  package func isFailure(strict: Bool) -> Bool {
    let severity: Diagnostic.Severity = strict ? .warning : .error
    return diagnostics.contains { $0.severity >= severity }
      || findings.contains { $0.severity.asDiagnostic >= severity }
  }

  /// How many there are of a severity, findings included.
  func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
      + findings.count { $0.severity.asDiagnostic == severity }
  }
}

extension Severity {
  /// What a finding about the notes weighs beside diagnostics.
  var asDiagnostic: Diagnostic.Severity {
    switch self {
    case .info: .hint
    case .warning: .warning
    case .critical: .error
    }
  }
}
