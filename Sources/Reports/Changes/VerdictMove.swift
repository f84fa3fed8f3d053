import Graph
package import Rules

/// A mentor about whom the advice is another than it was.
package struct VerdictMove: Sendable {
  /// A verdict and how firm it is; no verdict where there is nothing to judge.
  package struct Judged: Sendable, Equatable {
    package var verdict: Verdict?
    package var strength: Strength?
  }

  package var subject: String
  package var name: String
  package var from: Judged
  package var to: Judged
  package var cause: ChangesReport.Cause
  /// The lines about them that are new, by date; none where days alone moved it.
  package var because: [Citation]

  /// Every mentor's move, by path.
  static func all(
    _ old: Situation, _ new: Situation, _ waited: Situation, _ names: SamePeople
  ) -> [VerdictMove] {
    let before = judged(old, names)
    let alone = judged(waited, names)
    let known = Set(old.histories.events.map(\.words))
    let judge = Judge(new)
    return new.mentors.compactMap { mentor in
      let path = mentor.note.path
      let (from, to) = (before[path] ?? Judged(), Judged(judge.judge(mentor)))
      guard from != to else { return nil }
      let cause: ChangesReport.Cause = (alone[path] ?? Judged()) == to ? .days : .notes
      let lines = mentor.events.filter { $0.exists(on: new.today) }
        .compactMap { new.histories[$0] }.filter { !known.contains($0.words) }
      return VerdictMove(
        subject: path, name: mentor.note.title, from: from, to: to, cause: cause,
        because: cause == .days ? [] : lines.map { $0.citation(in: new.graph) })
    }
  }

  private static func judged(_ situation: Situation, _ names: SamePeople) -> [String: Judged] {
    let judge = Judge(situation)
    let pairs = situation.mentors.map { (names.path($0.note.path), Judged(judge.judge($0))) }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension VerdictMove.Judged {
  fileprivate init(_ judgement: Judgement?) {
    self.init(verdict: judgement?.verdict, strength: judgement?.strength)
  }
}

extension Event {
  /// What makes a line the same one in two states, wherever it stands.
  fileprivate var words: String { "\(date) \(verb.rawValue) \(text)" }

  fileprivate func citation(in graph: Graph) -> Citation {
    Citation(note, place, "\(date) \(verb.rawValue): \(text)", in: graph)
  }
}
