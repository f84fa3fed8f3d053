import Testing

/// Every rung of the outreach ladder, counted on paper: the day before, the day, the day after.
///
/// February 2026 has 28 days, so the days after the 26th are 27 (1), 28 (2), March 1 (3), 2 (4),
/// 3 (5), … 10 (12), … 18 (20).
@Suite("Hand-worked: the outreach ladder")
struct HandWorkedLadder {
  // 26 February + 5 = 3 March. Too late: 3 March + 21 = 24 March. Gone: 24 March + 60, that is 7
  // left in March, 30 in April, 23 in May = 23 May.
  @Test(arguments: [
    Day("2026-02-25"),
    Day("2026-02-26", "first-follow-up 2026-03-03 upcoming"),
    Day("2026-03-02", "first-follow-up 2026-03-03 upcoming"),
    Day("2026-03-03", "first-follow-up 2026-03-03 due"),
    Day("2026-03-04", "first-follow-up 2026-03-03 overdue"),
    Day("2026-03-23", "first-follow-up 2026-03-03 overdue"),
    Day("2026-03-24", "stop 2026-03-24 due"),
    Day("2026-03-25", "stop 2026-03-24 overdue"),
    Day("2026-05-23", "stop 2026-03-24 overdue"),
    Day("2026-05-24"),
  ])
  func `Cold: the first follow-up, and what comes of forgetting it`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      """)
  }

  // 26 February + 12 = 10 March; 3 March + 7 = 10 March. Too late: 10 March + 21 = 31 March.
  @Test(arguments: [
    Day("2026-03-09", "second-follow-up 2026-03-10 upcoming"),
    Day("2026-03-10", "second-follow-up 2026-03-10 due"),
    Day("2026-03-11", "second-follow-up 2026-03-10 overdue"),
    Day("2026-03-30", "second-follow-up 2026-03-10 overdue"),
    Day("2026-03-31", "stop 2026-03-31 due"),
    Day("2026-04-01", "stop 2026-03-31 overdue"),
  ])
  func `Cold: the second follow-up`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-03 nudge: the same thread
      """)
  }

  // 26 February + 20 = 18 March; 10 March + 8 = 18 March. Shown from 4 March, but before the 10th
  // the second follow-up is still ahead.
  @Test(arguments: [
    Day("2026-03-09", "second-follow-up 2026-03-10 upcoming"),
    Day("2026-03-10", "stop 2026-03-18 upcoming"),
    Day("2026-03-17", "stop 2026-03-18 upcoming"),
    Day("2026-03-18", "stop 2026-03-18 due"),
    Day("2026-03-19", "stop 2026-03-18 overdue"),
  ])
  func `Cold: stop`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-03 nudge: the same thread
      - 2026-03-10 nudge: the last line
      """)
  }

  // The first one on day 10, 8 March: 8 + 7 = 15 March, not 10 March. The second on 20 March:
  // 20 + 8 = 28 March, not 18 March.
  @Test(arguments: [
    Day("2026-03-14", "second-follow-up 2026-03-15 upcoming"),
    Day("2026-03-15", "second-follow-up 2026-03-15 due"),
    Day("2026-03-16", "second-follow-up 2026-03-15 overdue"),
    Day("2026-03-20", "stop 2026-03-28 upcoming"),
    Day("2026-03-27", "stop 2026-03-28 upcoming"),
    Day("2026-03-28", "stop 2026-03-28 due"),
    Day("2026-03-29", "stop 2026-03-28 overdue"),
  ])
  func `Late steps keep their distance`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-08 nudge: the same thread
      - 2026-03-20 nudge: the last line
      """)
  }

  // 10 April + 7 = 17 April; too late: 17 April + 21, 13 left in April and 8 = 8 May.
  @Test(arguments: [
    Day("2026-04-16", "warm-follow-up 2026-04-17 upcoming"),
    Day("2026-04-17", "warm-follow-up 2026-04-17 due"),
    Day("2026-04-18", "warm-follow-up 2026-04-17 overdue"),
    Day("2026-05-07", "warm-follow-up 2026-04-17 overdue"),
    Day("2026-05-08", "stop 2026-05-08 due"),
  ])
  func `Warm: the one follow-up`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-04-10 introduced: in the corridor, that very day
      - 2026-04-10 sent: the hypertension registry
      """)
  }

  // 10 April + 15 = 25 April; 20 April + 8 = 28 April, which is later.
  @Test(arguments: [
    Day("2026-04-19", "warm-follow-up 2026-04-17 overdue"),
    Day("2026-04-20", "stop 2026-04-28 upcoming"),
    Day("2026-04-27", "stop 2026-04-28 upcoming"),
    Day("2026-04-28", "stop 2026-04-28 due"),
    Day("2026-04-29", "stop 2026-04-28 overdue"),
  ])
  func `Warm: stop after a late follow-up`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-04-09 introduced: by e-mail
      - 2026-04-10 sent: the hypertension registry
      - 2026-04-20 nudge: the same thread
      """)
  }

  // Warm as above, but on time: 10 April + 15 = 25 April, 17 April + 8 = 25 April.
  @Test(arguments: [
    Day("2026-04-24", "stop 2026-04-25 upcoming"),
    Day("2026-04-25", "stop 2026-04-25 due"),
    Day("2026-04-26", "stop 2026-04-25 overdue"),
  ])
  func `Warm: stop`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      ---
      introduced-by: "[[Kofi Owusu]]"
      ---
      - 2026-04-10 sent: the hypertension registry
      - 2026-04-17 nudge: the same thread
      == People/Kofi Owusu.md
      """)
  }
}
