import Graph
import Reports
import Vault

/// Ticking a task.
extension OpenVault {
  /// The open task that some words mean, among those for a person or in a note.
  func task(_ words: String, of note: NoteID) throws -> Task {
    let all = tasks(of: note)
    let open = all.filter { $0.state == .open }
    let name = escaped(graph[note].title)
    guard !words.trimmingBlanks.isEmpty else { throw choice("Which task of \(name)?", open) }
    let found = matching(words, open)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let more = Set(found.map(\.title)).count == found.count ? "" : ", its day or its place"
      throw choice(
        "\(escaped(words.quoted)) could be \(found.count) tasks; give more words\(more):", found)
    }
    if let done = matching(words, all.filter { $0.state != .open }).last {
      throw Refusal(already(done))
    }
    let opening = "No open task of \(name) holds \(escaped(words.quoted))."
    throw open.isEmpty ? Refusal(opening + " None is open.") : choice("\(opening) Open are:", open)
  }

  /// What completion offers, too.
  func tasks(of note: NoteID) -> [Task] {
    if graph[note].type == .me {
      return graph.tasks.filter { $0.people.isEmpty || $0.note == note }
    }
    return graph.tasks.filter { $0.people.contains(note) || $0.note == note }
  }

  /// The task at a place; else those that hold all the words, the one whose whole text they are
  /// before others. Of tasks with the same words their days decide.
  private func matching(_ words: String, _ tasks: [Task]) -> [Task] {
    if let placed = tasks.first(where: { "\(graph.path($0.note)):\($0.line)" == words }) {
      return [placed]
    }
    let wanted = folded(words).split(separator: " ").map(String.init)
    let found = tasks.filter { task in wanted.allSatisfy(folded(task.title).contains) }
    let exact = found.filter { folded($0.title) == wanted.joined(separator: " ") }
    if !found.isEmpty { return exact.count == 1 ? exact : found }
    return tasks.filter { task in
      wanted.allSatisfy(folded("\(task.title) \(task.text)").contains)
    }
  }

  private func choice(_ opening: String, _ tasks: [Task]) -> Refusal {
    let shown = tasks.prefix(20).map { task in
      let isAlike = tasks.count { $0.title == task.title } > 1
      let due = isAlike ? task.due.map { ", due \($0)" } ?? "" : ""
      return "  \(escaped(task.title.short))\(due)  (\(place(of: task)))"
    }
    let rest = tasks.count > shown.count ? ["  and \(tasks.count - shown.count) more"] : []
    let none = tasks.isEmpty ? ["  None is open."] : []
    return Refusal(([opening] + shown + rest + none).joined(separator: "\n"))
  }

  private func already(_ task: Task) -> String {
    let state = task.state == .done ? "done already" : "cancelled"
    let day = (task.state == .done ? task.done : task.cancelled).map { ", on \($0)" } ?? ""
    return "\(escaped(task.title.quoted)) is \(state)\(day) (\(place(of: task)))."
  }

  private func place(of task: Task) -> String {
    "\(escaped(graph.path(task.note))):\(task.line)"
  }

  /// The change that ticks a task, read back.
  ///
  /// - Parameter note: As it was named: that of whom the task is for, or where it stands.
  func plan(ticking task: Task, of note: NoteID, on day: CivilDate) throws -> Plan {
    let path = graph.path(task.note)
    let bytes = try reading(path) { try files.bytes(of: path) }
    guard let edit = graph.edit(ticking: task, on: day, bytes),
      try !graph.hasChanged(task.note, bytes, of: files, workers: workers)
    else { throw changed(path) }
    let change = edit.change(to: path)
    let difference = try graph.difference(
      made: change, to: task.note, of: files, workers: workers)
    guard difference.removedTasks.count == 1, difference.addedTasks.count == 1,
      difference.addedTasks[0].state == .done, difference.addedTasks[0].done == day,
      difference.removedEvents.isEmpty
    else {
      throw Refusal(
        "Nothing was written: ticked, \(place(of: task)) would not be read as done on \(day). "
          + "Does it hold such a day already?")
    }
    var page = report(change, at: task.line)
    try addNext(after: change, to: note, &page)
    return Plan(changes: [change], report: page, remarks: remarks(on: task))
  }

  private func remarks(on task: Task) -> [String] {
    guard task.text.contains("🔁") || task.text.contains("[repeat::") else { return [] }
    return ["The task comes again; its next line is yours to write, or the Tasks plugin's."]
  }
}
