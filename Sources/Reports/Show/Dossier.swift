package import Graph
package import Rules

/// Everything about one note on a page: what it says of itself, and what the rest of the vault
/// says of it.
package struct Dossier: Sendable {
  /// A line of the head: "stage", "working".
  package struct Fact: Sendable {
    package var label: String
    package var text: String
  }

  /// What belongs together, under a title.
  package struct Section: Sendable {
    package var title: String
    /// The whole in one sentence; nil where the items say it.
    package var summary: String?
    package var items: [Item]
    /// Short items are printed behind each other.
    package var isInline = false
  }

  /// One dated or undated line.
  package struct Item: Sendable {
    package var date: CivilDate?
    /// A verb, a state.
    package var label: String
    package var text: String
    package var place: Citation?
    /// When the line was written down; nil where that was not asked or is not known.
    package var recorded: Recorded?
  }

  package let today: CivilDate
  /// The note's path.
  package let subject: String
  package let name: String
  package let type: NoteType
  package let facts: [Fact]
  package private(set) var sections: [Section]
  /// Days after which a line counts as written down late; nil where that was not asked.
  private(set) var late: Int?
  let firstSteps: FirstSteps?

  /// - Parameter note: Any note; each type has its own page.
  package init(_ id: NoteID, _ situation: Situation, mutes: Mutes) {
    let note = situation.graph[id]
    today = situation.today
    subject = note.path
    name = note.title
    type = note.type
    let pages = DossierPages(id, situation, mutes)
    facts = pages.facts.filter { !$0.text.isEmpty }
    sections = pages.sections.filter { !$0.items.isEmpty || $0.summary != nil }
    firstSteps = FirstSteps(situation)
  }
}

extension Dossier {
  /// Adds when each line was written down.
  package mutating func record(by recorder: inout Recorder) {
    late = recorder.late
    for section in sections.indices {
      for item in sections[section].items.indices {
        guard case .fact(let path, let line, _, _)? = sections[section].items[item].place else {
          continue
        }
        sections[section].items[item].recorded = recorder.recorded(path, line: line)
      }
    }
  }
}

/// Puts a dossier together, by the note's type.
struct DossierPages {
  let note: Note
  let situation: Situation
  let mutes: Mutes

  var graph: Graph { situation.graph }
  var today: CivilDate { situation.today }

  init(_ id: NoteID, _ situation: Situation, _ mutes: Mutes) {
    note = situation.graph[id]
    self.situation = situation
    self.mutes = mutes
  }

  var facts: [Dossier.Fact] {
    switch note.details {
    case .mentor(let person), .contact(let person): facts(person)
    case .project(let project): facts(project)
    case .cycle(let cycle): facts(cycle)
    case .me(let applicant): facts(applicant)
    case .meeting(let meeting): facts(meeting)
    case .letter(let letter): facts(letter)
    default: [fact("date", note.date?.value)]
    }
  }

  var sections: [Dossier.Section] {
    let own: [Dossier.Section] =
      switch note.details {
      case .mentor, .contact: personSections
      case .project: projectSections
      case .cycle: [letters(situation.letters.filter { $0.cycle == note.id })]
      case .me: [mentorsByStage, tasks(myTasks, title: "My tasks")]
      default: noteSections
      }
    return [findings] + own + links
  }

  private var myTasks: [Int] { graph.tasks.indices.filter { graph.tasks[$0].people.isEmpty } }

  /// What stands in the note itself.
  private var noteSections: [Dossier.Section] {
    [
      timeline(graph.events.filter { $0.note == note.id }),
      tasks(graph.tasks.indices.filter { graph.tasks[$0].note == note.id }, title: "Tasks"),
    ]
  }

  func fact(_ label: String, _ text: String?) -> Dossier.Fact {
    Dossier.Fact(label: label, text: text ?? "")
  }

  func fact(_ label: String, _ date: CivilDate?) -> Dossier.Fact {
    fact(label, date.map { $0.spoken(on: today) })
  }

  func names(_ references: [Reference]) -> String {
    references.map { $0.note.map { graph[$0].title } ?? $0.text }.joined(separator: ", ")
  }
}
