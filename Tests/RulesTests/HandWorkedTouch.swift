import Rules
import Testing

/// Writing again, and updates, counted on paper: the day before, the day, the day after.
@Suite("Hand-worked: writing again, and updates")
struct HandWorkedTouch {
  // Shown from 14 days before 7 September = 24 August; gone after 7 September + 60: 23 left in
  // September, 31, 6 = 6 November.
  @Test(arguments: [
    Day("2026-08-23"), Day("2026-08-24", "write-again 2026-09-07 upcoming"),
    Day("2026-09-06", "write-again 2026-09-07 upcoming"),
    Day("2026-09-07", "write-again 2026-09-07 due"),
    Day("2026-09-08", "write-again 2026-09-07 overdue"),
    Day("2026-11-06", "write-again 2026-09-07 overdue"), Day("2026-11-07"),
  ])
  func `Write again`(_ day: Day) throws {
    try day.check(.ladder, wait(""))
  }

  // What I write before the day does not settle it, what I write on it does; so does a meeting.
  @Test(arguments: [
    ("- 2026-09-06 update: too early", false), ("- 2026-09-07 update: on the day", true),
    ("- 2026-09-07 met: in the lift", true), ("- 2026-09-08 call: a day later", true),
    ("- 2026-09-07 reply: they wrote", false), ("- 2026-09-07 rescheduled: to Friday", false),
    ("- 2026-09-07 rescheduled: to Friday [by:: me]", true),
  ])
  func `What settles it`(_ line: String, _ isSettled: Bool) throws {
    let day = Day("2026-09-09", "write-again 2026-09-07 overdue")
    try (isSettled ? Day("2026-09-09") : day).check(.ladder, wait(line))
  }

  // The last line that names a day counts, were the day earlier.
  @Test(arguments: [
    Day("2026-06-30", "write-again 2026-07-01 upcoming"),
    Day("2026-07-01", "write-again 2026-07-01 due"),
    Day("2026-07-02", "write-again 2026-07-01 overdue"),
    // 1 July + 60: 30 left in July, 30 = 30 August.
    Day("2026-08-30", "write-again 2026-07-01 overdue"), Day("2026-08-31"), Day("2026-09-07"),
  ])
  func `The last word counts`(_ day: Day) throws {
    try day.check(.ladder, wait("- 2026-06-10 reply: July will do [again:: 2026-07-01]"))
  }

  @Test(arguments: ["closed", "paused"])
  func `On hold nobody is written to`(_ status: String) throws {
    try Day("2026-09-07").check(
      .ladder, "== Mentors/Wanjiru Kamau.md\n---\nstatus: \(status)\n---\n" + line)
  }

  private let line = "- 2026-05-20 reply: ask me after the grant [again:: 2026-09-07]\n"

  private func wait(_ more: String) -> String {
    "== Mentors/Wanjiru Kamau.md\n- 2026-05-02 sent: hello\n" + line
      + "- 2026-05-21 thanks: will do\n" + more
  }
}

@Suite("Hand-worked: updates")
struct HandWorkedUpdates {
  // 1 April + 30 = 1 May (29 left in April, 1 more), shown from 17 April; overdue only from
  // 1 April + 60 = 31 May.
  @Test(arguments: [
    Day("2026-04-16"), Day("2026-04-17", "due 2026-05-01 upcoming"),
    Day("2026-04-30", "due 2026-05-01 upcoming"), Day("2026-05-01", "due 2026-05-01 due"),
    Day("2026-05-02", "due 2026-05-01 due"), Day("2026-05-30", "due 2026-05-01 due"),
    Day("2026-05-31", "due 2026-05-01 overdue"), Day("2026-06-01", "due 2026-05-01 overdue"),
    Day("2026-12-24", "due 2026-05-01 overdue"),
  ])
  func `Once a month, at most every two`(_ day: Day) throws {
    try day.check([.updateDue], vault())
  }

  // Every 90 days: 1 April + 90 = 30 June; overdue from max(60, 91) days, 1 July. Every 60 days:
  // 31 May, overdue from day 61, 1 June.
  @Test(arguments: [
    (90, Day("2026-06-29", "due 2026-06-30 upcoming")),
    (90, Day("2026-06-30", "due 2026-06-30 due")),
    (90, Day("2026-07-01", "due 2026-06-30 overdue")),
    (60, Day("2026-05-31", "due 2026-05-31 due")),
    (60, Day("2026-06-01", "due 2026-05-31 overdue")),
    (59, Day("2026-05-30", "due 2026-05-30 due")),
    (59, Day("2026-05-31", "due 2026-05-30 overdue")),
    (14, Day("2026-04-15", "due 2026-04-15 due")),
    (14, Day("2026-05-30", "due 2026-04-15 due")),
    (14, Day("2026-05-31", "due 2026-04-15 overdue")),
  ])
  func `Another rhythm`(_ cadence: Int, _ day: Day) throws {
    try day.check([.updateDue], vault(keys: "cadence: \(cadence)"))
  }

  // Critical before a letter from 1 April + 120: 29, 31, 30 make 90 on 30 June, 30 more = 30 July.
  @Test(arguments: [
    Day("2026-07-29", "due 2026-05-01 overdue"),
    Day("2026-07-30", "due 2026-05-01 overdue critical"),
    Day("2026-07-31", "due 2026-05-01 overdue critical"),
  ])
  func `Critical before a letter`(_ day: Day) throws {
    try day.check([.updateDue], vault(keys: "letter: planned") + cycle)
  }

  // The same with a rhythm of 150 days: due only on 29 August (120 + 30), and critical before.
  @Test(arguments: [
    Day("2026-08-28", "due 2026-08-29 upcoming critical"),
    Day("2026-08-29", "due 2026-08-29 due critical"),
    Day("2026-08-30", "due 2026-08-29 overdue critical"),
  ])
  func `Critical before a long rhythm is due`(_ day: Day) throws {
    try day.check([.updateDue], vault(keys: "letter: planned\ncadence: 150") + cycle)
  }

  // Any contact counts, in either direction: a no-show, and what I shared.
  @Test(arguments: [
    ("- 2026-04-10 shared: the poster", Day("2026-05-10", "due 2026-05-10 due")),
    ("- 2026-04-10 no-show: waited", Day("2026-05-10", "due 2026-05-10 due")),
    ("- 2026-04-10 auto-reply: away", Day("2026-05-10", "due 2026-05-01 due")),
    ("- 2026-04-10 evidence: led rounds #teaching", Day("2026-05-10", "due 2026-05-01 due")),
  ])
  func `What is a contact`(_ line: String, _ day: Day) throws {
    try day.check([.updateDue], vault(line))
  }

  // Their answer of 10 April is my move until 12 April + 21 = 3 May; then the update speaks, due
  // on 10 May (20 left in April, 10).
  @Test(arguments: [
    Day("2026-04-26"), Day("2026-05-02"), Day("2026-05-03"),
    Day("2026-05-04", "due 2026-05-10 upcoming"), Day("2026-05-10", "due 2026-05-10 due"),
  ])
  func `Not while their answer waits`(_ day: Day) throws {
    try day.check([.updateDue], vault("- 2026-04-10 reply: and what next?"))
  }

  // Who only talks gets none; who wrote a letter does, whatever the stage, unless it is on hold.
  @Test func `Who gets updates`() throws {
    let talk = "== Mentors/Tomás Quispe.md\n- 2026-04-01 reply: hello\n- 2026-04-01 thanks: hello"
    try Day("2026-05-01").check([.updateDue], talk)
    let wrote = "\n- 2026-04-01 letter-submitted: early" + cycle
    try Day("2026-05-01", "due 2026-05-01 due").check([.updateDue], talk + wrote)
    for status in ["paused", "closed", "fading"] {
      try Day("2026-05-01").check([.updateDue], vault(keys: "status: \(status)"))
    }
  }

  private func vault(_ lines: String = "", keys: String = "") -> String {
    """
    == Mentors/Tomás Quispe.md
    ---
    \(keys)
    ---
    - 2026-04-01 met: in the simulation lab
    \(lines)
    """
  }

  private let cycle = "\n== Cycles/Residency 2027.md\n---\nletters-due: 2026-09-15\n---\n"
}
