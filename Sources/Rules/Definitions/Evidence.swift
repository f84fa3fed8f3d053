package import Graph
package import Markdown
import Vault

/// One dated thing that somebody saw the applicant do. It never changes; an object, because every
/// witness's list holds it.
package final class EvidenceItem: Sendable {
  package let date: CivilDate
  package let text: String
  /// In the order written, without `#`.
  package let facets: [String]
  /// Follows from a promise kept or another line, rather than from an `evidence:` line.
  package let isDerived: Bool
  package let isPrivate: Bool
  /// By path.
  package let witnesses: [NoteID]
  package let note: NoteID
  package let place: SourcePlace
  package let children: [Event.Child]
  /// The projects it is on.
  package let projects: [NoteID]

  fileprivate init(
    date: CivilDate, text: String, facets: [String], isDerived: Bool, isPrivate: Bool,
    witnesses: [NoteID], note: NoteID, place: SourcePlace, children: [Event.Child] = [],
    projects: [NoteID] = []
  ) {
    self.date = date
    self.text = text
    self.facets = facets
    self.isDerived = isDerived
    self.isPrivate = isPrivate
    self.witnesses = witnesses
    self.note = note
    self.place = place
    self.children = children
    self.projects = projects
  }
}

/// The facets every vault knows; `rapport.yml` may add to them.
package enum Facets {
  package static let standard = [
    "reliability", "initiative", "rigor", "integrity", "skill", "communication", "teamwork",
    "leadership", "growth", "patient-care", "teaching",
  ]

  package static func all(in graph: Graph) -> [String] {
    standard
      + graph.configuration.facets.map { $0.text.lowercased() }.filter { !standard.contains($0) }
  }
}

/// Everything that somebody saw, or might have seen, up to a day.
package struct EvidenceLog: Sendable {
  /// By path and place.
  package let items: [EvidenceItem]
  private let byWitness: [NoteID: [Int]]

  init(_ graph: Graph, events: EventOrder, today: CivilDate) {
    let facets = Set(Facets.all(in: graph))
    let seen = events.order.compactMap { position in
      EvidenceItem.mayShow(events.verb(at: Int(position)))
        ? EvidenceItem(events[at: Int(position)], facets: facets, today) : nil
    }
    let found = seen + Self.keptPromises(graph, today)
    let keys = found.indices.map { (found[$0].note, found[$0].place, $0) }
    let items = keys.sorted { $0 < $1 }.map { found[$0.2] }
    var byWitness: [NoteID: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for witness in item.witnesses { byWitness[witness, default: []].append(index) }
    }
    self.items = items
    self.byWitness = byWitness
  }

  package func items(for witness: NoteID) -> [EvidenceItem] {
    (byWitness[witness] ?? []).map { items[$0] }
  }

  func count(for witness: NoteID) -> Int { byWitness[witness]?.count ?? 0 }

  /// Deliverables done on or before their due date.
  private static func keptPromises(_ graph: Graph, _ today: CivilDate) -> [EvidenceItem] {
    let all = graph.tasks
    let tasks = all.span
    var kept: [EvidenceItem] = []
    for index in tasks.indices {
      guard let done = tasks[index].done, let due = tasks[index].due, done <= due,
        tasks[index].isDone(on: today), tasks[index].stands(on: today)
      else { continue }
      let mentors = tasks[index].people.filter { graph[$0].type == .mentor }
      guard !mentors.isEmpty else { continue }
      kept.append(
        EvidenceItem(
          date: done, text: tasks[index].text, facets: ["reliability"], isDerived: true,
          isPrivate: tasks[index].isPrivate, witnesses: mentors, note: tasks[index].note,
          place: tasks[index].place))
    }
    return kept
  }
}

extension EvidenceItem {
  /// Nil where the event shows nothing of the applicant.
  fileprivate convenience init?(_ event: Event, facets known: Set<String>, _ today: CivilDate) {
    guard event.exists(on: today) else { return nil }
    let derived = Self.facet(of: event)
    guard event.verb == .evidence || derived != nil else { return nil }
    let written = event.tags.filter(known.contains)
    var facets: [String] = []
    for facet in [derived].compactMap(\.self) + written where !facets.contains(facet) {
      facets.append(facet)
    }
    self.init(
      date: event.date, text: event.text, facets: facets, isDerived: event.verb != .evidence,
      isPrivate: event.isPrivate,
      witnesses: event.hasWitnessField ? event.witnesses : event.people, note: event.note,
      place: event.place, children: event.children, projects: event.projects)
  }

  /// Whether a line with the verb shows anything at all; few do.
  fileprivate static func mayShow(_ verb: Verb) -> Bool {
    switch verb {
    case .evidence, .flag, .used, .presented, .submitted, .accepted, .published: true
    default: false
    }
  }

  /// What a line shows that is no `evidence:` line.
  private static func facet(of event: Event) -> String? {
    switch event.verb {
    case .flag: "integrity"
    case .used: "skill"
    case .presented where !event.projects.isEmpty: "communication"
    case .submitted where !event.projects.isEmpty, .accepted where !event.projects.isEmpty,
      .published where !event.projects.isEmpty:
      "rigor"
    default: nil
    }
  }
}

/// Whether evidence carries a specific letter, and what is thin about it.
package struct EvidenceSummary: Sendable, Equatable {
  package var items: Int
  package var facets: Int
  /// Days from the oldest item to the newest.
  package var span: Int
  /// Days since the newest item; nil without items.
  package var age: Int?

  package init(_ items: [EvidenceItem], today: CivilDate) {
    self.items = items.count
    facets = Set(items.flatMap(\.facets)).count
    let dates = items.map(\.date)
    guard let first = dates.min(), let last = dates.max() else {
      span = 0
      age = nil
      return
    }
    span = last - first
    age = today - last
  }

  package func isThin(_ policy: Policy) -> Bool {
    items < policy[.evidenceItems] || facets < policy[.evidenceFacets]
      || span < policy[.evidenceSpan] || (age.map { $0 > policy[.evidenceAge] } ?? true)
  }
}
