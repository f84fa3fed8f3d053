package import Graph
package import Rules

/// What a vault at its beginning is told instead of nothing: what is there, and what to write next.
package enum FirstSteps: Sendable, Equatable {
  /// No folder is a vault yet.
  case noVault
  /// The folder holds no notes.
  case noNotes
  /// Notes, but none about a person.
  case nobody(notes: Int)
  /// People, but nothing that happened.
  case nothingHappened(path: String, name: String, today: CivilDate)

  /// Nil once the vault says enough for reports to speak for themselves.
  package init?(_ situation: Situation) {
    let graph = situation.graph
    let people = graph.notes.filter(\.type.isPerson)
    if graph.notes.isEmpty {
      self = .noNotes
    } else if let person = people.first(where: { $0.type == .mentor }) ?? people.first {
      guard graph.events.isEmpty, graph.tasks.isEmpty, situation.histories.events.isEmpty else {
        return nil
      }
      self = .nothingHappened(path: person.path, name: person.title, today: situation.today)
    } else {
      self = .nobody(notes: graph.notes.count)
    }
  }

  /// What is there, one sentence.
  package var finding: String {
    switch self {
    case .noVault: "There is no vault here yet."
    case .noNotes: "There are no notes here yet."
    case .nobody(let notes):
      notes == 1
        ? "There is 1 note here, and it is not about a mentor."
        : "There are \(notes) notes here, and none is about a mentor."
    case .nothingHappened(_, let name, _):
      "\(name) is here, and no dated line says yet what happened."
    }
  }

  /// What to do, one or two sentences before the example.
  package var advice: String {
    switch self {
    case .noVault:
      "A vault is a folder of Markdown notes with a file rapport.yml in it, which may be empty. "
        + "Make that file, and for each mentor a note, such as Mentors/Ada Okafor.md:"
    case .noNotes: "Begin with somebody you want to learn from: Mentors/Ada Okafor.md"
    case .nobody:
      "Move the notes about people into folders Mentors and People, or begin with one: "
        + "Mentors/Ada Okafor.md"
    case .nothingHappened(let path, _, _):
      "After each contact add one line to \(path), with its day and what it was:"
    }
  }

  /// Two lines to write.
  package var example: [String] {
    switch self {
    case .nothingHappened(_, _, let today):
      [
        "- \(today - 5) sent: wrote about the readmission paper and one question",
        "- \(today) reply: happy to talk, suggests Thursday",
      ]
    default:
      [
        "# Ada Okafor",
        "- 2026-03-02 sent: wrote about her readmission paper and asked one question",
      ]
    }
  }
}

extension Page {
  /// What to write next, below everything else.
  package mutating func add(_ steps: FirstSteps) {
    space()
    paragraph(steps.finding)
    paragraph(steps.advice)
    space()
    for line in steps.example { paragraph(line, .strong, indent: 4, hanging: 2) }
  }
}
