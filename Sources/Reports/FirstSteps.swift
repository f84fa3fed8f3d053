package import Graph
package import Rules

/// What a vault at its beginning is told instead of nothing: what is there, and what to write next.
package struct FirstSteps: Sendable {
  /// How far a vault has come.
  package enum Stage: Sendable, Equatable {
    /// No folder is a vault yet.
    case noVault
    /// The folder holds no notes.
    case noNotes
    /// Notes, but none about a person.
    case nobody(notes: Int)
    /// People, but nothing that happened.
    case nothingHappened(path: String, name: String)
  }

  package let stage: Stage
  /// For the example; nil where the day is not known.
  let today: CivilDate?

  /// For somebody who has no vault.
  package init(noVaultOn today: CivilDate?) {
    stage = .noVault
    self.today = today
  }

  /// Nil once the vault says enough for reports to speak for themselves.
  package init?(_ situation: Situation) {
    today = situation.today
    let graph = situation.graph
    if graph.notes.isEmpty {
      stage = .noNotes
    } else if let person = (situation.mentors.first ?? situation.people.first)?.note {
      guard graph.tasks.isEmpty, situation.histories.events.isEmpty else { return nil }
      stage = .nothingHappened(path: person.path, name: person.title)
    } else {
      stage = .nobody(notes: graph.notes.count)
    }
  }

  /// Whether there is nobody yet about whom a rule could speak.
  package var isEmpty: Bool {
    if case .nothingHappened = stage { false } else { true }
  }

  /// What is there, one sentence.
  package var finding: String {
    switch stage {
    case .noVault: "There is no vault here yet."
    case .noNotes: "There are no notes here yet."
    case .nobody(let notes):
      notes == 1
        ? "There is 1 note here, and it is not about a mentor."
        : "There are \(notes) notes here, and none is about a mentor."
    case .nothingHappened(_, let name): "\(name) is here, and no dated line says what happened."
    }
  }

  /// What to do, one or two sentences before the example.
  package var advice: String {
    switch stage {
    case .noVault:
      "A vault is a folder of Markdown notes with a file rapport.yml in it, which may be empty. "
        + "Make that file, and for each mentor a note, such as Mentors/Okafor.md:"
    case .noNotes: "Begin with somebody you want to learn from: Mentors/Okafor.md"
    case .nobody:
      "Move the notes about people into folders Mentors and People, or begin with one: "
        + "Mentors/Okafor.md"
    case .nothingHappened(let path, _):
      "After each contact add one line to \(path), with its day and what it was:"
    }
  }

  /// Two lines to write.
  package var example: [String] {
    let first = today.map { "\($0 - 5)" } ?? "2026-03-02"
    let sent = "- \(first) sent: wrote about the readmission paper"
    guard case .nothingHappened = stage else { return ["# Ada Okafor", sent] }
    return [sent, "- \(today.map { "\($0)" } ?? first) reply: happy to talk, suggests Thursday"]
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
