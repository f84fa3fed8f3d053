package import Graph
package import Rules
import Vault

/// What a finding or a verdict rests on, as reports show it: a place in the notes, or a threshold.
package enum Citation: Sendable, Hashable {
  case fact(path: String, line: Int, column: Int, text: String)
  case policy(String, Int)

  /// The same with the note's path.
  package init(_ reason: Reason, in graph: Graph) {
    switch reason {
    case .fact(let note, let place, let text):
      self = .fact(
        path: graph.path(note), line: Int(place.line), column: Int(place.column), text: text)
    case .policy(let key, let value): self = .policy(key.rawValue, value)
    }
  }

  /// `path:line:column` as editors take it; nil for a threshold.
  package var location: String? {
    guard case .fact(let path, let line, let column, _) = self else { return nil }
    return "\(path):\(line):\(column)"
  }
}

extension JsonWriter {
  /// The field `because`.
  package mutating func because(_ citations: [Citation]) {
    list("because", citations) { json, citation in
      json.object { json in
        switch citation {
        case .fact(let path, let line, let column, let text):
          json.field("path", path)
          json.field("line", line)
          json.field("column", column)
          json.field("text", text)
        case .policy(let key, let value):
          json.field("policy", key)
          json.field("value", value)
        }
      }
    }
  }
}
