import Graph

/// What the rules have to say today, in order, and how much of it `due` prints.
package struct Agenda: Sendable {
  /// Every finding that shows today and is not muted.
  package let findings: [Finding]
  /// How many findings `mute` silenced.
  package let muted: Int

  /// - Parameter within: days before their date on which dated findings show; the policy's window
  ///   without it.
  package init(_ situation: Situation, mutes: Mutes, within: Int? = nil) {
    let window = within ?? situation.policy[.dueWindow]
    let showing = RuleBook.findings(situation).filter { finding in
      guard let due = finding.due else { return true }
      return due - max(finding.window ?? window, within ?? 0) <= situation.today
    }
    findings = showing.filter { !mutes.mutes($0, today: situation.today) }
    muted = showing.count - findings.count
  }

  private init(_ findings: [Finding], muted: Int) {
    self.findings = findings
    self.muted = muted
  }

  /// The same with each finding as it is given back, in the same order; nil leaves it out.
  package func compactMap(_ change: (Finding) -> Finding?) -> Agenda {
    Agenda(findings.compactMap(change), muted: muted)
  }
}

extension Agenda {
  /// What is printed of an agenda: all that is critical, the most pressing dated findings, and one
  /// line for each rule that stands.
  package struct Selection: Sendable {
    /// Positions in the agenda's findings, from 0.
    package var critical: [Int] = []
    /// Overdue first, then due, then upcoming.
    package var dated: [Int] = []
    /// By rule: the first finding speaks for the others.
    package var standing: [(rule: RuleID, findings: [Int])] = []
    /// Dated findings left out.
    package var leftOut = 0
  }

  /// - Parameter limit: how many dated findings to show; nil shows everything.
  package func selection(limit: Int?) -> Selection {
    var selection = Selection()
    var dated: [Int] = []
    for (index, finding) in findings.enumerated() {
      if finding.severity == .critical {
        selection.critical.append(index)
      } else if finding.state != .standing {
        dated.append(index)
      } else if let rule = selection.standing.firstIndex(where: { $0.rule == finding.rule }) {
        selection.standing[rule].findings.append(index)
      } else {
        selection.standing.append((finding.rule, [index]))
      }
    }
    dated.sort { a, b in
      let x = findings[a].state.urgency
      let y = findings[b].state.urgency
      return x != y ? x < y : Finding.isBefore(findings[a], findings[b])
    }
    selection.dated = Array(dated.prefix(limit ?? .max))
    selection.leftOut = dated.count - selection.dated.count
    return selection
  }
}

extension Finding.State {
  fileprivate var urgency: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .upcoming: 2
    case .standing: 3
    }
  }
}
