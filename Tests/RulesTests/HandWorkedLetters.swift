import Testing

/// The way of a letter due on 15 September 2026 up to its packet, counted on paper.
///
/// Before 15 September: 1 September is 14 days, 31 August 15, 4 August 42, 31 July 46, 21 July 56.
@Suite("Hand-worked: asking for letters")
struct HandWorkedLetters {
  // Due 15 September - 56 = 21 July, shown from 7 July; up to 15 September - 42 = 4 August, then
  // a short runway until the date itself.
  @Test(arguments: [
    Day("2026-07-06"),
    Day("2026-07-07", "ask 2026-07-21 upcoming"),
    Day("2026-07-20", "ask 2026-07-21 upcoming"),
    Day("2026-07-21", "ask 2026-07-21 due"),
    Day("2026-07-22", "ask 2026-07-21 overdue"),
    Day("2026-08-03", "ask 2026-07-21 overdue"),
    Day("2026-08-04", "ask 2026-07-21 overdue"),
    Day("2026-08-05", "short-runway critical"),
    Day("2026-09-15", "short-runway critical"),
    Day("2026-09-16"),
  ])
  func `Ask, and the short runway`(_ day: Day) throws {
    try day.check(.letters, vault("letter: planned"))
  }

  // 21 July falls into a leave of 20 to 26 July that an auto-reply of 18 July lengthens at its
  // front: ask on 17 July.
  @Test(arguments: [
    Day("2026-07-17", "ask 2026-07-19 upcoming"),
    Day("2026-07-18", "ask 2026-07-17 overdue"),
    Day("2026-07-19", "ask 2026-07-17 overdue"),
  ])
  func `Ask before their leave`(_ day: Day) throws {
    try day.check(
      .letters,
      vault(
        "letter: planned\naway: 2026-07-20..2026-07-26",
        "- 2026-07-18 auto-reply: packing [until:: 2026-07-19]"))
  }

  // "Write again on 30 July" asks for patience, but they are not away: 21 July stands.
  @Test(arguments: [
    Day("2026-07-20", "ask 2026-07-21 upcoming"),
    Day("2026-07-21", "ask 2026-07-21 due"),
    Day("2026-07-22", "ask 2026-07-21 overdue"),
  ])
  func `A date to write again moves no letter date`(_ day: Day) throws {
    try day.check(
      .letters,
      vault("letter: planned", "- 2026-07-15 reply: swamped [again:: 2026-07-30]"))
  }

  // 22 July + 7 = 29 July; away 25 to 27 July: 23 (1), 24 (2), 28 (3), 29, 30, 31, 1 August (7).
  @Test(arguments: [
    Day("2026-07-22", "answer 2026-08-01 upcoming"),
    Day("2026-07-31", "answer 2026-08-01 upcoming"),
    Day("2026-08-01", "answer 2026-08-01 due"),
    Day("2026-08-02", "answer 2026-08-01 overdue"),
    Day("2026-09-15", "answer 2026-08-01 overdue"),
    Day("2026-09-16", "missed critical"),
  ])
  func `Answer`(_ day: Day) throws {
    try day.check(
      .letters, vault("away: 2026-07-25..2026-07-27", "- 2026-07-22 letter-asked: by video"))
  }

  // Asked again on 5 August: 5 + 7 = 12 August counts from the last question.
  @Test(arguments: [
    Day("2026-08-04", "answer 2026-07-29 overdue"),
    Day("2026-08-11", "answer 2026-08-12 upcoming"),
    Day("2026-08-12", "answer 2026-08-12 due"),
    Day("2026-08-13", "answer 2026-08-12 overdue"),
  ])
  func `Answer to a question put twice`(_ day: Day) throws {
    try day.check(
      .letters,
      vault("", "- 2026-07-22 letter-asked: by video\n- 2026-08-05 letter-asked: once more"))
  }

  // A hesitant answer stands until the letter's date.
  @Test(arguments: [
    Day("2026-07-24", "answer 2026-07-29 upcoming"),
    Day("2026-07-25", "hedged warning"),
    Day("2026-09-15", "hedged warning"),
    Day("2026-09-16"),
  ])
  func `Hedged`(_ day: Day) throws {
    try day.check(
      .letters,
      vault("", "- 2026-07-22 letter-asked: by video\n- 2026-07-25 letter-hedged: well, …"))
  }

  // 30 July + 1 = 31 July. The check-in of 1 September shows from 18 August, beside it; so do the
  // second check from 10 September and the call from 13 September, each in its turn.
  @Test(arguments: [
    Day("2026-07-30", "packet 2026-07-31 upcoming"),
    Day("2026-07-31", "packet 2026-07-31 due"),
    Day("2026-08-01", "packet 2026-07-31 overdue critical"),
    Day("2026-08-17", "packet 2026-07-31 overdue critical"),
    Day("2026-08-18", "packet 2026-07-31 overdue critical", "check-in 2026-09-01 upcoming"),
    Day(
      "2026-09-15", "packet 2026-07-31 overdue critical", "call-office 2026-09-13 overdue critical"),
    Day("2026-09-16", "missed critical"),
  ])
  func `Packet`(_ day: Day) throws {
    try day.check(.letters, vault("", "- 2026-07-30 letter-agreed: gladly"))
  }

  // The first yes counts: agreed again on 10 August, the packet stays due on 31 July. Sent on
  // 12 August it is sent; a third yes on 14 August does not ask for another.
  @Test(arguments: [
    Day("2026-08-11", "packet 2026-07-31 overdue critical"), Day("2026-08-12"),
    Day("2026-08-15"),
  ])
  func `The first yes counts`(_ day: Day) throws {
    try day.check(
      .letters,
      vault(
        "",
        """
        - 2026-07-30 letter-agreed: gladly
        - 2026-08-10 letter-agreed: as I said
        - 2026-08-12 letter-packet: all six parts
        - 2026-08-14 letter-agreed: got it, yes
        """))
  }

  private func vault(_ keys: String, _ lines: String = "") -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---
    == Mentors/Beatriz Moura.md
    ---
    \(keys)
    ---
    - 2026-06-20 met: in her clinic
    \(lines)
    """
  }
}
