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
  /// How many tasks are in a state, for those that some are in.
  let tasks: [Task.State: Int]
  let firstSteps: FirstSteps?

  /// - Parameter diagnostics: all of them, not only the graph's.
  package init(
    _ graph: Graph, today: CivilDate, diagnostics: [Diagnostic], firstSteps: FirstSteps?
  ) {
    self.graph = graph
    self.today = today
    self.diagnostics = diagnostics
    self.firstSteps = firstSteps
    let counts = graph.counts
    types = NoteType.allCases.compactMap { type in counts.notes[type].map { (type, $0) } }
    tasks = counts.tasks
    links = counts.links
    unresolved = counts.unresolved
    ahead = graph.eventsAhead(of: today)
  }

  /// How many diagnostics are of a severity.
  func diagnostics(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
