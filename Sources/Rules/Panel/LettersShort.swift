import Graph

extension Rule {
  static let lettersShort = Rule(
    .lettersShort, "Fewer letters under way than the cycle needs",
    why: "A letter that nobody is writing cannot be late; it is simply missing.",
    examples: [
      .finds(
        "two planned where three are needed", "2026-06-10", "Residency 2027: warning",
        in: cycle + planned("Ada Nwosu", "Ben Cohen")),
      .quiet("three", "2026-06-10", in: cycle + planned("Ada Nwosu", "Ben Cohen", "Dina Rahal")),
      .finds(
        "a hesitant answer does not count", "2026-06-10", "warning",
        in: cycle + planned("Ada Nwosu", "Ben Cohen") + """
          == Mentors/Dina Rahal.md
          - 2026-06-01 letter-hedged: perhaps
          """),
      .quiet(
        "once the date has passed, other rules speak", "2026-09-16",
        in: cycle + planned("Ada Nwosu")),
    ]
  ) { situation in
    situation.cycles.nearest(on: situation.today).compactMap { id in
      guard let cycle = situation.graph[id].cycle, let due = cycle.lettersDue else { return nil }
      let letters = situation.letters.filter { $0.cycle == id && $0.state.counts }
      let needed = cycle.lettersNeeded?.value ?? Cycle.standardLetters
      guard letters.count < needed else { return nil }
      let reason = cycle.lettersNeeded.map { Reason("letters-needed", $0, in: id) }
      return .standing(
        .lettersShort, id,
        .lettersShort(count: letters.count, needed: needed, cycle: situation.name(id)),
        because: [reason ?? Reason("letters-due", due, in: id)]
          + letters.map { letter in
            .fact(
              note: letter.notes.first ?? letter.mentor, place: .start,
              text: "\(situation.name(letter.mentor)): \(letter.state.rawValue)")
          })
    }
  }
}

// MARK: Notes of the examples

private let cycle = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  letters-needed: ↓3
  ---

  """

private func planned(_ names: String...) -> String {
  names.map { "== Mentors/\($0).md\n---\nletter: planned\n---\n" }.joined()
}
