import Graph
import Vault

extension Rule {
  static let outsideSpecialty = Rule(
    .outsideSpecialty, "A letter from outside the specialty",
    why: "Program directors weigh names they know; two letters should come from the field.",
    policy: [.inSpecialty],
    examples: [
      .finds(
        "one letter from the field", "2026-06-10", "Ulla Brandt: info", at: .inSpecialty,
        in: letters("Ada Nwosu")),
      .quiet(
        "two letters from the field", "2026-06-10", at: .inSpecialty,
        in: letters("Ada Nwosu", "Ben Cohen")),
      .quiet(
        "a writer whom program directors know", "2026-06-10", in: letters("Ada Nwosu", ties: "yes")),
      .quiet(
        "two names of one specialty", "2026-06-10",
        in: letters("Ada Nwosu") + """
          == rapport.yml
          specialty-groups:
            - [internal medicine, psychiatry]
          """),
    ]
  ) { situation in
    let inside = situation.lettersInside
    return situation.mentorsAtRisk.flatMap { mentor -> [Finding] in
      guard mentor.person.pdTies != .yes else { return [] }
      return situation.letters(of: mentor.id).compactMap { letter in
        guard letter.state.counts, !situation.isPast(letter), let cycle = letter.cycle,
          situation.isOutside(mentor.person, cycle),
          inside[cycle, default: 0] < situation.policy[.inSpecialty]
        else { return nil }
        return .standing(
          .outsideSpecialty, mentor.id,
          .outsideSpecialty(
            theirs: mentor.person.specialties,
            wanted: situation.graph[cycle].cycle?.specialties ?? []),
          situation.riskSeverity(mentor.id),
          because: [situation.stageReason(mentor)]
            + [.fact(note: cycle, place: .start, text: situation.name(cycle))]
            + situation.policies(.inSpecialty))
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

  /// By cycle: its letters, planned or later, that come from its own specialty.
  fileprivate var lettersInside: [NoteID: Int] {
    letters.reduce(into: [:]) { counts, letter in
      guard letter.state.counts, let cycle = letter.cycle, let writer = self[letter.mentor]?.person,
        !writer.specialties.isEmpty, !isOutside(writer, cycle)
      else { return }
      counts[cycle, default: 0] += 1
    }
  }

  /// The first of the specialties that count as one with it, or itself.
  func specialtyGroup(_ specialty: String) -> String {
    let name = folded(specialty)
    let group = graph.configuration.specialtyGroups.first { $0.map(folded).contains(name) }
    return group?.first.map(folded) ?? name
  }
}

// MARK: Notes of the examples

/// A letter of a psychiatrist's for internal medicine, and letters from there.
private func letters(_ names: String..., ties: String = "unknown") -> String {
  let inside = names.map { name in
    "== Mentors/\(name).md\n---\nspecialty: internal medicine\nletter: planned\n---\n"
  }
  return """
    == Cycles/Residency 2027.md
    ---
    specialty: Internal Medicine
    letters-due: 2026-09-15
    ---
    == Mentors/Ulla Brandt.md
    ↓---
    specialty: psychiatry
    letter: planned
    pd-ties: \(ties)
    ---

    """ + inside.joined()
}
