import Graph

extension Rule {
  static let venue = Rule(
    .venue, "Papers only where no index lists the journal",
    why: "Papers that nobody can find help no application; look before relying on them.",
    examples: []
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
