import Graph
import Vault

extension Rule {
  static let outsideSpecialty = Rule(
    .outsideSpecialty, "A letter from outside the specialty",
    why: "Program directors weigh names they know; two letters should come from the field.",
    policy: [.inSpecialty],
    examples: []
  ) { situation in
    situation.mentorsAtRisk.flatMap { mentor -> [Finding] in
      guard mentor.person.pdTies != .yes else { return [] }
      return situation.letters(of: mentor.id).compactMap { letter in
        guard letter.state.counts, !situation.isPast(letter), let cycle = letter.cycle,
          situation.isOutside(mentor.person, cycle),
          situation.lettersInside(cycle) < situation.policy[.inSpecialty]
        else { return nil }
        return .standing(
          .outsideSpecialty, mentor.id,
          .outsideSpecialty(
            theirs: mentor.person.specialties,
            wanted: situation.graph[cycle].cycle?.specialties ?? []),
          situation.riskSeverity(mentor.id),
          because: [situation.stageReason(mentor)] + situation.policies(.inSpecialty))
      }
    }
  }
}

extension Situation {
  func isPast(_ letter: LetterRecord) -> Bool { letter.due.map { $0.value < today } ?? false }

  /// Both say their specialty, and no two of them count as one.
  fileprivate func isOutside(_ person: Person, _ cycle: NoteID) -> Bool {
    let theirs = Set(person.specialties.map(specialtyGroup))
    let wanted = Set((graph[cycle].cycle?.specialties ?? []).map(specialtyGroup))
    return !theirs.isEmpty && !wanted.isEmpty && theirs.isDisjoint(with: wanted)
  }

  /// Letters of a cycle, planned or later, from its own specialty.
  fileprivate func lettersInside(_ cycle: NoteID) -> Int {
    letters.count { letter in
      letter.cycle == cycle && letter.state.counts
        && !(graph[letter.mentor].person.map { isOutside($0, cycle) || $0.specialties.isEmpty }
          ?? true)
    }
  }

  /// The first of the specialties that count as one with it, or itself.
  private func specialtyGroup(_ specialty: String) -> String {
    let name = folded(specialty)
    let group = graph.configuration.specialtyGroups.first { $0.map(folded).contains(name) }
    return group?.first.map(folded) ?? name
  }
}
