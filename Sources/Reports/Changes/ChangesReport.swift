package import Graph
package import Rules

/// What moved between two states of the vault: by what was written, or by days that passed.
package struct ChangesReport: Sendable {
  /// The earlier state.
  package struct Since: Sendable {
    /// As it was asked for: a revision, or a day.
    package var asked: String
    package var commit: String
    /// The day that state was looked at.
    package var date: CivilDate

    package init(asked: String, commit: String, date: CivilDate) {
      self.asked = asked
      self.commit = commit
      self.date = date
    }
  }

  /// Why something moved.
  package enum Cause: String, Sendable {
    /// The notes say something else than before.
    case notes
    /// Nothing was written; days passed.
    case days
  }

  package let since: Since
  package let today: CivilDate
  /// What came up or became more urgent, in the order of the agenda.
  package let risen: [FindingChange]
  /// What is no longer on the agenda, in the order it had.
  package let settled: [FindingChange]
  /// By path.
  package let verdicts: [VerdictMove]
  /// By date.
  package let evidence: [Addition]
  /// Promises that are new, by path and place.
  package let promised: [Addition]
  /// Promises that were ticked since, by path and place.
  package let kept: [Addition]
  /// People whose place on the hit list moved, best first.
  package let ranks: [RankMove]

  /// One side of a comparison.
  package struct Side: Sendable {
    package var situation: Situation
    package var mutes: Mutes

    package init(_ situation: Situation, mutes: Mutes) {
      self.situation = situation
      self.mutes = mutes
    }
  }

  /// - Parameters:
  ///   - old: The earlier state on its day.
  ///   - new: The later state on its day.
  ///   - waited: The earlier state on the later day: what would have moved without a word written.
  package init(since: Since, old: Side, new: Side, waited: Side) {
    self.since = since
    today = new.situation.today
    let names = SamePeople(from: old.situation.graph, to: new.situation.graph)
    let agendas = [old, new, waited].map { Standings($0, names) }
    risen = agendas[1].risen(since: agendas[0], waited: agendas[2])
    settled = agendas[0].settled(in: agendas[1], waited: agendas[2])
    verdicts = VerdictMove.all(old.situation, new.situation, waited.situation, names)
    evidence = Addition.evidence(from: old.situation, to: new.situation)
    promised = Addition.promised(from: old.situation, to: new.situation)
    kept = Addition.kept(from: old.situation, to: new.situation)
    ranks = RankMove.all(from: old.situation, to: new.situation, names)
  }

  /// Whether nothing moved at all.
  package var isEmpty: Bool {
    risen.isEmpty && settled.isEmpty && verdicts.isEmpty && evidence.isEmpty && promised.isEmpty
      && kept.isEmpty && ranks.isEmpty
  }
}

/// Which note of the later state is which of the earlier one: the same path, or, where that is
/// gone, the only note of its type with the same title.
struct SamePeople {
  private var later: [String: String] = [:]

  init(from old: Graph, to new: Graph) {
    let paths = Set(new.notes.map(\.path))
    let known = Set(old.notes.map(\.path))
    var added: [String: [String]] = [:]
    for note in new.notes where !known.contains(note.path) {
      added["\(note.type.rawValue) \(note.title)", default: []].append(note.path)
    }
    for note in old.notes where !paths.contains(note.path) {
      guard let found = added["\(note.type.rawValue) \(note.title)"], found.count == 1 else {
        continue
      }
      later[note.path] = found[0]
    }
  }

  /// The path that a note of the earlier state has now.
  func path(_ old: String) -> String { later[old] ?? old }
}
