package import Graph
package import Rules

/// The agenda of a day: what every rule found, and which of it is worth printing.
package struct DueReport: Sendable {
  /// Which findings are wanted.
  package struct Filter: Sendable {
    /// Ids of rules; nil for all.
    package var rules: Set<RuleID>?
    /// A person: findings about them, their meetings, projects and letters.
    package var person: NoteID?
    /// The least severity.
    package var severity = Severity.info

    package init() {}
  }

  package let today: CivilDate
  /// Days ahead that were looked at.
  package let window: Int
  /// In the order of the agenda.
  package let findings: [FindingEntry]
  /// How many findings `mute` silenced.
  package let muted: Int
  /// Positions in ``findings`` to print, by urgency.
  package let groups: [Group]
  /// Positions in ``findings``, by rule, to print one line each.
  package let standing: [[Int]]
  /// Dated findings that are not printed.
  package let leftOut: Int
  /// What a vault at its beginning should be told.
  package let firstSteps: FirstSteps?

  /// Findings of one urgency.
  package struct Group: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case critical = "Critical"
      case overdue = "Overdue"
      case due = "Due"
      case upcoming = "Upcoming"
      case standing = "Standing"
    }

    package var kind: Kind
    package var findings: [Int]
  }

  /// - Parameters:
  ///   - within: Days ahead of their date on which findings show; the policy's without it.
  ///   - showsAll: Nothing is left out, nor folded into one line a rule.
  package init(
    _ situation: Situation, mutes: Mutes, within: Int? = nil, filter: Filter = Filter(),
    showsAll: Bool = false
  ) {
    let agenda = Agenda(situation, mutes: mutes, within: within)
    self.init(situation, agenda, within: within, filter: filter, showsAll: showsAll)
  }

  /// The same of an agenda that is known already.
  package init(
    _ situation: Situation, _ agenda: Agenda, within: Int? = nil, filter: Filter = Filter(),
    showsAll: Bool = false
  ) {
    let wanted = filter.positions(in: agenda.findings, of: situation)
    today = situation.today
    window = within ?? situation.policy[.dueWindow]
    muted = agenda.muted
    findings = wanted.map {
      FindingEntry(agenda.findings[$0], number: $0 + 1, in: situation)
    }
    firstSteps = FirstSteps(situation)
    var selection = agenda.selection(limit: nil)
    selection.keep(wanted)
    leftOut = showsAll ? 0 : selection.cut(to: situation.policy[.dueShown])
    let positions = Dictionary(uniqueKeysWithValues: zip(wanted, wanted.indices))
    let standing = selection.standing.map { $0.findings.compactMap { positions[$0] } }
    groups = Self.groups(
      findings, critical: selection.critical.compactMap { positions[$0] },
      dated: selection.dated.compactMap { positions[$0] },
      standing: showsAll ? standing.flatMap(\.self) : [])
    self.standing = showsAll ? [] : standing
  }

  /// Whether any finding is as severe.
  package func holds(_ severity: Severity) -> Bool {
    findings.contains { $0.severity >= severity }
  }

  private static func groups(
    _ findings: [FindingEntry], critical: [Int], dated: [Int], standing: [Int]
  ) -> [Group] {
    let states: [(Group.Kind, Finding.State)] = [
      (.overdue, .overdue), (.due, .due), (.upcoming, .upcoming),
    ]
    let byState = states.map { kind, state in
      Group(kind: kind, findings: dated.filter { findings[$0].state == state })
    }
    let all = [Group(kind: .critical, findings: critical)] + byState
    return (all + [Group(kind: .standing, findings: standing)]).filter { !$0.findings.isEmpty }
  }
}

extension Agenda.Selection {
  /// Drops all but some positions.
  fileprivate mutating func keep(_ positions: [Int]) {
    let kept = Set(positions)
    critical.removeAll { !kept.contains($0) }
    dated.removeAll { !kept.contains($0) }
    standing = standing.map { ($0.rule, $0.findings.filter(kept.contains)) }
      .filter { !$0.1.isEmpty }
  }

  /// Keeps the most pressing dated findings, and says how many it dropped.
  fileprivate mutating func cut(to limit: Int) -> Int {
    let dropped = max(dated.count - limit, 0)
    dated.removeLast(dropped)
    return dropped
  }
}

extension DueReport.Filter {
  /// The positions of the findings that it lets through.
  func positions(in findings: [Finding], of situation: Situation) -> [Int] {
    let notes = person.map { Self.notes(of: $0, in: situation) }
    return findings.indices.filter { index in
      let finding = findings[index]
      if finding.severity < severity { return false }
      if let rules, !rules.contains(finding.rule) { return false }
      guard let notes else { return true }
      return finding.subject.map { notes.contains($0) } ?? false
    }
  }

  private static func notes(of person: NoteID, in situation: Situation) -> Set<NoteID> {
    let history = situation.histories[person]
    return Set([person] + history.meetings + history.projects + history.letters)
  }
}
