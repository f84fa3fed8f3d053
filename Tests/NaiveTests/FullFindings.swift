import Graph
import Markdown
import Rules

extension Comparison {
  /// Every finding with all it says, one line each, in the order of reports.
  ///
  /// - Parameter rename: What a path is called in the other vault.
  func fullFindings(rename: (String) -> String = { $0 }) -> [String] {
    Agenda(situation, mutes: Mutes(vault.graph, today: today)).findings.map { finding in
      let head = plain(finding)
      let because = finding.because.map { text($0, rename) }
      return
        "\(head.rule) \(rename(head.subject)) \(head.due?.description ?? "-") \(head.state) "
        + "\(head.severity) \(finding.message) \(finding.action) "
        + "\(finding.draft?.rawValue ?? "-") \(because)"
    }
  }

  private func text(_ reason: Reason, _ rename: (String) -> String) -> String {
    switch reason {
    case .fact(let note, let place, let text):
      "\(rename(vault.graph.path(note))):\(place.line):\(place.column) \(text)"
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
