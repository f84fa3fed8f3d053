/// How much of everything a vault holds.
package struct GraphCounts: Sendable {
  /// For the types and states that there are.
  package var notes: [NoteType: Int] = [:]
  package var tasks: [Task.State: Int] = [:]
  package var links = 0
  package var unresolved = 0
}

extension Graph {
  package var counts: GraphCounts {
    var counts = GraphCounts()
    // Lent, one by one: to hand a whole note, task or link list around is to count its references.
    let (allNotes, allTasks, allLinks) = (self.notes, self.tasks, self.links)
    let (notes, tasks, links) = (allNotes.span, allTasks.span, allLinks.span)
    var types = Array(repeating: 0, count: NoteType.allCases.count)
    for index in notes.indices { types[notes[index].type.position] += 1 }
    for type in NoteType.allCases where types[type.position] > 0 {
      counts.notes[type] = types[type.position]
    }
    for state in [Task.State.open, .done, .cancelled] {
      var count = 0
      for index in tasks.indices where tasks[index].state == state { count += 1 }
      if count > 0 { counts.tasks[state] = count }
    }
    for index in links.indices {
      let run = links[index].links.span
      counts.links += run.count
      for link in run.indices where run[link].to == nil { counts.unresolved += 1 }
    }
    return counts
  }
}
