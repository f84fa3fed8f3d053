import Graph
import Rules

/// A finding as the examples and tables write it: `2026-03-06 overdue critical`.
struct SpokenFinding {
  let name: String
  let words: String

  init(_ finding: Finding, in situation: Situation) {
    name = finding.subject.map { situation.graph[$0].title } ?? ""
    guard let due = finding.due else {
      words = finding.severity.rawValue
      return
    }
    let usual: Severity = finding.state == .upcoming ? .info : .warning
    let severity = finding.severity == usual ? "" : " \(finding.severity.rawValue)"
    words = "\(due) \(finding.state.rawValue)\(severity)"
  }

  /// With the name in front, or without it.
  func isWritten(_ expected: String) -> Bool {
    expected == words || expected == "\(name): \(words)"
  }
}

extension Situation {
  /// What one rule shows today, in the order of reports: from its window on, not muted.
  func shown(by rule: Rule) -> [Finding] {
    rule.check(self).filter { finding in
      finding.due.map { $0 - (finding.window ?? policy[.dueWindow]) <= today } ?? true
    }.sorted(by: Finding.isBefore)
  }
}
