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
  /// What makes two findings the same one: rule, note, and what it rests on first. Lines move
  /// about in a note, so the place is not part of it.
  private struct Key: Hashable {
    var rule: RuleID
    var subject: String
    var words: String
  }

  private let entries: [(key: Key, entry: FindingEntry)]
  private let byKey: [Key: FindingEntry]

  init(_ side: ChangesReport.Side, _ names: SamePeople) {
    let agenda = Agenda(side.situation, mutes: side.mutes)
    var seen: [Key: Int] = [:]
    entries = agenda.findings.enumerated().map { number, finding in
      let entry = FindingEntry(finding, number: number + 1, in: side.situation)
      var key = Key(
        rule: entry.rule, subject: names.path(entry.subject), words: entry.because.firstWords)
      // Two that look alike are told apart by their order.
      let count = seen[key, default: 0]
      seen[key] = count + 1
      if count > 0 { key.words += "\u{0}\(count)" }
      return (key, entry)
    }
    byKey = Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.entry) })
  }

  /// What is here and was not, or was less urgent.
  func risen(since old: Standings, waited: Standings) -> [FindingChange] {
    entries.compactMap { key, entry in
      let before = old.byKey[key]
      if let before, !entry.isMoreUrgent(than: before) { return nil }
      let alone = waited.byKey[key].map { !entry.isMoreUrgent(than: $0) } ?? false
      return FindingChange(
        kind: before == nil ? .new : .raised, cause: alone ? .days : .notes, entry: entry)
    }
  }

  /// What was here and is no more.
  func settled(in new: Standings, waited: Standings) -> [FindingChange] {
    entries.compactMap { key, entry in
      guard new.byKey[key] == nil else { return nil }
      return FindingChange(
        kind: .settled, cause: waited.byKey[key] == nil ? .days : .notes, entry: entry)
    }
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
