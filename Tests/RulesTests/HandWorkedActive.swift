import Graph
import Rules
import Testing

/// Who counts as active, and the order of events that decides it, counted on paper.
@Suite("Hand-worked: active, and the order of events")
struct HandWorkedActive {
  // Met on 10 January: 56 days are over on 7 March (21 left in January, 28, 7).
  @Test(arguments: [
    Day("2026-01-09", "no"), Day("2026-01-10", "yes"), Day("2026-03-06", "yes"),
    Day("2026-03-07", "yes"), Day("2026-03-08", "no"),
  ])
  func `Heard from within eight weeks`(_ day: Day) throws {
    try day.check(active("- 2026-01-10 met: at the congress"), isActive)
  }

  // An update on 1 March stretches that for 45 days: 30 left in March, 15 April.
  @Test(arguments: [
    Day("2026-03-08", "yes"), Day("2026-04-14", "yes"), Day("2026-04-15", "yes"),
    Day("2026-04-16", "no"),
  ])
  func `In touch within 45 days`(_ day: Day) throws {
    try day.check(
      active("- 2026-01-10 met: at the congress\n- 2026-03-01 update: news"), isActive)
  }

  // But not beyond 120 days after their last word: 10 January + 120 = 10 May (21, 28, 31, 30, 10).
  @Test(arguments: [Day("2026-05-09", "yes"), Day("2026-05-10", "yes"), Day("2026-05-11", "no")])
  func `Heard from within four months`(_ day: Day) throws {
    try day.check(
      active("- 2026-01-10 met: at the congress\n- 2026-04-20 update: news"), isActive)
  }

  // Five days away do not count for their word: 7 March + 5 = 12 March.
  @Test(arguments: [Day("2026-03-11", "yes"), Day("2026-03-12", "yes"), Day("2026-03-13", "no")])
  func `Absence does not count`(_ day: Day) throws {
    try day.check(
      active("- 2026-01-10 met: at the congress", "away: 2026-02-02..2026-02-06"), isActive)
  }

  // They count for my being in touch, which is in calendar days: 15 April stands.
  @Test(arguments: [Day("2026-04-15", "yes"), Day("2026-04-16", "no")])
  func `Absence does not stretch my being in touch`(_ day: Day) throws {
    try day.check(
      active(
        "- 2026-01-10 met: at the congress\n- 2026-03-01 update: news",
        "away: 2026-03-02..2026-03-06"), isActive)
  }

  @Test(arguments: ["status: paused", "status: fading", "status: closed"])
  func `A status is not active`(_ status: String) throws {
    try Day("2026-01-11", "no").check(active("- 2026-01-10 met: at the congress", status), isActive)
  }

  // Talking is not enough.
  @Test func `Who only answers is not active`() throws {
    try Day("2026-01-11", "no").check(active("- 2026-01-10 reply: hello"), isActive)
  }

  private func isActive(_ mentor: Relationship, _ situation: Situation) -> String {
    mentor.isActive(situation.policy) ? "yes" : "no"
  }

  private func active(_ lines: String, _ keys: String = "") -> String {
    "== Mentors/Ines Duarte.md\n---\n\(keys)\n---\n\(lines)"
  }
}

@Suite("Hand-worked: the order of events")
struct HandWorkedOrder {
  /// The verbs of the one mentor's events, in order; implied ones in brackets.
  private func verbs(_ vault: String, on day: String = "2026-12-31") throws -> String {
    let mentor = try #require(TinyVault.situation(vault, on: day).mentors.first)
    return mentor.events.map { $0.isImplied ? "(\($0.verb.rawValue))" : $0.verb.rawValue }
      .joined(separator: " ")
  }

  @Test func `By date, whatever the order of lines`() throws {
    let vault = """
      == Mentors/Ines Duarte.md
      - 2026-03-03 thanks: c
      - 2026-03-01 sent: a
      - 2026-03-02 reply: b
      """
    #expect(try verbs(vault) == "sent reply thanks")
  }

  // Within a day by path, in bytes: capitals come before small letters, "É" after "z".
  @Test func `Within a day by path`() throws {
    let vault = """
      == Notes/Élan.md
      - 2026-03-01 thanks [[Ines Duarte]]: fourth
      == Notes/zettel.md
      - 2026-03-01 reply [[Ines Duarte]]: third
      == Notes/Zettel.md
      - 2026-03-01 nudge [[Ines Duarte]]: second
      == Mentors/Ines Duarte.md
      - 2026-03-01 sent: first
      """
    #expect(try verbs(vault) == "sent nudge reply thanks")
  }

  @Test func `Then by line, whatever the time of day`() throws {
    let vault = """
      == Mentors/Ines Duarte.md
      - 2026-03-01 17:30 declined: in the evening
      - 2026-03-01 09:00 reply: in the morning
      """
    #expect(try verbs(vault) == "declined reply")
  }

  @Test func `What a note implies comes before its lines`() throws {
    let vault = """
      == Meetings/On the wards.md
      ---
      date: 2026-03-01
      with: "[[Ines Duarte]]"
      status: held
      ---
      - declined: she has no time
      - [ ] a list of wards
      == Mentors/Ines Duarte.md
      - 2026-03-01 sent: by path this note is later
      """
    #expect(try verbs(vault) == "(met) (assigned) declined sent")
  }

  @Test func `A written conversation of that day stands for the implied one`() throws {
    let vault = """
      == Meetings/On the wards.md
      ---
      date: 2026-03-01
      with: "[[Ines Duarte]]"
      ---
      == Mentors/Ines Duarte.md
      - 2026-03-01 call: by phone in the end
      """
    #expect(try verbs(vault) == "call")
  }

  @Test func `A written line of that verb and day stands for the e-mail note`() throws {
    let vault = """
      == Mail/To Duarte.md
      ---
      to: "[[Ines Duarte]]"
      kind: follow-up
      status: sent
      sent: 2026-03-05
      ---
      == Mail/To Duarte again.md
      ---
      to: "[[Ines Duarte]]"
      kind: last-follow-up
      status: sent
      sent: 2026-03-12
      ---
      == Mentors/Ines Duarte.md
      - 2026-03-01 sent: hello
      - 2026-03-05 nudge: the same thread
      """
    #expect(try verbs(vault) == "sent nudge (nudge)")
  }

  // Today's meeting without a status is still ahead.
  @Test func `What is ahead is not there yet`() throws {
    let vault = """
      == Meetings/On the wards.md
      ---
      date: 2026-03-01
      with: "[[Ines Duarte]]"
      ---
      == Mentors/Ines Duarte.md
      - 2026-02-27 sent: hello
      - 2026-03-02 thanks: for the time
      """
    #expect(try verbs(vault, on: "2026-02-26") == "")
    #expect(try verbs(vault, on: "2026-03-01") == "sent")
    #expect(try verbs(vault, on: "2026-03-02") == "sent (met) thanks")
  }

  // The months' ends: 31 January + 1 month is 28 February, in a leap year the 29th.
  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-01-31", 3, "2026-04-30"),
    ("2026-08-31", 6, "2027-02-28"), ("2025-11-30", 3, "2026-02-28"),
    ("2026-10-15", 4, "2027-02-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -12, "2025-01-15"),
    ("2026-12-31", 24, "2028-12-31"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-02-28", 1, "2026-03-28"),
  ])
  func `Months end with their last day`(_ start: String, _ months: Int, _ end: String) throws {
    guard case .date(let day) = CivilDate.read(start) else {
      Issue.record("no such day")
      return
    }
    #expect(day.adding(months: months).description == end)
  }
}
