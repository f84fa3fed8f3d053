package import Graph
import Rules
import Vault

extension Draft {
  /// What standard error says beside a draft: a line each.
  package func notices(in graph: Graph) -> [String] {
    var lines = leftOut.map { "left out: " + $0.line(in: graph) }
    lines += remarks.map { escaped($0.words) }
    if gaps > 0 {
      lines.append("\(counted(gaps, "gap")) to fill; `rapport lint` tells whether all are.")
    }
    return lines
  }
}

extension DraftRemark {
  /// One sentence.
  package var words: String {
    switch self {
    case .noAddress: "Their note has no e-mail address that a mail can go to."
    case .early(let day): "It is early: the next e-mail is due on \(day)."
    case .countsAsReminder(let day):
      "The e-mail of \(day) stands unanswered; this one would count as its reminder."
    case .alreadyAnswered(let day):
      "You have heard from them, last on \(day); this is worded for a stranger."
    case .ended(let stage):
      stage == .declined ? "They declined." : "This relationship is closed."
    case .noThread:
      "No `message-id` is stored for the mail this answers: reply to it in your mail program."
    case .noLetter: "No letter of theirs is planned or asked for in the notes."
    case .betterSpoken: "Better said in person or by video than written."
    }
  }
}

extension DraftRefusal {
  /// Why there is none, safe for a terminal.
  ///
  /// - Parameter path: The template that was used.
  package func words(name: String, path: String) -> String {
    switch self {
    case .overLimit(let contacts, let last):
      "\(escaped(name)) has \(counted(contacts, "e-mail")) without an answer, the last on \(last). "
        + "Another one is one too many: write to the next on the list."
    case .template(let problem): problem.words(path: path)
    case .withheld(let kind, let line):
      "\(escaped(path)):\(line): what stands here may not be sent: \(kind.words)"
    }
  }
}
