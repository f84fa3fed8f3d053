import Testing

/// The verdict to leave, counted on paper: the day before, the day, the day after.
///
/// Met on 15 January 2026: three months are over on 15 April, four on 15 May. The meeting itself is
/// movement until 26 February (42 days: 16 left in January, 26).
@Suite("Hand-worked: the verdict to leave")
struct HandWorkedExit {
  @Test(arguments: [
    Day("2026-04-14", "keep"), Day("2026-04-15", "exit consider"),
    Day("2026-04-16", "exit consider"), Day("2026-05-14", "exit consider"),
    Day("2026-05-15", "exit act"), Day("2026-05-16", "exit act"),
    // Without a cycle ahead no slot is needed: 15 January + 120 days is long over.
    Day("2026-09-15", "exit act"), Day("2026-09-16", "re-engage act"),
  ])
  func `No product and no movement`(_ day: Day) throws {
    try day.checkVerdict(stalled())
  }

  // Ten days away in February: 25 April and 25 May.
  @Test(arguments: [
    Day("2026-04-24", "keep"), Day("2026-04-25", "exit consider"),
    Day("2026-04-26", "exit consider"), Day("2026-05-24", "exit consider"),
    Day("2026-05-25", "exit act"), Day("2026-05-26", "exit act"),
  ])
  func `Absence moves it`(_ day: Day) throws {
    try day.checkVerdict(stalled(keys: "away: 2026-02-01..2026-02-10"))
  }

  // Eleven days away around the date itself, 10 to 20 April: on the 15th six of them have passed
  // and the date is the 21st; on the 25th all eleven, and the date is the 26th. Four months:
  // 15 May + 11 = 26 May.
  @Test(arguments: [
    Day("2026-04-15", "keep"), Day("2026-04-21", "keep"), Day("2026-04-25", "keep"),
    Day("2026-04-26", "exit consider"), Day("2026-05-25", "exit consider"),
    Day("2026-05-26", "exit act"),
  ])
  func `Absence on the day itself`(_ day: Day) throws {
    try day.checkVerdict(stalled(keys: "away: 2026-04-10..2026-04-20"))
  }

  // Away from the very day of the meeting, 15 to 24 January: only the days after it count, 16 to
  // 24, so nine. 15 April + 9 = 24 April.
  @Test(arguments: [
    Day("2026-04-23", "keep"), Day("2026-04-24", "exit consider"),
    Day("2026-04-25", "exit consider"),
  ])
  func `Absence from the first day on`(_ day: Day) throws {
    try day.checkVerdict(stalled(keys: "away: 2026-01-15..2026-01-24"))
  }

  // Met on 30 November 2025: three months on, the end of February; four months, 30 March.
  @Test(arguments: [
    Day("2026-02-27", "keep"), Day("2026-02-28", "exit consider"),
    Day("2026-03-01", "exit consider"), Day("2026-03-29", "exit consider"),
    Day("2026-03-30", "exit act"), Day("2026-03-31", "exit act"),
  ])
  func `Months end with their last day`(_ day: Day) throws {
    try day.checkVerdict(stalled(since: "2025-11-30"))
  }

  // The first meeting counts, not the answer before it; without a meeting the first answer, and
  // only what came after the last `closed`.
  @Test(arguments: [Day("2026-05-14", "exit consider"), Day("2026-05-15", "exit act")])
  func `The first meeting is the start`(_ day: Day) throws {
    try day.checkVerdict(stalled("- 2025-12-01 reply: come by\n- 2026-02-27 update: the list"))
  }

  @Test(arguments: [
    Day("2026-05-02", "keep"), Day("2026-05-03", "exit consider"),
    Day("2026-06-02", "exit consider"),
    Day("2026-06-03", "exit act"),
  ])
  func `What came before the end does not count`(_ day: Day) throws {
    // 3 February 2026 + 3 months = 3 May. The question keeps it from being my move.
    try day.checkVerdict(
      stalled(
        """
        - 2026-01-20 closed: no project
        - 2026-02-01 sent: a new idea
        - 2026-02-03 reply: interesting
        - 2026-02-04 update: two lines
        """))
  }

  // Movement on 10 April: a call counts for 42 days, 20 left in April and 22 = 22 May.
  @Test(arguments: [
    Day("2026-04-15", "keep"), Day("2026-05-21", "keep"), Day("2026-05-22", "keep"),
    Day("2026-05-23", "exit act"),
  ])
  func `Movement holds it up`(_ day: Day) throws {
    try day.checkVerdict(stalled("- 2026-04-10 call: the chart review"))
  }

  // The same by a milestone on a project with them, about nobody in particular; away for two days
  // within it: until 24 May, when the exit date is 15 May + 2 = 17 May. It is no word of theirs,
  // so from 18 May on (15 January + 120 days + 2) they have been silent for too long.
  @Test(arguments: [
    Day("2026-05-17", "keep"), Day("2026-05-18", "re-engage act"),
    Day("2026-05-24", "re-engage act"), Day("2026-05-25", "exit act"),
  ])
  func `Movement on a project, and absence`(_ day: Day) throws {
    try day.checkVerdict(
      stalled(keys: "away: 2026-04-20..2026-04-21") + """

        == Projects/Chart review.md
        ---
        mentors: "[[Marek Novák]]"
        ---
        - 2026-04-10 milestone: half of the charts
        """)
  }

  // A reply is an answer, but no movement.
  @Test(arguments: [Day("2026-05-14", "exit consider"), Day("2026-05-15", "exit act")])
  func `Words are no movement`(_ day: Day) throws {
    try day.checkVerdict(stalled("- 2026-05-01 reply: soon\n- 2026-05-02 thanks: good"))
  }

  // Something usable came of it: then silence is all there is to say, after 15 May (15 January +
  // 120: 16, 28, 31, 30, 15).
  @Test(arguments: ["abstract", "poster", "manuscript", "dataset"])
  func `A product on a project`(_ product: String) throws {
    try Day("2026-05-15", "keep").checkVerdict(stalled() + project("product: \(product)"))
    try Day("2026-05-16", "re-engage act").checkVerdict(stalled() + project("product: \(product)"))
  }

  @Test(arguments: ["none", "draft"])
  func `No product`(_ product: String) throws {
    try Day("2026-05-15", "exit act").checkVerdict(stalled() + project("product: \(product)"))
  }

  // A paper handed in on 20 January is a product, long after it has stopped being movement
  // (20 January + 42 = 3 March); paperwork is none.
  @Test func `A product in the log of a project`() throws {
    try Day("2026-05-15", "keep").checkVerdict(
      stalled() + project("") + "\n- 2026-01-20 submitted: to the spring meeting")
    try Day("2026-05-15", "exit act").checkVerdict(
      stalled() + project("") + "\n- 2026-01-20 submitted: the ethics form #admin")
  }

  // Used by them: a product at once.
  @Test func `What they used is a product`() throws {
    try Day("2026-05-15", "keep").checkVerdict(stalled("- 2026-01-20 used: my list, in a talk"))
  }

  // Three letters are needed: two of others leave a slot, three do not.
  @Test func `The slot`() throws {
    let two = letter("Ada Nwosu") + letter("Ben Cohen")
    try Day("2026-05-15", "exit act").checkVerdict(stalled() + two, of: "Marek Novák")
    try Day("2026-05-15", "keep")
      .checkVerdict(stalled() + two + letter("Dina Rahal"), of: "Marek Novák")
    try Day("2026-05-15", "keep")
      .checkVerdict(stalled(cycle: "letters-needed: 2") + two, of: "Marek Novák")
  }

  // Of two cycles due on one day a slot is needed if either needs it.
  @Test func `The slot of two cycles`() throws {
    let other = """

      == Cycles/Preliminary 2027.md
      ---
      letters-due: 2026-09-15
      letters-needed: 0
      ---
      """
    try Day("2026-05-15", "exit act").checkVerdict(stalled() + other)
    try Day("2026-05-15", "keep").checkVerdict(stalled(cycle: "letters-needed: 0") + other)
  }

  // Exit needs a research mentor, or one without a role, and no plan to go without a letter.
  @Test func `Exit is possible`() throws {
    try Day("2026-05-15", "exit act").checkVerdict(stalled(keys: "role: research"))
    try Day("2026-05-15", "exit act").checkVerdict(stalled(keys: "role: [career, research]"))
    try Day("2026-05-15", "keep").checkVerdict(stalled(keys: "role: [career, specialty]"))
    try Day("2026-05-15", "keep").checkVerdict(stalled(keys: "letter: no"))
    try Day("2026-05-15", "exit act").checkVerdict(stalled(keys: "letter: planned"))
    try Day("2026-05-15", "keep").checkVerdict(stalled("- 2026-02-01 letter-asked: by video"))
    try Day("2026-05-15", "exit act").checkVerdict(stalled("- 2026-02-01 letter-hedged: well"))
  }

  // A promise of mine past 14 May is a stall of mine from the 15th on.
  @Test(arguments: [Day("2026-05-14", "exit consider"), Day("2026-05-15", "keep")])
  func `The stall is mine`(_ day: Day) throws {
    try day.checkVerdict(stalled("## Promised\n- [ ] chart list 📅 2026-05-14"))
  }

  // Delivered on 20 March: 11 left in March, 30, 15 = day 56 on 15 May.
  @Test(arguments: [
    Day("2026-04-15", "keep"), Day("2026-05-15", "keep"), Day("2026-05-16", "exit act"),
    Day("2026-05-17", "exit act"),
  ])
  func `Not so soon after a delivery`(_ day: Day) throws {
    // Work that asks for no feedback, or waiting would speak first. On 16 May silence is four
    // months old as well; leaving comes before it.
    try day.checkVerdict(stalled("## Promised\n- [x] chart list ✅ 2026-03-20 [review:: no]"))
  }

  // Delivered on 20 February, 42 days on 3 April (8, 31, 3), 56 on 17 April; nudged on 6 and
  // 20 March, 14 days before 3 April. Leaving is possible from 18 April (57 days): three months
  // were over on the 15th, four on 15 May.
  @Test(arguments: [
    Day("2026-04-02", "keep"), Day("2026-04-03", "diversify consider"),
    Day("2026-04-16", "diversify consider"), Day("2026-04-17", "diversify act"),
    Day("2026-04-18", "diversify act"), Day("2026-05-14", "diversify act"),
    Day("2026-05-15", "exit act"), Day("2026-05-16", "exit act"),
  ])
  func `Leave, act before widen, act before leave, consider`(_ day: Day) throws {
    try day.checkVerdict(stalled(waiting))
  }

  // With a vault that lets go ten days after a delivery, leaving comes before widening where both
  // are only considered: day 54 is 15 April.
  @Test(arguments: [
    Day("2026-04-14", "diversify consider"), Day("2026-04-15", "exit consider"),
    Day("2026-04-16", "exit consider"), Day("2026-04-17", "diversify act"),
  ])
  func `Leave, consider before widen, consider`(_ day: Day) throws {
    try day.checkVerdict(
      stalled(waiting) + "\n== rapport.yml\npolicy:\n  quiet.after-delivery: 10\n")
  }

  private let waiting = """
    - 2026-03-06 nudge: the list
    - 2026-03-20 nudge: the list, yes or no?
    ## Promised
    - [x] chart list ✅ 2026-02-20
    """

  /// One meeting, and letters to collect by 15 September 2026.
  private func stalled(
    _ lines: String = "", since: String = "2026-01-15", keys: String = "", cycle: String = ""
  ) -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    \(cycle)
    ---
    == Mentors/Marek Novák.md
    ---
    \(keys)
    ---
    - \(since) met: a chart review, some day
    \(lines)
    """
  }

  private func project(_ keys: String) -> String {
    """

    == Projects/Chart review.md
    ---
    mentors: "[[Marek Novák]]"
    \(keys)
    ---
    """
  }

  private func letter(_ name: String) -> String {
    "\n== Mentors/\(name).md\n- 2026-05-01 letter-agreed: yes"
  }
}
