import Graph
import Rules
import Testing

/// What would change a verdict, worked out on paper: the first day, then each verb.
@Suite("Hand-worked: what would change it")
struct HandWorkedChanges {
  private func changes(_ vault: String, on day: String) throws -> [String] {
    let situation = try TinyVault.situation(vault, on: day)
    let mentor = try #require(situation.mentors.first)
    return Judge(situation).changes(of: mentor).map(\.words)
  }

  // Delivered on 2 March, 18 days ago, nothing since: re-engage. Without a second follow-up it
  // stays so, and without a meeting or an answer there is no start to leave from: no day changes
  // it. A nudge or a question gives them time; whatever they answer ends the waiting; a moved
  // meeting is my move. `declined` and `closed` end it. Letters need a cycle, which there is none
  // of: only the answers count, as answers.
  @Test func `Re-engage: by a line, never by a day`() throws {
    let found = try changes(delivered(""), on: "2026-03-20")
    #expect(
      found == [
        "nudge: keep", "asked: keep", "reply: keep", "feedback: keep", "assigned: keep",
        "declined: not judged", "met: keep", "call: keep", "rescheduled: keep",
        "letter-agreed: keep", "letter-hedged: keep", "letter-declined: keep", "used: keep",
        "closed: not judged",
      ])
  }

  // Nudged on 16 March: keep, until that is 14 days old on 30 March. Their answers keep it too.
  @Test func `Keep: until the nudge is two weeks old`() throws {
    let found = try changes(delivered("- 2026-03-16 nudge: the sheet"), on: "2026-03-20")
    #expect(
      found == ["2026-03-30: re-engage act", "declined: not judged", "closed: not judged"])
  }

  // Two follow-ups: day 42 is 13 April, and on the 12th the younger is 13 days old: keep. An answer
  // changes nothing today, but `cancelled` and the like neither.
  @Test func `Keep: until feedback is open for six weeks`() throws {
    let lines = "- 2026-03-16 nudge: the sheet\n- 2026-03-30 nudge: column F?"
    #expect(
      try changes(delivered(lines), on: "2026-04-12")
        == ["2026-04-13: diversify consider", "declined: not judged", "closed: not judged"])
    // A week later only more time makes it firmer: day 56 is 27 April. A nudge does not undo it.
    #expect(
      try changes(delivered(lines), on: "2026-04-20") == [
        "2026-04-27: diversify act", "reply: keep", "feedback: keep", "assigned: keep",
        "declined: not judged", "met: keep", "call: keep", "letter-agreed: keep",
        "letter-hedged: keep", "letter-declined: keep", "used: keep", "closed: not judged",
      ])
  }

  // Met on 15 January, considered on 20 April: firm on 15 May. Movement and products undo it, a
  // letter asked for or in does, one promised protects; a hesitant answer, a declined letter or
  // plain words do not. 95 days of silence are not yet 120.
  @Test func `Exit: by a day, by movement, by a letter`() throws {
    #expect(
      try changes(stalled(""), on: "2026-04-20") == [
        "2026-05-15: exit act", "feedback: keep", "assigned: keep", "declined: not judged",
        "met: keep", "call: keep", "letter-asked: keep", "letter-packet: protect act",
        "letter-agreed: protect act", "letter-submitted: keep", "letter-assigned: keep",
        "submitted: keep", "presented: keep", "accepted: keep", "published: keep",
        "milestone: keep", "used: keep", "closed: not judged",
      ])
  }

  // A meeting note for 1 May without a status: held on the 2nd, and then it is movement.
  @Test func `Exit: by a meeting planned`() throws {
    let meeting = """

      == Meetings/Chart review.md
      ---
      date: 2026-05-01
      with: "[[Marek Novák]]"
      ---
      """
    #expect(try changes(stalled("") + meeting, on: "2026-04-20").first == "2026-05-02: keep")
    // With a status that says "planned" it never counts by itself.
    let planned = meeting.replacing("date:", with: "status: planned\ndate:")
    #expect(try changes(stalled("") + planned, on: "2026-04-20").first == "2026-05-15: exit act")
  }

  // Promised on 30 July: protected through 14 November, 60 days after the date. From the yes on
  // 120 days of silence: on the 15th (108 days) there is nothing to do yet. A question put again
  // takes the promise back to a question; a hesitant or a negative answer leaves nothing to stay
  // for, since four months were over on 15 May.
  @Test func `Protect: until two months after the date`() throws {
    let vault = stalled("- 2026-07-30 letter-agreed: gladly")
    #expect(
      try changes(vault, on: "2026-08-01") == [
        "2026-11-15: keep", "declined: not judged", "letter-asked: keep",
        "letter-hedged: exit act", "letter-declined: exit act", "letter-submitted: keep",
        "letter-assigned: keep",
        "closed: not judged",
      ])
  }

  // The cycle's date passes on 15 September: no slot is needed from the 16th on, and 15 January is
  // more than 120 days ago.
  @Test func `Exit: until the cycle is over`() throws {
    #expect(try changes(stalled(""), on: "2026-06-01").first == "2026-09-16: re-engage act")
  }

  // Others' letters fill the three slots: the third is noted for 10 June, and counts from then on.
  @Test func `Exit: until others fill the slots`() throws {
    let others = ["Ada Nwosu", "Ben Cohen", "Dina Rahal"].enumerated().map { index, name in
      "\n== Mentors/\(name).md\n- 2026-06-\(index == 2 ? "10" : "01") letter-agreed: yes"
    }.joined()
    let situation = try TinyVault.situation(stalled("") + others, on: "2026-06-02")
    let marek = try #require(
      situation.mentors.first { situation.graph[$0.id].title == "Marek Novák" })
    #expect(Judge(situation).changes(of: marek).first?.words == "2026-06-10: re-engage act")
  }

  // "Write again on 1 June": my move from the 2nd, but that is keep as well. Silence is counted
  // from 1 June on: 120 days are over on 28 September (30, 31, 31, 28), yet my move comes first.
  @Test func `Keep: my move does not end by itself`() throws {
    let vault = "== Mentors/Marek Novák.md\n- 2026-01-10 reply: in summer [again:: 2026-06-01]"
    let found = try changes(vault, on: "2026-05-01")
    #expect(found == ["declined: not judged", "closed: not judged"])
  }

  // Silence: met on 10 January, more than 120 days on 11 May.
  @Test func `Keep: until four months of silence`() throws {
    let vault = "== Mentors/Marek Novák.md\n- 2026-01-10 met: once"
    #expect(try changes(vault, on: "2026-02-01").first == "2026-05-11: re-engage act")
    // Away for all of March and a week in May: 38 days later, 18 June.
    let away = """
      == Mentors/Marek Novák.md
      ---
      away: [2026-03-01..2026-03-31 leave, 2026-05-03..2026-05-09 congress]
      ---
      - 2026-01-10 met: once
      """
    #expect(try changes(away, on: "2026-02-01").first == "2026-06-18: re-engage act")
  }

  // The search ends after two years: away from March 2026 to February 2028, 120 days after
  // 10 January 2026 come in April 2028.
  @Test func `No day beyond two years`() throws {
    let vault = """
      == Mentors/Marek Novák.md
      ---
      away: 2026-03-01..2028-02-15
      ---
      - 2026-01-10 met: once
      """
    #expect(try changes(vault, on: "2026-02-01").first == "declined: not judged")
  }

  private func delivered(_ lines: String) -> String {
    """
    == Mentors/Anneke de Vries.md
    \(lines)
    ## Promised
    - [x] extraction sheet ✅ 2026-03-02
    """
  }

  private func stalled(_ lines: String) -> String {
    """
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---
    == Mentors/Marek Novák.md
    - 2026-01-15 met: a chart review, some day
    \(lines)
    """
  }
}

extension VerdictChange {
  /// As `2026-05-15: exit act` or `closed: not judged`.
  var words: String {
    let cause = on.map(\.description) ?? event?.rawValue ?? "nothing"
    let result = [verdict?.rawValue, strength?.rawValue].compactMap(\.self).joined(separator: " ")
    return "\(cause): \(result.isEmpty ? "not judged" : result)"
  }
}
