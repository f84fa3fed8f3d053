import Graph

extension Rule {
  static let letterOverMax = Rule(
    .letterOverMax, "More letters assigned than a program takes",
    why: "At most four letters go to one program, and an assigned one cannot be withdrawn.",
    examples: []
  ) { situation in
    let assigned = Dictionary(grouping: situation.letters.filter { $0.state == .assigned }) {
      $0.cycle
    }
    return situation.graph.notes.compactMap { note in
      guard let cycle = note.cycle, let letters = assigned[note.id] else { return nil }
      let most = cycle.lettersMax?.value ?? Cycle.mostLetters
      guard letters.count > most else { return nil }
      let limit = cycle.lettersMax.map { [Reason("letters-max", $0, in: note.id)] } ?? []
      return .standing(
        .letterOverMax, note.id,
        .overMax(assigned: letters.count, most: most, cycle: note.title),
        because: letters.compactMap { letter in
          letter.last(.letterAssigned).map { Reason($0, in: situation.graph) }
        } + limit)
    }
  }
}
