import Graph
import Rules

extension Situation {
  /// The same vault on the same day as if its private notes, lines and tasks had never been
  /// written, so that nothing can be told from what follows from them either.
  var withoutPrivate: Situation {
    Situation(graph.withoutPrivate, policy: policy, today: today, workers: workers)
  }
}

extension Graph {
  fileprivate var withoutPrivate: Graph {
    var shown = notes
    for index in shown.indices where shown[index].isPrivate { shown[index].hide() }
    return with(
      notes: shown,
      events: events.filter { !$0.isPrivate && !notes[$0.note.int].isPrivate },
      tasks: tasks.filter { !$0.isPrivate && !notes[$0.note.int].isPrivate })
  }
}

extension Note {
  /// Leaves the place in the list of notes, which others count on, and nothing of what it says.
  fileprivate mutating func hide() {
    type = .plain
    details = .plain
    title = "(private)"
    stem = title
    date = nil
    mute = []
    sections = []
    body = nil
    letterText = nil
  }
}
