import Graph
import Rules
import Vault

/// Work under way: what waits for an answer, and what was promised.
extension DraftDesk {
  mutating func addTask(to values: inout DraftValues) {
    guard let waiting = relationship?.waiting(situation.policy), let since = waiting.since,
      let task = waiting.delivered?.task
    else { return }
    values[.task] = title(graph.tasks[task])
    values[.delivered] = day(since)
  }

  mutating func addProject(to values: inout DraftValues) {
    guard let id = project else { return }
    let note = graph[id]
    values[.project] = line(note.title, .project, at: .init(id), note.isPrivate)
    guard values[.project] != nil, let deadline = note.project?.deadline?.value,
      deadline >= today
    else { return }
    values[.deadline] = weekday(deadline)
  }

  /// A project with them that is under way: the one whose deadline comes first, else the first.
  private var project: NoteID? {
    let open = situation.histories[person].projects.filter { id in
      let status = graph[id].project?.status?.value
      return status != .idea && status != .done
    }
    let dated = open.filter { graph[$0].project?.deadline.map { $0.value >= today } ?? false }
    return dated.min { a, b in
      let (x, y) = (graph[a].project?.deadline?.value, graph[b].project?.deadline?.value)
      if let x, let y, x != y { return x < y }
      return a < b
    } ?? open.first
  }

  /// A promise as it is written. The gate has to see the whole first, because the title does not
  /// say where its links lead.
  private mutating func title(_ task: Task) -> DraftValue? {
    let origin = Discretion.Origin(task.note, task.place)
    guard take(task.text, .promise, at: origin, task.isPrivate) != nil else { return nil }
    return line(task.title, .promise, at: origin)
  }

  mutating func addMeeting(to values: inout DraftValues) {
    let meetings = situation.histories[person].meetings.filter { graph[$0].date != nil }
    let held = meetings.filter { state($0) == .held }.max { date($0) < date($1) }
    let planned = meetings.filter { state($0) == .planned && date($0) >= today }
      .min { date($0) < date($1) }
    if kind == .meetingPrep {
      values[.meeting] = weekday(planned.map(date))
    } else if let held {
      values[.meeting] = day(date(held))
      if wants(.nextStep) { values[.nextStep] = nextStep(held) }
    }
  }

  mutating func addPromises(to values: inout DraftValues) {
    var promises: [DraftValues] = []
    for promise in relationship?.deliverables ?? [] where !promise.isDone && promises.count < 4 {
      guard let title = title(graph.tasks[promise.task]) else { continue }
      var item: DraftValues = [.promise: title]
      item[.due] = weekday(promise.due)
      promises.append(item)
    }
    if !promises.isEmpty { values[.promises] = .list(promises) }
  }

  private func date(_ meeting: NoteID) -> CivilDate { graph[meeting].date?.value ?? today }

  private func state(_ meeting: NoteID) -> Meeting.Status? {
    graph[meeting].meeting?.state(on: today, date: date(meeting))
  }

  private mutating func nextStep(_ meeting: NoteID) -> DraftValue? {
    let note = graph[meeting]
    let step = note.meeting?.nextStep
    return line(step?.value, .meeting, at: .init(meeting, step?.place), note.isPrivate)
  }
}
