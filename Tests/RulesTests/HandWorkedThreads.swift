import Testing

/// Absence, bounces and new threads on the outreach ladder, counted on paper.
@Suite("Hand-worked: pauses and new threads")
struct HandWorkedThreads {
  // Away 2 to 5 March: 27, 28 February, 1 March are days 1 to 3, then 6 and 7 March. Too late is
  // counted in calendar days: 7 March + 21 = 28 March, whoever is away from 10 to 20 March.
  @Test(arguments: [
    Day("2026-03-06", "first-follow-up 2026-03-07 upcoming"),
    Day("2026-03-07", "first-follow-up 2026-03-07 due"),
    Day("2026-03-08", "first-follow-up 2026-03-07 overdue"),
    Day("2026-03-27", "first-follow-up 2026-03-07 overdue"),
    Day("2026-03-28", "stop 2026-03-28 due"),
  ])
  func `Away in between`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      ---
      away: [2026-03-02..2026-03-05 congress, 2026-03-10..2026-03-20 leave]
      ---
      - 2026-02-26 sent: the hypertension registry
      """)
  }

  // Out of office on 1 March until the 4th, the 4th included: 27 and 28 February are days 1 and 2,
  // then 5, 6, 7 March.
  @Test(arguments: [
    Day("2026-03-06", "first-follow-up 2026-03-07 upcoming"),
    Day("2026-03-07", "first-follow-up 2026-03-07 due"),
    Day("2026-03-08", "first-follow-up 2026-03-07 overdue"),
  ])
  func `Out of office until a day`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-01 auto-reply: at a congress [until:: 2026-03-04]
      """)
  }

  // "Write again on the 4th": the 1st to the 3rd are away, the 4th is not. 27, 28 February are
  // days 1 and 2, then 4, 5, 6 March. The 4th itself is the day to write again.
  @Test(arguments: [
    Day("2026-03-03", "write-again 2026-03-04 upcoming", "first-follow-up 2026-03-06 upcoming"),
    Day("2026-03-04", "write-again 2026-03-04 due", "first-follow-up 2026-03-06 upcoming"),
    Day("2026-03-05", "write-again 2026-03-04 overdue", "first-follow-up 2026-03-06 upcoming"),
    Day("2026-03-06", "write-again 2026-03-04 overdue", "first-follow-up 2026-03-06 due"),
  ])
  func `Out of office, write again`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-01 auto-reply: at a congress [again:: 2026-03-04]
      """)
  }

  // Days after 10 March that are not away (12 to 15): 11 (1), 16 (2), … 22 (8). 26 February + 20
  // days that are not away = 18 March + 4 = 22 March as well.
  @Test(arguments: [
    Day("2026-03-21", "stop 2026-03-22 upcoming"),
    Day("2026-03-22", "stop 2026-03-22 due"),
    Day("2026-03-23", "stop 2026-03-22 overdue"),
  ])
  func `Away before the stop`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      ---
      away: 2026-03-12..2026-03-15
      ---
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-03 nudge: the same thread
      - 2026-03-10 nudge: the last line
      """)
  }

  // Twelve years of absence: no fifth day within ten years, so no date to name.
  @Test(arguments: [Day("2026-03-03"), Day("2026-06-01")])
  func `Away for years`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      ---
      away: 2026-03-01..2038-03-01
      ---
      - 2026-02-26 sent: the hypertension registry
      """)
  }

  // A bounce on the day itself stops everything; the new first e-mail of 9 March starts at day 0:
  // 9 + 5 = 14 March.
  @Test(arguments: [
    Day("2026-02-26", "bounced warning"),
    Day("2026-03-08", "bounced warning"),
    Day("2026-03-09", "first-follow-up 2026-03-14 upcoming"),
    Day("2026-03-13", "first-follow-up 2026-03-14 upcoming"),
    Day("2026-03-14", "first-follow-up 2026-03-14 due"),
    Day("2026-03-15", "first-follow-up 2026-03-14 overdue"),
  ])
  func `A new thread after a bounce`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-02-26 bounce: user unknown
      - 2026-03-09 sent: to the other address
      """)
  }

  // 26 February to 8 March I wrote three times; after `closed` the count begins anew: 1 April + 5.
  @Test(arguments: [
    Day("2026-03-20"),
    Day("2026-04-05", "first-follow-up 2026-04-06 upcoming"),
    Day("2026-04-06", "first-follow-up 2026-04-06 due"),
    Day("2026-04-07", "first-follow-up 2026-04-06 overdue"),
  ])
  func `A new thread after I had closed it`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-03 nudge: the same thread
      - 2026-03-10 nudge: the last line
      - 2026-03-18 closed: no answer
      - 2026-04-01 sent: her new paper
      """)
  }

  // 10 January + 180: 21 left in January, 28, 31, 30, 31, 30 make 171 on 30 June, 9 more = 9 July.
  // Written on 9 July it is not *more* than 180 days: the second nudge of the old thread, and
  // stop comes 8 days later, 17 July.
  @Test(arguments: [
    Day("2026-07-09", "stop 2026-07-17 upcoming"),
    Day("2026-07-16", "stop 2026-07-17 upcoming"),
    Day("2026-07-17", "stop 2026-07-17 due"),
    Day("2026-07-18", "stop 2026-07-17 overdue"),
  ])
  func `After 180 days it is still the old thread`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-01-05 sent: the hypertension registry
      - 2026-01-10 nudge: the same thread
      - 2026-07-09 sent: her new paper
      """)
  }

  // Written on 10 July, day 181: a new thread, its first follow-up on 15 July. Until then stop has
  // long expired (10 January + 7 = 17 January, too late on 7 February, gone after 8 April).
  @Test(arguments: [
    Day("2026-07-09"),
    Day("2026-07-10", "first-follow-up 2026-07-15 upcoming"),
    Day("2026-07-14", "first-follow-up 2026-07-15 upcoming"),
    Day("2026-07-15", "first-follow-up 2026-07-15 due"),
    Day("2026-07-16", "first-follow-up 2026-07-15 overdue"),
  ])
  func `After 181 days it is a new one`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-01-05 sent: the hypertension registry
      - 2026-01-10 nudge: the same thread
      - 2026-07-10 sent: her new paper
      """)
  }

  // Three contacts: stop on max(1 + 20, 13 + 8) = 21 June. The fourth on the 20th moves it to
  // 28 June and is over the limit for 60 days: 10 left in June, 31, 19 = 19 August. Stop is gone
  // after 28 June + 60: 2, 31, 27 = 27 August.
  @Test(arguments: [
    Day("2026-06-19", "stop 2026-06-21 upcoming"),
    Day("2026-06-20", "over-limit critical", "stop 2026-06-28 upcoming"),
    Day("2026-06-28", "over-limit critical", "stop 2026-06-28 due"),
    Day("2026-08-19", "over-limit critical", "stop 2026-06-28 overdue"),
    Day("2026-08-20", "stop 2026-06-28 overdue"),
    Day("2026-08-27", "stop 2026-06-28 overdue"),
    Day("2026-08-28"),
  ])
  func `One e-mail too many`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-06-01 sent: the hypertension registry
      - 2026-06-06 nudge: the same thread
      - 2026-06-13 nudge: the last line
      - 2026-06-20 sent: in case it got lost
      """)
  }

  // Who has answered is off the ladder for good, whatever is sent later.
  @Test(arguments: [
    Day("2026-03-04", "first-follow-up 2026-03-03 overdue"), Day("2026-03-05"),
    Day("2026-09-06"),
  ])
  func `An answer ends the ladder`(_ day: Day) throws {
    try day.check(
      .ladder,
      """
      == Mentors/Noor Aziz.md
      - 2026-02-26 sent: the hypertension registry
      - 2026-03-05 reply: not now, thank you for asking
      - 2026-09-01 sent: half a year later
      """)
  }
}
