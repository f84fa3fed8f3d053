import Graph
import Markdown

/// The lines whose words findings repeat, as they are written: promises, and news to be shared.
struct QuotedLines {
  struct Line {
    var source: String
    var origin: Discretion.Origin
  }

  /// By `path:line:column`.
  private(set) var lines: [String: Line] = [:]

  init(_ graph: Graph) {
    for task in graph.tasks { add(task.text, task.note, task.place, graph) }
    for event in graph.events where Self.isNews(event.verb) {
      add(event.text, event.note, event.place, graph)
    }
  }

  private mutating func add(
    _ source: String, _ note: NoteID, _ place: SourcePlace, _ graph: Graph
  ) {
    guard let location = Citation(note, place, "", in: graph).location else { return }
    lines[location] = Line(source: source, origin: .init(note, place))
  }

  /// What `win.share` speaks of.
  private static func isNews(_ verb: Verb) -> Bool {
    [.win, .accepted, .presented, .published].contains(verb)
  }
}
