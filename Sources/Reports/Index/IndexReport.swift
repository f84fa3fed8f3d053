package import Graph
package import Vault

/// What a vault holds, counted; its JSON is the whole graph.
package struct IndexReport: Sendable {
  let graph: Graph
  let today: CivilDate
  /// Of the graph, the day, the settings and the rules, by path and place.
  package let diagnostics: [Diagnostic]
  /// How many notes of each type there are, in the order of the types, without those of none.
  package let types: [(type: NoteType, count: Int)]
  package let links: Int
  package let unresolved: Int
  /// Dated lines that do not count yet.
  package let ahead: Int
  let firstSteps: FirstSteps?

  /// - Parameter diagnostics: all of them, not only the graph's.
  package init(
    _ graph: Graph, today: CivilDate, diagnostics: [Diagnostic], firstSteps: FirstSteps?
  ) {
    self.graph = graph
    self.today = today
    self.diagnostics = diagnostics
    self.firstSteps = firstSteps
    // By number: to hand a whole note, link list or event around is to count its references.
    var counts: [NoteType: Int] = [:]
    for index in graph.notes.indices { counts[graph.notes[index].type, default: 0] += 1 }
    types = NoteType.allCases.compactMap { type in counts[type].map { (type, $0) } }
    links = graph.links.indices.reduce(0) { $0 + graph.links[$1].links.count }
    unresolved = graph.links.indices.reduce(0) { sum, index in
      sum + graph.links[index].links.count { $0.to == nil }
    }
    ahead = graph.events.indices.count { graph.events[$0].date > today }
  }

  /// How many tasks are in a state.
  func tasks(_ state: Task.State) -> Int {
    graph.tasks.indices.count { graph.tasks[$0].state == state }
  }

  /// How many diagnostics are of a severity.
  func diagnostics(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
