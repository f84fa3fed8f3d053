import Graph

extension Situation {
  /// Open tasks with a due date, by path and line.
  var openTasks: [(task: Task, due: CivilDate)] {
    let tasks = graph.tasks
    return tasks.indices.compactMap { index in
      let task = tasks[index]
      guard let due = task.due, task.stands(on: today), !task.isDone(on: today) else { return nil }
      return (task, due)
    }
  }
}
