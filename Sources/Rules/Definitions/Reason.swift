package import Graph
package import Markdown

/// One thing a finding rests on: a place in the notes, or a threshold in force.
package enum Reason: Sendable, Hashable {
  case fact(note: NoteID, place: SourcePlace, text: String)
  case policy(PolicyKey, Int)

  /// An event as it is cited: day, verb, words.
  package init(_ event: Event, in graph: Graph) {
    self.init(Moment(event, at: nil), event.text)
  }

  /// The same of a line in somebody's history.
  package init(_ moment: Moment, in histories: Histories) {
    self.init(moment, histories[moment]?.text ?? "")
  }

  private init(_ moment: Moment, _ text: String) {
    let words = moment.isImplied ? "(\(text))" : text
    self = .fact(
      note: moment.note, place: moment.place,
      text: "\(moment.date) \(moment.verb.rawValue): \(words)")
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
