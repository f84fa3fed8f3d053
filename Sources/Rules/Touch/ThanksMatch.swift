import Graph

extension Rule {
  static let thanksMatch = Rule(
    .thanksMatch, "Thank everybody after Match Day",
    why: "A personal note to each who contributed, within two weeks; it is remembered for years.",
    policy: [.thanksMatch, .thanksMatchExpiry],
    examples: []
  ) { situation in
    guard let win = situation.matchWin, let cycle = situation.matchedCycle(of: win),
      let match = situation.graph[cycle].cycle?.matchDay
    else { return [] }
    let witnesses = Set(situation.evidence.flatMap(\.witnesses))
    return situation.mentors.compactMap { mentor in
      let wrote = situation.letters(of: mentor.id).contains(where: \.state.isDone)
      guard wrote || witnesses.contains(mentor.id), !mentor.wasThanked(from: match.value) else {
        return nil
      }
      return .dated(
        .thanksMatch, mentor.id,
        .init(
          due: match.value + situation.policy[.thanksMatch], today: situation.today,
          expiry: situation.policy[.thanksMatchExpiry]),
        .thanksMatch(matchDay: match.value), draft: .matchThanks,
        because: [Reason("match-day", match, in: cycle), Reason(win, in: situation.graph)]
          + situation.policies(.thanksMatch, .thanksMatchExpiry))
    }
  }
}

extension Situation {
  /// The `win` line that says so.
  fileprivate var matchWin: Event? {
    histories.events.last { event in
      event.verb == .win && event.tags.contains("match") && event.exists(on: today)
    }
  }

  /// The cycle whose Match Day lies nearest to the line.
  fileprivate func matchedCycle(of win: Event) -> NoteID? {
    graph.notes.filter { $0.cycle?.matchDay != nil }.min { a, b in
      distance(a, win) < distance(b, win)
    }?.id
  }

  private func distance(_ cycle: Note, _ win: Event) -> Int {
    cycle.cycle?.matchDay.map { abs($0.value - win.date) } ?? .max
  }
}
