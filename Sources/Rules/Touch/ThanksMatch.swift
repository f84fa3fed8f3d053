import Graph

extension Rule {
  static let thanksMatch = Rule(
    .thanksMatch, "Thank everybody after Match Day",
    why: "A personal note to each who contributed, within two weeks; it is remembered for years.",
    policy: [.thanksMatch, .thanksMatchExpiry],
    examples: [
      .finds("the day before", "2027-04-01", "2027-04-02 upcoming", at: .thanksMatch, in: matched),
      .finds(
        "two weeks after Match Day", "2027-04-02", "Hana Suzuki: 2027-04-02 due", at: .thanksMatch,
        in: matched),
      .finds(
        "ninety days on", "2027-07-01", "2027-04-02 overdue", at: .thanksMatchExpiry, in: matched),
      .quiet("after that an update says it", "2027-07-02", at: .thanksMatchExpiry, in: matched),
      .quiet(
        "no match noted", "2027-04-02",
        in: """
          == Cycles/Residency 2027.md
          ---
          letters-due: 2026-09-15
          match-day: 2027-03-19
          ---
          == Mentors/Hana Suzuki.md
          - 2026-09-10 letter-submitted: two days early
          """),
      .quiet("thanked", "2027-04-02", in: matched + "\n- 2027-03-20 thanks: by hand"),
    ]
  ) { situation in
    guard let win = situation.matchWin, let cycle = situation.matchedCycle(of: win),
      let match = situation.graph[cycle].cycle?.matchDay
    else { return [] }
    let witnesses = Set(situation.evidence.flatMap(\.witnesses))
    return situation.mentors.compactMap { mentor in
      let wrote = situation.letters(of: mentor.id).contains(where: \.state.isDone)
      let saw = witnesses.contains(mentor.id) && mentor.isSpokenAbout(in: .meeting)
      guard wrote || saw, !mentor.wasThanked(from: match.value) else { return nil }
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
    let events = histories.events
    for position in events.order.reversed() where events.verb(at: Int(position)) == .win {
      let event = events[at: Int(position)]
      if event.tags.contains("match"), event.exists(on: today) { return event }
    }
    return nil
  }

  /// The cycle whose Match Day lies nearest to the line.
  fileprivate func matchedCycle(of win: Event) -> NoteID? {
    notes(.cycle).filter { $0.cycle?.matchDay != nil }.min { a, b in
      distance(a, win) < distance(b, win)
    }?.id
  }

  private func distance(_ cycle: Note, _ win: Event) -> Int {
    cycle.cycle?.matchDay.map { abs($0.value - win.date) } ?? .max
  }
}

// MARK: Notes of the examples

private let matched = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  match-day: ↓2027-03-19
  ---
  == Me.md
  ---
  type: me
  ---
  - 2027-03-19 win: internal medicine, Lakeside #match
  == Mentors/Hana Suzuki.md
  - 2026-09-10 letter-submitted: two days early
  """
