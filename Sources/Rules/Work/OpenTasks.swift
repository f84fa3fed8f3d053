import Graph

extension Situation {
  /// Open tasks with a due date, by path and line.
  var openTasks: [(task: Task, due: CivilDate)] {
    let tasks = graph.tasks
    return tasks.indices.compactMap { index in
      guard let due = tasks[index].due, tasks[index].stands(on: today),
        !tasks[index].isDone(on: today)
      else { return nil }
      return (tasks[index], due)
    }
  }
}
