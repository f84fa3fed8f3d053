import Graph

extension Rule {
  static let roleGap = Rule(
    .roleGap, "A role nobody fills",
    why: "One who sees the work, one the field knows, one who opens doors: three roles.",
    examples: []
  ) { situation in
    let filled = Set(situation.activeMentors.flatMap(\.person.roles))
    let gaps = ["research", "specialty", "career"].filter { !filled.contains($0) }
    guard !gaps.isEmpty else { return [] }
    return [
      .standing(
        .roleGap, situation.whole, .roleGap(roles: gaps), .info,
        because: situation.activeMentors.map { mentor in
          let roles = mentor.person.roles.joined(separator: ", ")
          return .fact(
            note: mentor.id, place: .start, text: roles.isEmpty ? "no role" : "role: \(roles)")
        })
    ]
  }
}
