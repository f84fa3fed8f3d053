package import Graph
package import Markdown
package import Rules

/// What a finding or a verdict rests on, as reports show it: a place in the notes, or a threshold.
package enum Citation: Sendable, Hashable {
  case fact(path: String, line: Int, column: Int, text: String)
  case policy(String, Int)

  /// The same with the note's path.
  package init(_ reason: Reason, in graph: Graph) {
    switch reason {
    case .fact(let note, let place, let text): self.init(note, place, text, in: graph)
    case .policy(let key, let value): self = .policy(key.rawValue, value)
    }
  }

  /// A place in a note and what stands there.
  package init(_ note: NoteID, _ place: SourcePlace, _ text: String, in graph: Graph) {
    self = .fact(
      path: graph.path(note), line: Int(place.line), column: Int(place.column), text: text)
  }

  /// A note as a whole.
  package init(_ note: NoteID, _ text: String, in graph: Graph) {
    self = .fact(path: graph.path(note), line: 1, column: 1, text: text)
  }

  /// `path:line:column` as editors take it; nil for a threshold.
  package var location: String? {
    guard case .fact(let path, let line, let column, _) = self else { return nil }
    return "\(path):\(line):\(column)"
  }
}

extension JsonWriter {
  /// The fields `line` and `column`, both null without a place.
  package mutating func place(_ place: SourcePlace?) {
    field("line", place.map { Int($0.line) })
    field("column", place.map { Int($0.column) })
  }

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
