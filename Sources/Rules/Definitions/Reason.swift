package import Graph
package import Markdown

/// One thing a finding rests on: a place in the notes, or a threshold in force.
package enum Reason: Sendable, Hashable {
  case fact(note: NoteID, place: SourcePlace, text: String)
  case policy(PolicyKey, Int)

  /// An event as it is cited: day, verb, words.
  package init(_ event: Event, in graph: Graph) {
    let words = event.isImplied ? "(\(event.text))" : event.text
    let text = "\(event.date) \(event.verb.rawValue): \(words)"
    self = .fact(note: event.note, place: event.place, text: text)
  }

  /// A task as it is cited.
  package init(_ task: Task) {
    var text = task.title
    if let due = task.due { text += ", due \(due)" }
    if let done = task.done { text += ", done \(done)" }
    self = .fact(note: task.note, place: task.place, text: text)
  }

  /// A front-matter value as it is cited.
  package init<Value>(_ key: String, _ value: Placed<Value>, in note: NoteID) {
    self = .fact(note: note, place: value.place, text: "\(key): \(value.value)")
  }
}
