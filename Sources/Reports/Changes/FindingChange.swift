import Rules

/// A finding that came up, became more urgent, or went away.
package struct FindingChange: Sendable {
  package enum Kind: String, Sendable {
    /// It was not there.
    case new
    /// Its day has come, or it became more severe.
    case raised
    /// It is gone.
    case settled
  }

  package var kind: Kind
  package var cause: ChangesReport.Cause
  /// As it stands now; of what is gone, as it stood.
  package var entry: FindingEntry
}

/// The findings of one state, to be told apart from those of another.
struct Standings {
  /// What a finding is about. Lines move about in a note, so the place is not part of it.
  private struct Topic: Hashable {
    var rule: RuleID
    var subject: String
  }

  private let entries: [(topic: Topic, entry: FindingEntry)]

  init(_ side: ChangesReport.Side, _ names: SamePeople) {
    let agenda = Agenda(side.situation, mutes: side.mutes)
    entries = agenda.findings.enumerated().map { number, finding in
      let entry = FindingEntry(finding, number: number + 1, in: side.situation)
      return (Topic(rule: entry.rule, subject: names.path(entry.subject)), entry)
    }
  }

  /// What is here and was not, or was less urgent.
  func risen(since old: Standings, waited: Standings) -> [FindingChange] {
    zip(entries, zip(counterparts(in: old), counterparts(in: waited))).compactMap { own, others in
      let (before, alone) = others
      if let before, !own.entry.isMoreUrgent(than: before) { return nil }
      let isAlone = alone.map { !own.entry.isMoreUrgent(than: $0) } ?? false
      return FindingChange(
        kind: before == nil ? .new : .raised, cause: isAlone ? .days : .notes, entry: own.entry)
    }
  }

  /// What was here and is no more.
  func settled(in new: Standings, waited: Standings) -> [FindingChange] {
    zip(entries, zip(counterparts(in: new), counterparts(in: waited))).compactMap { own, others in
      guard others.0 == nil else { return nil }
      return FindingChange(
        kind: .settled, cause: others.1 == nil ? .days : .notes, entry: own.entry)
    }
  }

  /// For each finding here the same one there: of those about the same thing the one that rests on
  /// the same words, or the only one left on both sides.
  private func counterparts(in other: Standings) -> [FindingEntry?] {
    var rest: [Topic: [FindingEntry]] = [:]
    for (topic, entry) in other.entries { rest[topic, default: []].append(entry) }
    var found = entries.map { topic, entry in
      rest[topic]?.firstIndex { $0.because.firstWords == entry.because.firstWords }
        .flatMap { rest[topic]?.remove(at: $0) }
    }
    let open = entries.indices.filter { found[$0] == nil }
    for (topic, indices) in Dictionary(grouping: open, by: { entries[$0].topic }) {
      if indices.count == 1, let left = rest[topic], left.count == 1 { found[indices[0]] = left[0] }
    }
    return found
  }
}

extension FindingEntry {
  /// By state, then by severity.
  fileprivate func isMoreUrgent(than other: FindingEntry) -> Bool {
    (state.weight, severity) > (other.state.weight, other.severity)
  }
}

extension Finding.State {
  fileprivate var weight: Int {
    switch self {
    case .standing, .upcoming: 0
    case .due: 1
    case .overdue: 2
    }
  }
}

extension [Citation] {
  /// The words of the first place.
  fileprivate var firstWords: String {
    for case .fact(_, _, _, let text) in self { return text }
    return ""
  }
}
