import Graph
import Rules

/// The parts that more than one kind of dossier has.
extension DossierPages {
  /// What the agenda has to say about the note.
  var findings: Dossier.Section {
    var filter = DueReport.Filter()
    filter.person = note.id
    let due = DueReport(situation, mutes: mutes, filter: filter, showsAll: true)
    let items = due.findings.map { entry in
      Dossier.Item(
        date: entry.due, label: entry.state.rawValue,
        text: words(for: entry),
        place: entry.because.first { $0.location != nil })
    }
    return Dossier.Section(title: "Next", items: items)
  }

  private func words(for entry: FindingEntry) -> String {
    if entry.action.isEmpty { return entry.message }
    return "\(entry.message)\(entry.message.hasSuffix(".") ? "" : ".") Do: \(entry.action)"
  }

  /// Lines in the order of events.
  func timeline(_ events: [Event], title: String = "Timeline") -> Dossier.Section {
    let items = events.sorted(by: Event.isBefore).map { event in
      Dossier.Item(
        date: event.date, label: event.verb.rawValue,
        text: event.isImplied ? "(\(TaskTitle.strip(event.text)))" : event.text,
        place: Citation(event.note, event.place, event.text, in: graph))
    }
    return Dossier.Section(title: title, items: items)
  }

  /// Tasks, open ones first, then by due date.
  ///
  /// - Parameter tasks: Positions in the graph.
  func tasks(_ tasks: [Int], title: String) -> Dossier.Section {
    let known = tasks.compactMap { graph.deliverable($0, on: today) }
    let sorted = known.sorted { a, b in
      if a.isDone != b.isDone { return !a.isDone }
      if a.due != b.due { return a.due.map { x in b.due.map { x < $0 } ?? true } ?? false }
      return a.task < b.task
    }
    return Dossier.Section(title: title, items: sorted.map(item))
  }

  private func item(_ promise: Deliverable) -> Dossier.Item {
    let task = graph.tasks[promise.task]
    let done = promise.done.map { ", done \($0)" } ?? ""
    let words = promise.isDone ? ("done", "late") : ("open", "overdue")
    return Dossier.Item(
      date: promise.due, label: promise.isLate(on: today) ? words.1 : words.0,
      text: task.title + done,
      place: Citation(task.note, task.place, task.text, in: graph))
  }

  /// Letters with their state, by writer.
  func letters(_ letters: [LetterRecord]) -> Dossier.Section {
    let items = letters.map { letter in
      let writer = graph[letter.mentor].title
      let cycle = letter.cycle.map { graph[$0].title } ?? "no cycle"
      let place = letter.events.last.map {
        Citation($0.note, $0.place, situation.histories[$0]?.text ?? "", in: graph)
      }
      return Dossier.Item(
        date: letter.due?.value, label: letter.state.rawValue,
        text: letter.mentor == note.id ? cycle : writer,
        place: place ?? letter.notes.first.map { Citation($0, "", in: graph) })
    }
    return Dossier.Section(title: "Letters", items: items)
  }

  /// Notes it links to, and notes that link to it.
  var links: [Dossier.Section] {
    let to = Set(targets(of: note.id)).subtracting([note.id])
    let from = graph.notes.map(\.id).filter { $0 != note.id && targets(of: $0).contains(note.id) }
    return [section("Links to", to.sorted()), section("Linked from", from)]
  }

  private func section(_ title: String, _ notes: [NoteID]) -> Dossier.Section {
    let items = notes.map { id in
      Dossier.Item(label: "", text: graph[id].stem, place: Citation(id, graph[id].title, in: graph))
    }
    return Dossier.Section(title: title, items: items, isInline: true)
  }

  private func targets(of id: NoteID) -> [NoteID] {
    graph.links[id.int].links.compactMap { $0.to.flatMap(graph.files.note) }
  }
}
