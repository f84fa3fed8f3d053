package import Graph
import Markdown
import Rules

/// A line that the later state has and the earlier one had not.
package struct Addition: Sendable {
  /// The day of what it tells; nil for a promise without a date.
  package var date: CivilDate?
  package var text: String
  /// Titles of the people it is about, by path.
  package var people: [String]
  /// For a promise that was kept: whether by its date; nil where it had none.
  package var isOnTime: Bool?
  package var place: Citation
}

extension Addition {
  /// Evidence by date.
  static func evidence(from old: Situation, to new: Situation) -> [Addition] {
    let known = Set(old.evidence.map(\.identity))
    let added = new.evidence.filter { !known.contains($0.identity) }
    let inOrder = added.enumerated().sorted { a, b in
      (a.element.date, a.offset) < (b.element.date, b.offset)
    }
    return inOrder.map { _, item in
      Addition(
        date: item.date, text: item.isDerived ? TaskTitle.strip(item.text) : item.text,
        people: item.witnesses.map { new.graph[$0].title },
        place: Citation(item.note, item.place, item.text, in: new.graph))
    }
  }

  /// Promises that were not made before.
  static func promised(from old: Situation, to new: Situation) -> [Addition] {
    let known = Set(promises(old).map(\.identity))
    return promises(new).filter { !known.contains($0.identity) && !$0.deliverable.isDone }
      .map { $0.addition(date: $0.deliverable.due, in: new.graph) }
  }

  /// Promises that were not done before.
  static func kept(from old: Situation, to new: Situation) -> [Addition] {
    let known = Set(promises(old).filter(\.deliverable.isDone).map(\.identity))
    return promises(new).filter { !known.contains($0.identity) && $0.deliverable.isDone }
      .map { promise in
        var addition = promise.addition(date: promise.deliverable.done, in: new.graph)
        if let due = promise.deliverable.due, let done = promise.deliverable.done {
          addition.isOnTime = done <= due
        }
        return addition
      }
  }

  private struct Promise {
    var deliverable: Deliverable
    var people: [String]
    var identity: String

    func addition(date: CivilDate?, in graph: Graph) -> Addition {
      let task = graph.tasks[deliverable.task]
      return Addition(
        date: date, text: task.title, people: people,
        place: Citation(task.note, task.place, task.text, in: graph))
    }
  }

  /// What stands promised to mentors, by path and place.
  private static func promises(_ situation: Situation) -> [Promise] {
    let graph = situation.graph
    return graph.tasks.indices.compactMap { index in
      let task = graph.tasks[index]
      let mentors = task.people.filter { graph[$0].type == .mentor }
      guard !mentors.isEmpty, let deliverable = graph.deliverable(index, on: situation.today)
      else { return nil }
      let people = mentors.map { graph[$0].title }
      // A date that moved or a tick does not make it another promise.
      return Promise(
        deliverable: deliverable, people: people,
        identity: ([task.title] + people).joined(separator: "\u{0}"))
    }
  }
}

extension EvidenceItem {
  /// What makes it the same one in two states, wherever it stands.
  fileprivate var identity: String { "\(date) \(text)" }
}
