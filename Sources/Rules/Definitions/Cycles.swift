package import Graph

/// The application cycles by the day their letters are due.
package struct Cycles: Sendable {
  /// What a cycle note says about days.
  struct Dates {
    var lettersDue: CivilDate?
    var matchDay: CivilDate?
  }

  /// Of every cycle note, by path.
  let dates: [Dates]
  /// Cycle notes with a `letters-due`, by that day, then path.
  private let dated: [(due: CivilDate, id: NoteID)]

  package init(_ graph: Graph) {
    let cycles = graph.notes.indices.filter { graph.notes[$0].type == .cycle }
    dates = cycles.map { index in
      let cycle = graph.notes[index].cycle
      return Dates(lettersDue: cycle?.lettersDue?.value, matchDay: cycle?.matchDay?.value)
    }
    dated = zip(dates, cycles).compactMap { dates, index in
      dates.lettersDue.map { ($0, NoteID(index)) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// The first cycle whose letters are due on or after a day; of several on one date, all.
  package func nearest(on day: CivilDate) -> [NoteID] {
    guard let first = dated.first(where: { $0.due >= day })?.due else { return [] }
    return dated.filter { $0.due == first }.map(\.id)
  }
}
