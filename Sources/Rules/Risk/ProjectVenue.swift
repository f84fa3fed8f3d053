import Graph

extension Rule {
  static let projectVenue = Rule(
    .projectVenue, "A project's journal to verify",
    why: "Verify a journal before agreeing to authorship in it.",
    examples: [
      .finds(
        "a journal nobody has looked up", "2026-06-10", "Nap study: info",
        in: """
          == Mentors/Ulla Brandt.md
          == Projects/Nap study.md
          ---
          mentors: "[[Ulla Brandt]]"
          status: active
          journal: ↓Annals of Everything
          ---
          """),
      .finds(
        "no index lists it", "2026-06-10", "info",
        in: """
          == Journals/Annals of Everything.md
          ---
          indexed: not-found
          ---
          == Projects/Nap study.md
          ---
          status: active
          journal: "↓[[Annals of Everything]]"
          ---
          """),
      .quiet(
        "listed", "2026-06-10",
        in: """
          == Journals/Sleep Medicine Letters.md
          ---
          indexed: pubmed-only
          ---
          == Projects/Nap study.md
          ---
          status: active
          journal: "[[Sleep Medicine Letters]]"
          ---
          """),
      .quiet(
        "an idea has time", "2026-06-10",
        in: """
          == Projects/Nap study.md
          ---
          status: idea
          journal: Annals of Everything
          ---
          """),
    ]
  ) { situation in
    situation.notes(.project).compactMap { note in
      guard let project = note.project, project.status.map({ $0.value == .active }) ?? true,
        let journal = project.journal, journal.note.map(situation.isUnlisted) ?? true,
        situation.isSpokenAbout(project: project)
      else { return nil }
      let severity = project.mentors.notes.map(situation.riskSeverity).max() ?? .info
      let name = journal.note.map(situation.name) ?? journal.text
      return .standing(
        .projectVenue, note.id, .projectVenue(journal: name, isKnown: journal.note != nil),
        severity,
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
