package import Graph
package import Markdown
package import Rules

/// The evidence log of one person: everything they saw the applicant do, for the owner's eyes.
///
/// Private items are in it and marked; nothing here has passed the gate for texts that go out.
package struct EvidenceReport: Sendable {
  /// One dated item.
  package struct Item: Sendable {
    package var date: CivilDate
    /// The source, marks kept.
    package var text: String
    package var facets: [String]
    package var isDerived: Bool
    package var isPrivate: Bool
    /// Paths, sorted.
    package var witnesses: [String]
    package var path: String
    package var place: SourcePlace
    package var children: [Event.Child]
    /// When the line was written down; nil where that was not asked or is not known.
    package var recorded: Recorded?
  }

  package let today: CivilDate
  /// Path of the person's note.
  package let subject: String
  package let name: String
  /// By path, line, column.
  package private(set) var items: [Item]
  /// Days after which an item counts as written down late; nil where that was not asked.
  private(set) var late: Int?

  package init(_ situation: Situation, person: NoteID) {
    let graph = situation.graph
    today = situation.today
    subject = graph.path(person)
    name = graph[person].title
    items = situation.evidence(for: person).map { item in
      Item(
        date: item.date, text: item.text, facets: item.facets, isDerived: item.isDerived,
        isPrivate: item.isPrivate, witnesses: item.witnesses.map(graph.path),
        path: graph.path(item.note), place: item.place, children: item.children)
    }
  }

  /// Adds when each item was written down.
  package mutating func record(by recorder: inout Recorder) {
    late = recorder.late
    for index in items.indices {
      let place = items[index].place
      items[index].recorded = recorder.recorded(items[index].path, line: Int(place.line))
    }
  }

  /// The same by date; within a day by path and place.
  package var dated: [Item] {
    items.enumerated().sorted { a, b in
      (a.element.date, a.offset) < (b.element.date, b.offset)
    }.map(\.element)
  }

  /// How many different sides the items show.
  package var facetCount: Int { Set(items.flatMap(\.facets)).count }
}

extension EvidenceReport.Item {
  /// `path:line:column`.
  package var location: String { "\(path):\(place.line):\(place.column)" }

  /// The text as a reader sees it, without the marks of tasks and the facets' tags, which are
  /// shown apart.
  package var shown: String {
    let title = isDerived && facets.first == "reliability" ? TaskTitle.strip(text) : text
    return DiscretionText(title).shown
  }

  /// Facets, and what else is to know about it.
  package var remark: String {
    var words = facets
    if isDerived { words.append("(derived)") }
    if isPrivate { words.append("(private)") }
    return words.joined(separator: ", ")
  }

  /// Nil where it is not known.
  func isRecorded(within days: Int) -> Bool? {
    recorded?.delay(after: date).map { $0 <= days }
  }

  /// Place, and when it was written down.
  func source(late: Int?) -> String {
    guard let late, let recorded else { return location }
    return "\(location), \(recorded.words(for: date, late: late))"
  }
}
