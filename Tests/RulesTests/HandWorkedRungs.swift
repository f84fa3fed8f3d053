import Testing

/// The three reminders before a letter's due date, 15 September 2026, counted on paper: check-in
/// on the 1st (14 days before; settled by a line from 25 August, 21 days before), second check on
/// the 10th (5; from the 8th, 7), call on the 13th (2; from the 12th, 3).
@Suite("Hand-worked: reminding of a letter")
struct HandWorkedRungs {
  @Test(arguments: [
    Day("2026-08-17"),
    Day("2026-08-18", "check-in 2026-09-01 upcoming"),
    Day("2026-08-31", "check-in 2026-09-01 upcoming"),
    Day("2026-09-01", "check-in 2026-09-01 due"),
    Day("2026-09-02", "check-in 2026-09-01 overdue"),
    Day("2026-09-09", "check-in 2026-09-01 overdue"),
    Day("2026-09-10", "second-check 2026-09-10 due"),
    Day("2026-09-11", "second-check 2026-09-10 overdue critical"),
    Day("2026-09-12", "second-check 2026-09-10 overdue critical"),
    Day("2026-09-13", "call-office 2026-09-13 due"),
    Day("2026-09-14", "call-office 2026-09-13 overdue critical"),
    Day("2026-09-15", "call-office 2026-09-13 overdue critical"),
    // 15 September + 60: 15 left in September, 31, 14 = 14 November.
    Day("2026-09-16", "missed critical"),
    Day("2026-11-14", "missed critical"),
    Day("2026-11-15"),
  ])
  func `Nobody reminds`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30"))
  }

  // The line of 25 August settles the check-in: the second check shows from 10 - 14 = 27 August.
  @Test(arguments: [
    Day("2026-08-24", "check-in 2026-09-01 upcoming"), Day("2026-08-25"), Day("2026-08-26"),
    Day("2026-08-27", "second-check 2026-09-10 upcoming"),
    Day("2026-09-09", "second-check 2026-09-10 upcoming"),
    Day("2026-09-10", "second-check 2026-09-10 due"),
  ])
  func `A line three weeks before is the check-in`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", "- 2026-08-25 letter-check: all well?"))
  }

  @Test(arguments: [
    Day("2026-08-25", "check-in 2026-09-01 upcoming"), Day("2026-09-01", "check-in 2026-09-01 due"),
  ])
  func `A line a day before that is not`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", "- 2026-08-24 letter-check: all well?"))
  }

  // The line of the 8th comes too late for a friendly check-in, but is one, and the second check
  // at once: the call is next. The line of the 7th is only the check-in.
  @Test(arguments: [
    Day("2026-09-07", "check-in 2026-09-01 overdue"),
    Day("2026-09-08", "call-office 2026-09-13 upcoming"),
    Day("2026-09-10", "call-office 2026-09-13 upcoming"),
    Day("2026-09-13", "call-office 2026-09-13 due"),
  ])
  func `A line seven days before is the second check`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", "- 2026-09-08 nudge: all well?"))
  }

  @Test(arguments: [
    Day("2026-09-06", "check-in 2026-09-01 overdue"),
    Day("2026-09-07", "second-check 2026-09-10 upcoming"),
    Day("2026-09-10", "second-check 2026-09-10 due"),
  ])
  func `A line eight days before is not`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", "- 2026-09-07 nudge: all well?"))
  }

  @Test(arguments: [
    Day("2026-09-11", "second-check 2026-09-10 overdue critical"), Day("2026-09-12"),
    Day("2026-09-13"), Day("2026-09-15"), Day("2026-09-16", "missed critical"),
  ])
  func `A line three days before settles everything`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", "- 2026-09-12 letter-check: the office"))
  }

  // A yes on 26 August: 26 + 7 = 2 September, later than the 1st.
  @Test(arguments: [
    Day("2026-09-01", "check-in 2026-09-02 upcoming"),
    Day("2026-09-02", "check-in 2026-09-02 due"),
    Day("2026-09-03", "check-in 2026-09-02 overdue"),
  ])
  func `A late yes`(_ day: Day) throws {
    try day.check(.letters, promised("2026-08-26"))
  }

  // A yes on 2 September: check-in on the 9th, a day before the second check. A yes on the 3rd:
  // check-in on the 10th, not before the second check, so there is none.
  @Test(arguments: [
    Day("2026-09-08", "check-in 2026-09-09 upcoming"), Day("2026-09-09", "check-in 2026-09-09 due"),
    Day("2026-09-10", "second-check 2026-09-10 due"),
  ])
  func `The last yes with a check-in`(_ day: Day) throws {
    try day.check(.letters, promised("2026-09-02"))
  }

  @Test(arguments: [
    Day("2026-09-03", "second-check 2026-09-10 upcoming"),
    Day("2026-09-09", "second-check 2026-09-10 upcoming"),
    Day("2026-09-10", "second-check 2026-09-10 due"),
  ])
  func `The first yes without`(_ day: Day) throws {
    try day.check(.letters, promised("2026-09-03"))
  }

  // A yes on the 12th: nothing before the 13th, where second check and call meet; the call, the
  // last of them, speaks. A yes on the 14th: both on the 15th.
  @Test(arguments: [
    Day("2026-09-12", "second-check 2026-09-13 upcoming"),
    Day("2026-09-13", "call-office 2026-09-13 due"),
    Day("2026-09-14", "call-office 2026-09-13 overdue critical"),
  ])
  func `A yes at the last moment`(_ day: Day) throws {
    try day.check(.letters, promised("2026-09-12"))
  }

  @Test(arguments: [
    Day("2026-09-14", "second-check 2026-09-15 upcoming"),
    Day("2026-09-15", "call-office 2026-09-15 due"), Day("2026-09-16", "missed critical"),
  ])
  func `A yes on the day before the date`(_ day: Day) throws {
    try day.check(.letters, promised("2026-09-14"))
  }

  // Away 30 August to 11 September: check-in (1st) and second check (10th) both move to
  // 29 August, and a check-in that is not before the second check is skipped. Call on the 13th.
  @Test(arguments: [
    Day("2026-08-14"),
    Day("2026-08-15", "second-check 2026-08-29 upcoming"),
    Day("2026-08-29", "second-check 2026-08-29 due"),
    Day("2026-08-30", "second-check 2026-08-29 overdue critical"),
    Day("2026-09-12", "second-check 2026-08-29 overdue critical"),
    Day("2026-09-13", "call-office 2026-09-13 due"),
  ])
  func `Away over two of them`(_ day: Day) throws {
    try day.check(.letters, promised("2026-07-30", away: "2026-08-30..2026-09-11"))
  }

  // Away 20 August to 5 September: check-in on 19 August. A line on that day settles it, though
  // 25 August is the day from which lines usually do; the second check shows from 27 August.
  @Test(arguments: [
    Day("2026-08-18", "check-in 2026-08-19 upcoming"), Day("2026-08-19"), Day("2026-08-26"),
    Day("2026-08-27", "second-check 2026-09-10 upcoming"),
  ])
  func `A line on the day of an early check-in settles it`(_ day: Day) throws {
    try day.check(
      .letters,
      promised(
        "2026-07-30", "- 2026-08-19 letter-check: before your leave",
        away: "2026-08-20..2026-09-05"))
  }

  // A yes on the 9th, away from the 8th to the 14th: never before 9 + 1 = 10 September.
  @Test(arguments: [
    Day("2026-09-09", "second-check 2026-09-10 upcoming"),
    Day("2026-09-10", "call-office 2026-09-10 due"),
    Day("2026-09-11", "call-office 2026-09-10 overdue critical"),
  ])
  func `Never before the day after the yes`(_ day: Day) throws {
    try day.check(.letters, promised("2026-09-09", away: "2026-09-08..2026-09-14"))
  }

  /// Agreed on a day, the packet sent on it.
  private func promised(_ yes: String, _ lines: String = "", away: String = "") -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---
    == Mentors/Beatriz Moura.md
    ---
    away: \(away)
    ---
    - \(yes) letter-agreed: gladly
    - \(yes) letter-packet: all six parts
    \(lines)
    """
  }
}
