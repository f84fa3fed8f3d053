package import Graph
package import Rules

/// A finding as reports show it: in words, with paths, and with its number in the agenda.
package struct FindingEntry: Sendable {
  /// As in `due --all`, from 1; nil outside the agenda.
  package var number: Int?
  package var rule: RuleID
  /// Path of the note it is about; "" for the vault as a whole.
  package var subject: String
  /// Title of that note; "" without one.
  package var name: String
  package var due: CivilDate?
  package var today: CivilDate
  package var state: Finding.State
  package var severity: Severity
  /// What is the case.
  package var message: String
  /// What to do about it.
  package var action: String
  package var draft: DraftKind?
  package var because: [Citation]

  package init(_ finding: Finding, number: Int? = nil, in situation: Situation) {
    let graph = situation.graph
    self.number = number
    rule = finding.rule
    subject = finding.subject.map(graph.path) ?? ""
    name = finding.subject.map { graph[$0].title } ?? ""
    due = finding.due
    today = situation.today
    state = finding.state
    severity = finding.severity
    message = finding.message
    action = finding.action
    draft = finding.draft
    because = finding.because.map { Citation($0, in: graph) }
  }

  /// today - due; negative: ahead.
  package var days: Int? { due.map { today - $0 } }

  /// The first place it cites, as `path:line:column`.
  package var place: String? { because.lazy.compactMap(\.location).first }
}

extension JsonWriter {
  /// A finding, as the item of a list.
  package mutating func finding(_ entry: FindingEntry) {
    object { json in
      json.field("rule", entry.rule.rawValue)
      json.field("subject", entry.subject)
      json.field("name", entry.name)
      json.field("due", entry.due)
      json.field("days", entry.days)
      json.field("state", entry.state.rawValue)
      json.field("severity", entry.severity.rawValue)
      json.field("message", entry.message)
      json.field("action", entry.action)
      json.field("draft", entry.draft?.rawValue)
      json.because(entry.because)
    }
  }
}
