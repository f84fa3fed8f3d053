import Graph

extension Rule {
  static let roleGap = Rule(
    .roleGap, "A role nobody fills",
    why: "One who sees the work, one the field knows, one who opens doors: three roles.",
    examples: [
      .finds("nobody who opens doors", "2026-06-10", "info", in: active("[research, specialty]")),
      .quiet(
        "one person may fill all three", "2026-06-10", in: active("[research, specialty, career]")),
      .finds(
        "a sponsor not heard from for months fills none", "2026-09-10", "info",
        in: active("career", mark: "")),
    ]
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

// MARK: Notes of the examples

private func active(_ role: String, mark: String = "↓") -> String {
  """
  == Mentors/Priya Raman.md
  \(mark)---
  role: \(role)
  ---
  - 2026-05-27 met: journal club
  """
}
