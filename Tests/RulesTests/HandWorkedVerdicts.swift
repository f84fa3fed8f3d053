import Graph
import Rules
import Testing

extension Day {
  /// Compares the verdict on the one mentor of a vault, or on the one named, with the table.
  func checkVerdict(
    _ vault: String, of name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try check(vault, of: name, sourceLocation: sourceLocation) { mentor, situation in
      Judge(situation).judge(mentor).map(\.words) ?? "not judged"
    }
  }
}

extension Judgement {
  /// As `exit consider` or `keep`.
  var words: String {
    ([verdict.rawValue] + (strength.map { [$0.rawValue] } ?? [])).joined(separator: " ")
  }
}

/// Protect, diversify and re-engage, counted on paper: the day before, the day, the day after.
@Suite("Hand-worked: verdicts on waiting")
struct HandWorkedVerdicts {
  // Promised on 30 July. Without a Match Day protected until 15 September + 60: 15 left in
  // September, 31, 14 = 14 November. From 20 June to 18 October are 120 days (10, 31, 31, 30, 18);
  // the yes of 30 July is later: to 27 November (1, 31, 30, 31, 27).
  @Test(arguments: [
    Day("2026-07-29", "keep"), Day("2026-07-30", "protect act"), Day("2026-09-16", "protect act"),
    Day("2026-11-13", "protect act"), Day("2026-11-14", "protect act"), Day("2026-11-15", "keep"),
    Day("2026-11-27", "keep"), Day("2026-11-28", "re-engage act"),
  ])
  func `Protect`(_ day: Day) throws {
    try day.checkVerdict(letter("- 2026-07-30 letter-agreed: gladly"))
  }

  @Test(arguments: [
    Day("2027-03-18", "protect act"), Day("2027-03-19", "protect act"),
    Day("2027-03-20", "re-engage act"),
  ])
  func `Protect until Match Day`(_ day: Day) throws {
    try day.checkVerdict(letter("- 2026-07-30 letter-agreed: gladly", matchDay: "2027-03-19"))
  }

  // A letter that is in needs no protection; one only asked for has none.
  @Test(arguments: [
    Day("2026-08-09", "protect act"), Day("2026-08-10", "keep"), Day("2026-08-11", "keep"),
  ])
  func `Protect until it is submitted`(_ day: Day) throws {
    try day.checkVerdict(
      letter("- 2026-07-30 letter-agreed: gladly\n- 2026-08-10 letter-submitted: early"))
  }

  // Delivered on 2 March: 13 April is day 42 (29 left in March, 13), 27 April day 56. Nudged on
  // 16 and 30 March: until 12 April the second is less than 14 days old (30 March + 14 = 13 April).
  @Test(arguments: [
    Day("2026-03-15", "keep"), Day("2026-03-16", "keep"), Day("2026-03-29", "keep"),
    Day("2026-03-30", "keep"), Day("2026-04-12", "keep"), Day("2026-04-13", "diversify consider"),
    Day("2026-04-14", "diversify consider"), Day("2026-04-26", "diversify consider"),
    Day("2026-04-27", "diversify act"), Day("2026-04-28", "diversify act"),
  ])
  func `Diversify`(_ day: Day) throws {
    try day.checkVerdict(delivered("- 2026-03-16 nudge: the sheet\n- 2026-03-30 nudge: column F?"))
  }

  // Away from 6 to 15 March, ten days: day 42 is 23 April, day 56 is 7 May. The nudge of 16 March
  // is not touched; the one of 30 March is 14 days old on 13 April, when 32 days have been waited.
  @Test(arguments: [
    Day("2026-04-12", "keep"), Day("2026-04-13", "re-engage act"),
    Day("2026-04-22", "re-engage act"), Day("2026-04-23", "diversify consider"),
    Day("2026-04-24", "diversify consider"), Day("2026-05-06", "diversify consider"),
    Day("2026-05-07", "diversify act"), Day("2026-05-08", "diversify act"),
  ])
  func `Diversify after an absence`(_ day: Day) throws {
    try day.checkVerdict(
      delivered(
        "- 2026-03-16 nudge: the sheet\n- 2026-03-30 nudge: column F?",
        away: "2026-03-06..2026-03-15"))
  }

  // One follow-up is not two: nor are two that lie four days apart. 20 April is 13 days after the
  // last one of 7 April, 21 April 14.
  @Test(arguments: [
    Day("2026-04-20", "keep"), Day("2026-04-21", "re-engage act"),
    Day("2026-04-27", "re-engage act"), Day("2026-05-27", "re-engage act"),
  ])
  func `Not diversify: two lines in one week count once`(_ day: Day) throws {
    try day.checkVerdict(delivered("- 2026-04-03 nudge: the sheet\n- 2026-04-07 nudge: again"))
  }

  // The first that count are taken greedily: 16, (20), 21 March are two, the 20th is dropped.
  @Test(arguments: [
    Day("2026-04-12", "re-engage act"), Day("2026-04-13", "diversify consider"),
    Day("2026-04-14", "diversify consider"),
  ])
  func `Follow-ups are counted greedily from the first`(_ day: Day) throws {
    try day.checkVerdict(
      delivered("- 2026-03-16 nudge: a\n- 2026-03-20 nudge: b\n- 2026-03-21 asked: c"))
  }

  // A follow-up counts from its seventh day: 8 April + 7 = 15 April, though day 42 is 13 April.
  @Test(arguments: [
    Day("2026-04-13", "keep"), Day("2026-04-14", "keep"), Day("2026-04-15", "diversify consider"),
    Day("2026-04-16", "diversify consider"),
  ])
  func `A young follow-up does not count`(_ day: Day) throws {
    try day.checkVerdict(delivered("- 2026-03-16 nudge: a\n- 2026-04-08 nudge: b"))
  }

  // Feedback of 1 April ends the waiting; what is delivered on 1 April itself does not begin it
  // (strictly after), what is delivered on 2 April does: 2 + 14 = 16 April. Their feedback is my
  // move until I write on 3 April.
  @Test(arguments: [
    Day("2026-04-01", "keep"), Day("2026-04-02", "keep"), Day("2026-04-15", "keep"),
    Day("2026-04-16", "re-engage act"), Day("2026-04-17", "re-engage act"),
  ])
  func `Waiting begins after their last word`(_ day: Day) throws {
    try day.checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      - 2026-04-01 feedback: two columns to add
      - 2026-04-03 update: added
      ## Promised
      - [x] extraction sheet ✅ 2026-04-01
      - [x] two columns ✅ 2026-04-02
      """)
  }

  // Of two deliveries the earlier waits the longer, wherever it stands: 2 March + 14 = 16 March.
  @Test(arguments: [
    Day("2026-03-15", "keep"), Day("2026-03-16", "re-engage act"),
    Day("2026-03-17", "re-engage act"),
  ])
  func `The longest waiting counts`(_ day: Day) throws {
    try day.checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      ## Promised
      - [x] figure 2 ✅ 2026-03-10
      - [x] extraction sheet ✅ 2026-03-02
      - [x] legend ✅ 2026-03-05
      """)
  }

  // 2 March + 14 = 16 March.
  @Test(arguments: [
    Day("2026-03-15", "keep"), Day("2026-03-16", "re-engage act"),
    Day("2026-03-17", "re-engage act"),
  ])
  func `Re-engage: delivered, and nothing since`(_ day: Day) throws {
    try day.checkVerdict(delivered(""))
  }

  // 6 April + 14 = 20 April; away 8 to 10 April, three days: 23 April.
  @Test(arguments: [
    Day("2026-04-22", "keep"), Day("2026-04-23", "re-engage act"),
    Day("2026-04-24", "re-engage act"),
  ])
  func `Re-engage: a question without answer`(_ day: Day) throws {
    try day.checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      ---
      away: 2026-04-08..2026-04-10
      ---
      - 2026-04-01 reply: good idea
      - 2026-04-06 asked: which registry?
      """)
  }

  // Silence: more than 120 days. 10 January + 120: 21, 28, 31, 30 make 110 on 30 April, 10 more =
  // 10 May.
  @Test(arguments: [
    Day("2026-05-09", "keep"), Day("2026-05-10", "keep"), Day("2026-05-11", "re-engage act"),
  ])
  func `Re-engage: four months of silence`(_ day: Day) throws {
    try day.checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      - 2026-01-10 met: at the congress
      - 2026-04-20 update: the abstract is in
      """)
  }

  // Their answer is my move, however long it waits; with "again" only once that day is over.
  @Test(arguments: [
    Day("2026-05-10", "keep"), Day("2026-05-11", "keep"), Day("2026-12-24", "keep"),
  ])
  func `Keep: my move`(_ day: Day) throws {
    try day.checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      - 2026-01-10 reply: and what would you like to do?
      """)
  }

  // Of 10 January with "again" on 1 June: away until 31 May, so no day of silence is counted
  // before the 1st. On 1 June that day is "ahead" (today or later), on the 2nd it is my move.
  @Test(arguments: [
    Day("2026-05-31", "keep nothing"), Day("2026-06-01", "keep nothing"),
    Day("2026-06-02", "keep my move"),
  ])
  func `Keep: they named a day`(_ day: Day) throws {
    try day.check(
      """
      == Mentors/Anneke de Vries.md
      - 2026-01-10 reply: in summer [again:: 2026-06-01]
      """
    ) { mentor, situation in
      let judgement = try #require(Judge(situation).judge(mentor))
      guard case .yourMove = judgement.reason else { return "\(judgement.words) nothing" }
      return "\(judgement.words) my move"
    }
  }

  // Who is not talking, met or working, or has a status, is not judged.
  @Test(arguments: [
    "- 2026-01-10 sent: hello", "- 2026-01-10 declined: no",
    "- 2026-01-10 met: hello\n- 2026-02-01 closed: thanks", "",
  ])
  func `Not judged`(_ lines: String) throws {
    try Day("2026-06-01", "not judged").checkVerdict("== Mentors/Anneke de Vries.md\n\(lines)")
  }

  @Test(arguments: ["paused", "fading", "closed"])
  func `Not judged with a status`(_ status: String) throws {
    try Day("2026-06-01", "not judged").checkVerdict(
      """
      == Mentors/Anneke de Vries.md
      ---
      status: \(status)
      ---
      - 2026-01-10 met: hello
      """)
  }

  /// Work delivered on 2 March 2026, and what was written since.
  private func delivered(_ lines: String, away: String = "") -> String {
    """
    == Mentors/Anneke de Vries.md
    ---
    away: \(away)
    ---
    \(lines)
    ## Promised
    - [x] extraction sheet ✅ 2026-03-02
    """
  }

  /// A mentor met on 20 June 2026, and a cycle whose letters are due on 15 September.
  private func letter(_ lines: String, matchDay: String = "") -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    match-day: \(matchDay)
    ---
    == Mentors/Anneke de Vries.md
    - 2026-06-20 met: at the congress
    \(lines)
    """
  }
}
