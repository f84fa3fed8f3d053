import Graph

extension Situation {
  /// Open tasks with a due date, by path and line.
  var openTasks: [(task: Task, due: CivilDate)] {
    let all = graph.tasks
    // Lent until one is wanted.
    let lent = all.span
    var open: [(task: Task, due: CivilDate)] = []
    for index in lent.indices {
      guard let due = lent[index].due, lent[index].stands(on: today),
        !lent[index].isDone(on: today)
      else { continue }
      open.append((all[index], due))
    }
    return open
  }
}
