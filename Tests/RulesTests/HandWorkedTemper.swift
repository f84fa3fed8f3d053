import Graph
import Rules
import Testing

/// Busy or disengaged, counted on paper.
@Suite("Hand-worked: busy or disengaged")
struct HandWorkedTemper {
  /// The temper of the one mentor, with its signs in a word each.
  private func temper(_ mentor: Relationship, _ situation: Situation) -> String {
    let temper = mentor.temper(situation.graph, situation.policy)
    return ([temper.kind.rawValue] + temper.signs.map(\.word)).joined(separator: " ")
  }

  // Three contacts are needed: "introduced" and "auto-reply" are none, a missed meeting is one.
  @Test func `Too few contacts to say`() throws {
    try Day("2026-06-01", "unknown few(2)").check(
      mentor(
        """
        - 2026-04-01 introduced: by Kofi
        - 2026-05-01 sent: hello
        - 2026-05-02 auto-reply: away
        - 2026-05-20 feedback: a first look
        """), temper)
    try Day("2026-06-01", "busy feedback").check(
      mentor(
        """
        - 2026-05-01 sent: hello
        - 2026-05-10 cancelled: no time
        - 2026-05-20 feedback: a first look
        """), temper)
  }

  // Away from 1 to 5 June: on those days that says it all, before and after there are other signs.
  @Test(arguments: [
    Day("2026-05-31", "unclear"), Day("2026-06-01", "busy away"), Day("2026-06-05", "busy away"),
    Day("2026-06-06", "unclear"),
  ])
  func `Away today`(_ day: Day) throws {
    try day.check(
      mentor(
        """
        - 2026-05-01 met: at the congress
        - 2026-05-02 summary: of it
        - 2026-05-03 update: of that
        """, "away: 2026-06-01..2026-06-05"), temper)
  }

  // Delivered on 2 March, nudged on 16 and 30 March: the second counts from its seventh day,
  // 6 April; feedback is open for 42 days on 13 April. One sign is not two.
  @Test(arguments: [
    Day("2026-04-05", "unclear"), Day("2026-04-06", "unclear followUps(2)"),
    Day("2026-04-12", "unclear followUps(2)"),
    Day("2026-04-13", "disengaged followUps(2) open(42)"),
    Day("2026-04-14", "disengaged followUps(2) open(43)"),
  ])
  func `Disengaged: unanswered, and feedback open`(_ day: Day) throws {
    try day.check(
      mentor(
        """
        - 2026-01-10 met: once
        - 2026-03-16 nudge: the sheet
        - 2026-03-30 nudge: column F?
        ## Promised
        - [x] extraction sheet ✅ 2026-03-02
        """), temper)
  }

  // Two meetings in a row fell through by them. My own cancellation breaks the row, a new date or
  // a meeting ahead settles it, `forgot` adds a second sign until we meet.
  @Test(arguments: [
    (
      "- 2026-05-01 cancelled: no time\n- 2026-05-10 no-show: waited for half an hour",
      "unclear stoodUp"
    ),
    ("- 2026-05-01 met: once\n- 2026-05-10 no-show: waited", "unclear"),
    ("- 2026-05-01 cancelled: a\n- 2026-05-10 cancelled: b [by:: me]", "unclear"),
    ("- 2026-05-01 cancelled: a [by:: me]\n- 2026-05-10 cancelled: b", "unclear"),
    (
      "- 2026-05-01 cancelled: a\n- 2026-05-05 met: in between\n- 2026-05-10 cancelled: b",
      "unclear"
    ),
    (
      "- 2026-05-01 cancelled: a\n- 2026-05-10 cancelled: b\n- 2026-05-12 rescheduled: Thursday",
      "busy rescheduled"
    ),
    (
      "- 2026-05-01 cancelled: a\n- 2026-05-10 no-show: b\n- 2026-05-12 forgot: who I was",
      "disengaged stoodUp forgot"
    ),
    (
      "- 2026-05-01 cancelled: a\n- 2026-05-10 no-show: b\n- 2026-05-12 forgot: x\n- 2026-05-13 call: sorry",
      "unclear"
    ),
    ("- 2026-05-01 rescheduled: a\n- 2026-05-10 cancelled: b\n- 2026-05-11 thanks: x", "unclear"),
    ("- 2026-05-01 cancelled: a\n- 2026-05-10 rescheduled: b [by:: me]", "unclear"),
  ])
  func `Stood up, moved, forgotten`(_ lines: String, _ expected: String) throws {
    // A first contact, so that there are three.
    try Day("2026-06-01", expected).check(
      mentor("- 2026-04-01 sent: hello\n- 2026-04-02 thanks: anyway\n\(lines)"), temper)
  }

  @Test(arguments: [
    Day("2026-06-07", "unclear"), Day("2026-06-08", "unclear"), Day("2026-06-09", "unclear"),
  ])
  func `A meeting ahead settles two that fell through`(_ day: Day) throws {
    // On the 8th it is still ahead, on the 9th it counts as held.
    try day.check(
      mentor("- 2026-04-01 sent: x\n- 2026-05-01 cancelled: a\n- 2026-05-10 no-show: b") + """

        == Meetings/A third try.md
        ---
        date: 2026-06-08
        with: "[[Ines Duarte]]"
        ---
        """, temper)
  }

  // Answers after 4, 10 and 18 days: the median is 10. Of 10 and 18 the mean is 14; of 10 and 19,
  // 14.5. The question without answer is left out.
  @Test(arguments: [
    (
      "- 2026-03-01 asked: a\n- 2026-03-05 reply: a\n- 2026-03-10 nudge: b\n- 2026-03-20 reply: b\n"
        + "- 2026-04-01 asked: c\n- 2026-04-19 reply: c\n- 2026-05-20 asked: d",
      "busy answers(20/2 of 3)"
    ),
    (
      "- 2026-03-10 nudge: b\n- 2026-03-20 reply: b\n- 2026-04-01 asked: c\n- 2026-04-19 reply: c",
      "busy answers(28/2 of 2)"
    ),
    (
      "- 2026-03-10 nudge: b\n- 2026-03-20 reply: b\n- 2026-04-01 asked: c\n- 2026-04-20 reply: c",
      "unclear"
    ),
    // Two questions before one answer count each for itself: 12 and 2 days, 7 on average.
    (
      "- 2026-03-10 asked: b\n- 2026-03-20 nudge: b\n- 2026-03-22 reply: b",
      "busy answers(14/2 of 2)"
    ),
    // An answer on the day itself, in a later line, is one of 0 days.
    (
      "- 2026-03-10 asked: b\n- 2026-03-10 reply: b\n- 2026-03-11 thanks: b",
      "busy answers(0/2 of 1)"
    ),
  ])
  func `Busy: answers in reasonable time`(_ lines: String, _ expected: String) throws {
    try Day("2026-06-01", expected).check(mentor(lines), temper)
  }

  // A question of 1 March is looked at for 180 days: 30, 30, 31, 30, 31 make 152 on 31 July,
  // 28 more = 28 August.
  @Test(arguments: [
    Day("2026-08-27", "busy answers(8/2 of 1)"), Day("2026-08-28", "busy answers(8/2 of 1)"),
    Day("2026-08-29", "unclear"),
  ])
  func `Busy: answers of the last half year`(_ day: Day) throws {
    try day.check(
      mentor("- 2026-03-01 asked: a\n- 2026-03-05 reply: a\n- 2026-03-06 thanks: a"), temper)
  }

  // Feedback of 1 March counts for 90 calendar days: 30, 30, 30 = 30 May, away or not.
  @Test(arguments: [
    Day("2026-05-29", "busy feedback"), Day("2026-05-30", "busy feedback"),
    Day("2026-05-31", "unclear"),
  ])
  func `Busy: feedback, if late`(_ day: Day) throws {
    try day.check(
      mentor(
        "- 2026-01-10 met: once\n- 2026-03-01 feedback: on the sheet\n- 2026-03-02 thanks: for it",
        "away: 2026-04-01..2026-04-30"), temper)
  }

  // Two cold signs weigh more than any warm one.
  @Test func `Disengaged before busy`() throws {
    try Day("2026-05-12", "disengaged stoodUp forgot").check(
      mentor(
        """
        - 2026-04-20 feedback: on the sheet
        - 2026-05-01 cancelled: a
        - 2026-05-10 no-show: b
        - 2026-05-12 forgot: who I was
        """), temper)
  }

  private func mentor(_ lines: String, _ keys: String = "") -> String {
    "== Mentors/Ines Duarte.md\n---\n\(keys)\n---\n\(lines)"
  }
}

extension Temper.Sign {
  fileprivate var word: String {
    switch self {
    case .away: "away"
    case .fewContacts(let number): "few(\(number))"
    case .followUps(let number): "followUps(\(number))"
    case .stoodUp: "stoodUp"
    case .openFeedback(let days): "open(\(days))"
    case .forgot: "forgot"
    case .rescheduled: "rescheduled"
    case .answers(let halfDays, let count): "answers(\(halfDays)/2 of \(count))"
    case .feedback: "feedback"
    }
  }
}
