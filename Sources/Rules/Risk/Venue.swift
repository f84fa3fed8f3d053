import Graph

extension Rule {
  static let venue = Rule(
    .venue, "Papers only where no index lists the journal",
    why: "Papers that nobody can find help no application; look before relying on them.",
    examples: [
      .finds(
        "no index lists the one journal", "2026-06-10", "Ulla Brandt: info",
        in: """
          == Journals/Annals of Everything.md
          ---
          indexed: not-found
          ---
          == Mentors/Ulla Brandt.md
          ---
          journals: "↓[[Annals of Everything]]"
          ---
          """),
      .finds(
        "nobody has looked, and a letter is asked for", "2026-06-10", "warning",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          ---
          == Mentors/Ulla Brandt.md
          ---
          journals: ↓Annals of Everything
          ---
          - 2026-06-01 letter-asked: after the talk
          """),
      .quiet(
        "one of two is listed", "2026-06-10",
        in: """
          == Journals/Annals of Everything.md
          ---
          indexed: not-found
          ---
          == Journals/Sleep Medicine Letters.md
          ---
          indexed: medline
          ---
          == Mentors/Ulla Brandt.md
          ---
          journals: ["[[Annals of Everything]]", "[[Sleep Medicine Letters]]"]
          ---
          """),
    ]
  ) { situation in
    situation.mentorsAtRisk.compactMap { mentor in
      let journals = mentor.person.journals
      let known = journals.compactMap(\.note)
      guard let first = journals.first, known.allSatisfy(situation.isUnlisted) else { return nil }
      return .standing(
        .venue, mentor.id,
        .venue(journals: journals.map { $0.note.map(situation.name) ?? $0.text }),
        situation.riskSeverity(mentor.id),
        because: [.fact(note: mentor.id, place: first.place, text: "journals: \(first.text)")]
          + known.map { .fact(note: $0, place: .start, text: "\(situation.name($0)): not-found") })
    }
  }
}
