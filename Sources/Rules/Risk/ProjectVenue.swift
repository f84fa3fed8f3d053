import Graph

extension Rule {
  static let projectVenue = Rule(
    .projectVenue, "A project's journal to verify",
    why: "Verify a journal before agreeing to authorship in it.",
    examples: []
  ) { situation in
    situation.graph.notes.compactMap { note in
      guard let project = note.project, project.status.map({ $0.value == .active }) ?? true,
        let journal = project.journal, journal.note.map(situation.isUnlisted) ?? true,
        situation.isSpokenAbout(project: project)
      else { return nil }
      let severity = project.mentors.notes.map(situation.riskSeverity).max() ?? .info
      let name = journal.note.map(situation.name) ?? journal.text
      return .standing(
        .projectVenue, note.id, .projectVenue(journal: name, isKnown: journal.note != nil), severity,
        because: [.fact(note: note.id, place: journal.place, text: "journal: \(journal.text)")])
    }
  }
}

extension Situation {
  /// Silent where every mentor of the project is closed or paused.
  fileprivate func isSpokenAbout(project: Project) -> Bool {
    let mentors = project.mentors.notes.compactMap { self[$0] }
    return mentors.isEmpty || mentors.contains { !$0.isClosed && !$0.isPaused }
  }
}
