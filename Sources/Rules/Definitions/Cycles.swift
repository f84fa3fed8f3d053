package import Graph

/// The application cycles by the day their letters are due.
package struct Cycles: Sendable {
  /// Cycle notes with a `letters-due`, by that day, then path.
  private let dated: [(due: CivilDate, id: NoteID)]

  package init(_ graph: Graph) {
    dated = graph.notes.compactMap { note in
      note.cycle?.lettersDue.map { ($0.value, note.id) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// The first cycle whose letters are due on or after a day; of several on one date, all.
  package func nearest(on day: CivilDate) -> [NoteID] {
    guard let first = dated.first(where: { $0.due >= day })?.due else { return [] }
    return dated.filter { $0.due == first }.map(\.id)
  }
}
