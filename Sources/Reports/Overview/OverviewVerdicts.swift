import Graph
package import Rules

/// What to do about each mentor with a relationship under way, with its grounds: for the owner
/// alone.
package struct OverviewVerdicts: Sendable {
  package struct Verdict: Sendable {
    package var name: OverviewText
    /// "diversify (act)".
    package var headline: String
    package var stage: Stage
    package var summary: OverviewText?
    package var action: String?
    package var temper: String
    package var reasons: [Reason]
    /// What would change it.
    package var changes: [String]
  }

  package struct Reason: Sendable {
    package var text: OverviewText?
    package var place: OverviewText?
  }

  static let most = 40

  /// Those that ask for something first.
  package let verdicts: [Verdict]
  package let more: Int

  init(_ desk: inout OverviewDesk) {
    guard desk.isForOwner else {
      verdicts = []
      more = 0
      return
    }
    let situation = desk.situation
    let judge = Judge(situation)
    let judged = situation.mentors.compactMap { mentor in
      judge.judge(mentor).map { (mentor: mentor, urgency: Advice.urgency(of: $0)) }
    }
    let sorted = judged.sorted { ($0.urgency, $0.mentor.id) < ($1.urgency, $1.mentor.id) }
    verdicts = sorted.prefix(Self.most).compactMap {
      Verdict(Advice($0.mentor, judge, situation), $0.mentor.id, &desk)
    }
    more = max(sorted.count - Self.most, 0)
  }
}

extension OverviewVerdicts.Verdict {
  fileprivate init?(_ advice: Advice, _ id: NoteID, _ desk: inout OverviewDesk) {
    guard let name = desk.name(of: id) else { return nil }
    let origin = Discretion.Origin(id)
    self.name = name
    headline = advice.headline
    stage = advice.stage
    summary = desk.take(advice.summary, .finding, at: origin)
    action = advice.action
    temper = VerdictWords.temper(advice.temper, on: desk.today)
    changes = VerdictWords.changes(advice.changes, on: desk.today)
    reasons = []
    for case .fact(let path, let line, let column, let text) in advice.because {
      reasons.append(
        OverviewVerdicts.Reason(
          text: desk.line(text, .exchange, at: origin),
          place: desk.place("\(path):\(line):\(column)")))
    }
  }
}
