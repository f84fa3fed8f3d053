import Graph

extension Rule {
  static let cycleUnchecked = Rule(
    .cycleUnchecked, "Season dates to look up again",
    why: "Season dates change every year; a wrong one costs a season.",
    policy: [.cycleStale], isConsistency: true,
    examples: []
  ) { situation in
    situation.graph.notes.compactMap { note in
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
