import Testing

/// What is said about letters after their date, for relationships that ended, and for
/// reapplicants, counted on paper.
@Suite("Hand-worked: letters late, done and of other years")
struct HandWorkedLetterEnds {
  // Until Match Day, 19 March 2027, the 19th included.
  @Test(arguments: [
    Day("2026-09-15", "answer 2026-07-29 overdue"), Day("2026-09-16", "missed critical"),
    Day("2027-03-18", "missed critical"), Day("2027-03-19", "missed critical"),
    Day("2027-03-20"),
  ])
  func `Missed until Match Day`(_ day: Day) throws {
    try day.check(.letters, vault("- 2026-07-22 letter-asked: by video", matchDay: "2027-03-19"))
  }

  // Review opens on 29 September: shown from the 15th. 15 September + 180: 15 left in September,
  // 31, 30, 31, 31, 28 make 166 on 28 February, 14 more = 14 March 2027.
  @Test(arguments: [
    Day("2026-09-14"),
    Day("2026-09-15", "unassigned 2026-09-29 upcoming"),
    Day("2026-09-28", "unassigned 2026-09-29 upcoming"),
    Day("2026-09-29", "unassigned 2026-09-29 due"),
    Day("2026-09-30", "unassigned 2026-09-29 overdue"),
    Day("2027-03-14", "unassigned 2026-09-29 overdue"),
    Day("2027-03-15"),
  ])
  func `Submitted, not assigned`(_ day: Day) throws {
    try day.check(.letters, vault("- 2026-09-10 letter-submitted: in the portal"))
  }

  @Test(arguments: [
    Day("2027-03-15", "unassigned 2026-09-29 overdue"),
    Day("2027-03-19", "unassigned 2026-09-29 overdue"), Day("2027-03-20"),
  ])
  func `Not assigned until Match Day`(_ day: Day) throws {
    try day.check(
      .letters, vault("- 2026-09-10 letter-submitted: in the portal", matchDay: "2027-03-19"))
  }

  // Closed or paused: what is asked for is given up, what is promised goes on.
  @Test(arguments: ["closed", "paused"])
  func `A relationship on hold keeps the letters that are promised`(_ status: String) throws {
    try Day("2026-07-30").check(
      .letters, vault("- 2026-07-22 letter-asked: by video", status: status))
    try Day("2026-09-16").check(
      .letters, vault("- 2026-07-22 letter-asked: by video", status: status))
    try Day("2026-07-31", "packet 2026-07-31 due").check(
      .letters, vault("- 2026-07-30 letter-agreed: gladly", status: status))
    try Day("2026-09-16", "missed critical").check(
      .letters, vault("- 2026-07-30 letter-agreed: gladly", status: status))
    try Day("2026-09-29", "unassigned 2026-09-29 due").check(
      .letters, vault("- 2026-09-10 letter-submitted: in the portal", status: status))
  }

  // One who is left quietly is not asked; what is asked or promised goes on.
  @Test func `Fading: no letter is asked for`() throws {
    try Day("2026-07-21").check(.letters, vault("", keys: "letter: planned", status: "fading"))
    try Day("2026-08-05").check(.letters, vault("", keys: "letter: planned", status: "fading"))
    try Day("2026-07-29", "answer 2026-07-29 due").check(
      .letters, vault("- 2026-07-22 letter-asked: by video", status: "fading"))
  }

  // The letter note of 2026 was due on 15 September 2025. A question of July 2026 is for the next
  // cycle: 1 July + 7 = 8 July.
  @Test(arguments: [
    Day("2026-07-07", "answer 2026-07-08 upcoming"), Day("2026-07-08", "answer 2026-07-08 due"),
    Day("2026-07-09", "answer 2026-07-08 overdue"),
  ])
  func `A reapplicant asks again`(_ day: Day) throws {
    try day.check(.letters, reapplicant("- 2026-07-01 letter-asked: once more, for 2027"))
  }

  // "[for:: …]" decides before everything: 5 July + 1 = 6 July.
  @Test(arguments: [
    Day("2026-07-05", "packet 2026-07-06 upcoming"), Day("2026-07-06", "packet 2026-07-06 due"),
    Day("2026-07-07", "packet 2026-07-06 overdue critical"),
  ])
  func `A line that names its cycle`(_ day: Day) throws {
    try day.check(
      .letters,
      reapplicant("- 2026-07-05 letter-agreed: of course [for:: [[Residency 2027]]]"))
  }

  /// Met in June 2026, and one line.
  private func vault(
    _ line: String, keys: String = "", status: String = "", matchDay: String = ""
  ) -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    review-opens: 2026-09-29
    match-day: \(matchDay)
    ---
    == Mentors/Beatriz Moura.md
    ---
    status: \(status)
    \(keys)
    ---
    - 2026-06-20 met: in her clinic
    \(line)
    """
  }

  /// A letter of the cycle before, written and assigned, and one more line.
  private func reapplicant(_ line: String) -> String {
    """
    == Cycles/Residency 2026.md
    ---
    letters-due: 2025-09-15
    ---
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---
    == Letters/Moura 2026.md
    ---
    writer: "[[Beatriz Moura]]"
    cycle: "[[Residency 2026]]"
    ---
    - 2025-07-01 letter-asked: in her clinic
    - 2025-07-05 letter-agreed: gladly
    - 2025-07-06 letter-packet: all six parts
    - 2025-09-10 letter-submitted: in the portal
    - 2025-09-20 letter-assigned: to all
    == Mentors/Beatriz Moura.md
    - 2025-06-20 met: in her clinic
    \(line)
    """
  }
}
