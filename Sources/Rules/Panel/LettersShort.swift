import Graph

extension Rule {
  static let lettersShort = Rule(
    .lettersShort, "Fewer letters under way than the cycle needs",
    why: "A letter that nobody is writing cannot be late; it is simply missing.",
    examples: []
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
