import Markdown
package import Vault

/// What a change to one note changes in what it says: a line that was written is read again before
/// it counts.
package struct NoteDifference: Sendable {
  package private(set) var addedEvents: [Event] = []
  package private(set) var removedEvents: [Event] = []
  package private(set) var addedTasks: [Task] = []
  package private(set) var removedTasks: [Task] = []
  package private(set) var addedDiagnostics: [Diagnostic] = []

  /// Compares a note in two graphs of one vault; that lines have moved up or down does not count.
  package init(of note: NoteID, before: Graph, after: Graph) {
    (removedEvents, addedEvents) = Self.difference(
      before.events.filter { $0.note == note }, after.events.filter { $0.note == note }
    ) { event in
      var event = event
      event.place = Self.nowhere
      let children = event.children
      event.children = []
      let below = children.map { child in
        "\(child.label ?? "") \(child.isPrivate) \(child.text)"
      }
      return "\(event) \(below)"
    }
    (removedTasks, addedTasks) = Self.difference(
      before.tasks.filter { $0.note == note }, after.tasks.filter { $0.note == note }
    ) { task in
      var task = task
      task.place = Self.nowhere
      return "\(task)"
    }
    let path = before.path(note)
    addedDiagnostics =
      Self.difference(
        before.diagnostics.filter { $0.path == path }, after.diagnostics.filter { $0.path == path }
      ) { "\($0.id) \($0.message)" }.1
  }

  /// Whether the note says the same.
  var isEmpty: Bool {
    addedEvents.isEmpty && removedEvents.isEmpty && addedTasks.isEmpty && removedTasks.isEmpty
  }

  private static let nowhere = SourcePlace(line: 0, column: 0)

  /// What only one of two lists has, by what each says.
  private static func difference<Fact>(
    _ old: [Fact], _ new: [Fact], _ key: (Fact) -> String
  ) -> ([Fact], [Fact]) {
    var counts: [String: Int] = [:]
    for fact in old { counts[key(fact), default: 0] += 1 }
    let added = new.filter { fact in
      guard let count = counts[key(fact)], count > 0 else { return true }
      counts[key(fact)] = count - 1
      return false
    }
    let removed = old.reversed().filter { fact in
      guard let count = counts[key(fact)], count > 0 else { return false }
      counts[key(fact)] = count - 1
      return true
    }
    return (removed, added)
  }
}
