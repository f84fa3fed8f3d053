import Graph

extension Rule {
  static let cycleUnchecked = Rule(
    .cycleUnchecked, "Season dates to look up again",
    why: "Season dates change every year; a wrong one costs a season.",
    policy: [.cycleStale], isConsistency: true,
    examples: [
      .quiet("checked three months ago", "2026-05-30", at: .cycleStale, in: checked),
      .finds(
        "a day longer ago", "2026-05-31", "Residency 2027: warning", at: .cycleStale, in: checked),
      .finds(
        "no source", "2026-05-01", "warning",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          checked: ↓2026-03-01
          ---
          """),
      .finds(
        "never checked", "2026-05-01", "warning",
        in: """
          == Cycles/Residency 2027.md
          ↓---
          letters-due: 2026-09-15
          source: the season's calendar
          ---
          """),
    ]
  ) { situation in
    situation.notes(.cycle).compactMap { note in
      guard let cycle = note.cycle else { return nil }
      let hasSource = cycle.source != nil
      let isFresh =
        cycle.checked.map { situation.today - $0.value <= situation.policy[.cycleStale] } ?? false
      guard !hasSource || !isFresh else { return nil }
      let reason =
        cycle.checked.map { Reason("checked", $0, in: note.id) }
        ?? .fact(note: note.id, place: .start, text: note.title)
      return .standing(
        .cycleUnchecked, note.id,
        .cycleUnchecked(checked: cycle.checked?.value, hasSource: hasSource),
        because: [reason] + situation.policies(.cycleStale))
    }
  }
}

// MARK: Notes of the examples

private let checked = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  source: the season's calendar
  checked: ↓2026-03-01
  ---
  """
