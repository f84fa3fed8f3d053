package import Graph
import Markdown
import Vault

/// Something the gate kept from a writer: what kind of thing, and where; never its text.
package struct Withheld: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case privateText, comment, otherPerson, otherLetter, letterText, judgement, score, patient
    case tooLong

    /// What it is, for the owner.
    package var words: String {
      switch self {
      case .privateText: "marked private"
      case .comment: "a comment"
      case .otherPerson: "names another person"
      case .otherLetter: "names another letter"
      case .letterText: "stands in the note of a waived letter"
      case .judgement: "a finding, verdict or stage"
      case .score: "an exam score"
      case .patient: "could identify a patient"
      case .tooLong: "too long to be shown"
      }
    }
  }

  /// What would have stood there.
  package enum Part: String, Sendable {
    case applicant, writer, season, specialty, upload, form, project, role, output, facet
    case letterID = "letter ID"
    case dueDate = "due date"
    case episode
    case detail = "detail of an episode"
    case why = "why this specialty"
    case connection, subject, introducer, promise, news, meeting, visit
    case exchange = "a line of the log"
    case finding = "a line of the agenda"
    case task, name
  }

  package var kind: Kind
  package var part: Part
  package var origin: Discretion.Origin

  package init(_ kind: Kind, _ part: Part, at origin: Discretion.Origin) {
    self.kind = kind
    self.part = part
    self.origin = origin
  }

  /// `path:line:column: episode: names another person`, safe for a terminal.
  package func line(in graph: Graph) -> String {
    "\(origin.location(in: graph)): \(part.rawValue): \(kind.words)"
  }
}

extension Discretion.Origin {
  /// `path:line:column`, or the path alone.
  package func location(in graph: Graph) -> String {
    let path = escaped(graph.path(note))
    return place.map { "\(path):\($0.line):\($0.column)" } ?? path
  }
}
