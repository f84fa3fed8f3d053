import Graph
import Markdown
import Vault

/// One entry of the evidence log.
struct NaiveEvidence: Hashable {
  var date: CivilDate
  var facets: Set<String>
  var isDerived: Bool
  var note: NoteID
  var line: Int32
  var witnesses: [NoteID]
}

extension Naive {
  static let facets: Set<String> = [
    "reliability", "initiative", "rigor", "integrity", "skill", "communication", "teamwork",
    "leadership", "growth", "patient-care", "teaching",
  ]

  /// What one mentor can speak to.
  func evidence(_ person: NoteID) -> [NaiveEvidence] {
    allEvidence.filter { $0.witnesses.contains(person) }
  }

  /// "`evidence:` lines, with facets as tags: […]. Witnesses: `[witness:: [[X]]]`, else the people
  /// the line is about." "Derived without a line: a deliverable done on or before its due date
  /// (reliability), a `flag` (integrity), `used` (skill), a project's presented (communication),
  /// submitted, accepted, published (rigor)."
  var allEvidence: [NaiveEvidence] {
    let known = Naive.facets.union(graph.configuration.facets.map(\.text))
    var items: [NaiveEvidence] = []
    for event in events {
      let facet: String
      switch event.verb {
      case .evidence: facet = ""
      case .flag: facet = "integrity"
      case .used: facet = "skill"
      case .presented where !event.projects.isEmpty: facet = "communication"
      case .submitted where !event.projects.isEmpty, .accepted where !event.projects.isEmpty,
        .published where !event.projects.isEmpty:
        facet = "rigor"
      default: continue
      }
      items.append(
        NaiveEvidence(
          date: event.date, facets: known.intersection(event.tags + [facet]),
          isDerived: event.verb != .evidence, note: event.note, line: event.place.line,
          witnesses: event.hasWitnessField ? event.witnesses : event.people))
    }
    for task in tasks where task.state == .done && task.people.contains(where: isMentor) {
      guard let done = task.done, let due = task.due, done <= due else { continue }
      items.append(
        NaiveEvidence(
          date: done, facets: ["reliability"], isDerived: true, note: task.note,
          line: task.place.line, witnesses: task.people.filter(isMentor)))
    }
    return items
  }
}
