import Graph

extension Rule {
  static let letterOverMax = Rule(
    .letterOverMax, "More letters assigned than a program takes",
    why: "At most four letters go to one program, and an assigned one cannot be withdrawn.",
    examples: [
      .finds(
        "five where four are the usual most", "2026-10-01", "Residency 2027: warning",
        in: cycle + assigned("↓Ada Nwosu", "Ben Cohen", "Cho Ji-woo", "Dina Rahal", "Emil Berg")),
      .quiet(
        "four", "2026-10-01",
        in: cycle + assigned("Ada Nwosu", "Ben Cohen", "Cho Ji-woo", "Dina Rahal")),
      .finds(
        "two where the cycle takes one", "2026-10-01", "warning",
        in: cycle + "letters-max: 1\n" + assigned("↓Ada Nwosu", "Ben Cohen")),
    ]
  ) { situation in
    let assigned = Dictionary(grouping: situation.letters.filter { $0.state == .assigned }) {
      $0.cycle
    }
    return situation.notes(.cycle).compactMap { note in
      guard let cycle = note.cycle, let letters = assigned[note.id] else { return nil }
      let most = cycle.lettersMax?.value ?? Cycle.mostLetters
      guard letters.count > most else { return nil }
      let limit = cycle.lettersMax.map { [Reason("letters-max", $0, in: note.id)] } ?? []
      return .standing(
        .letterOverMax, note.id,
        .overMax(assigned: letters.count, most: most, cycle: note.title),
        because: letters.compactMap { letter in
          letter.last(.letterAssigned).map { Reason($0, in: situation.histories) }
        } + limit)
    }
  }
}

// MARK: Notes of the examples

private let cycle = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15

  """

/// The end of the cycle's keys, and writers whose letters are assigned; the mark stands at one.
private func assigned(_ names: String...) -> String {
  "---\n"
    + names.map { name in
      let mark = name.hasPrefix("↓") ? "↓" : ""
      return "== Mentors/\(name.drop { $0 == "↓" }).md\n- \(mark)2026-09-10 letter-assigned: to all"
    }.joined(separator: "\n")
}
