import Graph
import Markdown
import Vault

/// One entry of a mentor's evidence log.
struct NaiveEvidence: Hashable {
  var date: CivilDate
  var facets: Set<String>
  var isDerived: Bool
  var note: NoteID
  var line: Int32
}

extension Naive {
  static let facets: Set<String> = [
    "reliability", "initiative", "rigor", "integrity", "skill", "communication", "teamwork",
    "leadership", "growth", "patient-care", "teaching",
  ]

  /// "`evidence:` lines, with facets as tags: […]. Witnesses: `[witness:: [[X]]]`, else the people
  /// the line is about." "Derived without a line: a deliverable done on or before its due date
  /// (reliability), a `flag` (integrity), `used` (skill), a project's presented (communication),
  /// submitted, accepted, published (rigor)."
  func evidence(_ person: NoteID) -> [NaiveEvidence] {
    let known = Naive.facets.union(graph.configuration.facets.map(\.text))
    var items: [NaiveEvidence] = []
    func add(_ event: Event, _ facets: Set<String>, derived: Bool) {
      items.append(
        NaiveEvidence(
          date: event.date, facets: facets, isDerived: derived, note: event.note,
          line: event.place.line))
    }
    for event in events {
      let isTheirs = event.people.contains(person)
      switch event.verb {
      case .evidence:
        let isWitness = event.hasWitnessField ? event.witnesses.contains(person) : isTheirs
        if isWitness { add(event, known.intersection(event.tags), derived: false) }
      case .flag: if isTheirs { add(event, ["integrity"], derived: true) }
      case .used: if isTheirs { add(event, ["skill"], derived: true) }
      case .presented:
        if isOnProject(event, with: person) { add(event, ["communication"], derived: true) }
      case .submitted, .accepted, .published:
        if isOnProject(event, with: person) { add(event, ["rigor"], derived: true) }
      default: break
      }
    }
    for task in deliverables(person) where task.state == .done {
      guard let done = task.done, let due = task.due, done <= due else { continue }
      items.append(
        NaiveEvidence(
          date: done, facets: ["reliability"], isDerived: true, note: task.note,
          line: task.place.line))
    }
    return items
  }
}
