import Graph

extension Rule {
  static let workDue = Rule(
    .workDue, "A promise and its date",
    why: "Dates kept are what trust is made of.",
    examples: []
  ) { situation in
    situation.graph.tasks.flatMap { task -> [Finding] in
      guard let due = task.due,
        let promise = task.deliverable(on: situation.today, in: situation.graph), !promise.isDone
      else { return [] }
      return situation.subjects(of: task).compactMap { subject in
        .dated(
          .workDue, subject, .init(due: due, today: situation.today),
          .workDue(task: task.title, isMine: task.people.isEmpty), because: [Reason(task)])
      }
    }
  }
}

extension Situation {
  /// Whom an open task is about: each person it is for, or the note where it is mine alone.
  fileprivate func subjects(of task: Task) -> [NoteID] {
    guard task.people.isEmpty else {
      return task.people.filter { self[$0]?.isSpokenAbout(in: .promise) ?? false }
    }
    switch graph[task.note].type {
    case .me, .project, .meeting, .letter: return [task.note]
    default: return []
    }
  }
}
