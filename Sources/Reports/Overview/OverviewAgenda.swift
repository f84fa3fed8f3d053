package import Graph
package import Rules

/// The agenda as the page shows it: the same findings as `due`, the most pressing first.
package struct OverviewAgenda: Sendable {
  /// One finding.
  package struct Line: Sendable {
    package var state: Finding.State
    package var severity: Severity
    package var due: CivilDate?
    package var name: OverviewText?
    /// What is the case.
    package var message: OverviewText
    /// What to do about it.
    package var action: OverviewText?
    /// `path:line:column`.
    package var place: OverviewText?
    /// Nil for an adviser.
    package var rule: RuleID?
    /// Rests on a line marked private.
    package var isPrivate = false
  }

  /// Findings that belong together; those beyond the first few are folded.
  package struct Group: Sendable {
    package var kind: DueReport.Group.Kind
    package var lines: [Line]
    /// Findings the page has no room for.
    package var more: Int

    package var count: Int { lines.count + more }
  }

  /// Open at once of a group.
  package static let open = 8
  /// On the page at all of a group, or of one rule that stands.
  static let most = 60
  static let mostStanding = 12

  /// Dated and critical ones, by urgency.
  package let groups: [Group]
  /// One group a rule; the first speaks for all.
  package let standing: [Group]
  /// Never told to an adviser: what is muted may be a verdict.
  package let muted: Int
  /// Days ahead that were looked at.
  package let window: Int

  init(_ due: DueReport, _ desk: inout OverviewDesk) {
    let hidden = desk.isForOwner ? HiddenPlaces(desk.graph) : nil
    var groups: [Group] = []
    var standing: [Group] = []
    for group in due.groups {
      let parts = group.kind == .standing ? due.byRule(group.findings) : [group.findings]
      let most = group.kind == .standing ? Self.mostStanding : Self.most
      for part in parts {
        let lines = part.prefix(most).compactMap {
          Line(due.findings[$0], hidden, &desk)
        }
        guard !lines.isEmpty else { continue }
        let more = part.count - min(part.count, most)
        let made = Group(kind: group.kind, lines: lines, more: more)
        if group.kind == .standing { standing.append(made) } else { groups.append(made) }
      }
    }
    self.groups = groups
    self.standing = standing
    muted = desk.isForOwner ? due.muted : 0
    window = due.window
  }
}

extension OverviewAgenda.Line {
  /// Nil where its words may not be shown.
  fileprivate init?(
    _ entry: FindingEntry, _ hidden: HiddenPlaces?, _ desk: inout OverviewDesk
  ) {
    let origin = desk.origin(entry.subject)
    guard desk.mayQuote(entry), let message = desk.take(entry.message, .finding, at: origin) else {
      return nil
    }
    if !entry.action.isEmpty {
      guard let action = desk.take(entry.action, .finding, at: origin) else { return nil }
      self.action = action
    }
    if !entry.name.isEmpty {
      guard let name = desk.take(entry.name, .name, .logistics, at: origin, width: 60) else {
        return nil
      }
      self.name = name
    }
    state = entry.state
    severity = entry.severity
    due = entry.due
    self.message = message
    place = desk.place(entry.place)
    rule = desk.isForOwner ? entry.rule : nil
    isPrivate = hidden?.holdAny(of: entry.because) ?? false
  }
}

extension DueReport {
  /// Positions of standing findings, one list a rule, in the order in which the rules come.
  fileprivate func byRule(_ positions: [Int]) -> [[Int]] {
    var order: [RuleID: Int] = [:]
    var parts: [[Int]] = []
    for position in positions {
      let rule = findings[position].rule
      if let place = order[rule] {
        parts[place].append(position)
      } else {
        order[rule] = parts.count
        parts.append([position])
      }
    }
    return parts
  }
}

/// Where private lines and tasks stand, as citations name them.
private struct HiddenPlaces {
  private var lines: Set<String> = []

  init(_ graph: Graph) {
    for event in graph.events where event.isPrivate {
      add(Citation(event.note, event.place, "", in: graph))
    }
    for task in graph.tasks where task.isPrivate {
      add(Citation(task.note, task.place, "", in: graph))
    }
  }

  private mutating func add(_ citation: Citation) {
    if let place = citation.location { lines.insert(place) }
  }

  func holdAny(of citations: [Citation]) -> Bool {
    !lines.isEmpty && citations.contains { $0.location.map(lines.contains) ?? false }
  }
}
