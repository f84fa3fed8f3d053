import Graph
import Markdown
import Rules

extension Comparison {
  /// Every finding with all it says, one line each, in the order of reports.
  var fullFindings: [String] {
    Agenda(situation, mutes: Mutes(vault.graph, today: today)).findings.map { finding in
      "\(plain(finding)) \(finding.message) \(finding.action) \(finding.draft?.rawValue ?? "-") "
        + finding.because.map(text).joined(separator: "; ")
    }
  }

  private func text(_ reason: Reason) -> String {
    switch reason {
    case .fact(let note, let place, let text):
      "\(vault.graph.path(note)):\(place.line):\(place.column) \(text)"
    case .policy(let key, let value): "\(key.rawValue)=\(value)"
    }
  }

  /// Verdicts of all mentors, one line each.
  var verdicts: [String] {
    let judge = Judge(situation)
    return situation.mentors.map { mentor in
      let judgement = judge.judge(mentor)
      return "\(mentor.note.title) \(judgement?.verdict.rawValue ?? "-") "
        + "\(judgement?.strength?.rawValue ?? "-") \(mentor.stage.rawValue)"
    }
  }
}
