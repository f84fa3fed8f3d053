import Graph
import Rules
import Testing

/// Some lines of a mentor's note, and the stage they make on 1 June 2026.
struct StageCase: Sendable, CustomTestStringConvertible {
  let lines: String
  let stage: Stage

  init(_ stage: Stage, _ lines: String) {
    self.lines = lines
    self.stage = stage
  }

  var testDescription: String { "\(stage.rawValue): \(lines)" }
}

@Suite("Hand-worked: stages")
struct HandWorkedStages {
  private func stage(_ vault: String, on day: String = "2026-06-01") throws -> Stage {
    try #require(TinyVault.situation(vault, on: day).mentors.first).stage
  }

  @Test(arguments: [
    StageCase(.target, ""),
    StageCase(.target, "- 2026-05-30 introduced: by Kofi"),
    StageCase(.target, "- 2026-06-02 sent: tomorrow"),
    StageCase(.contacted, "- 2026-05-30 sent: hello"),
    StageCase(.contacted, "- 2026-01-05 sent: hello\n- 2026-01-05 bounce: unknown"),
    StageCase(.contacted, "- 2026-05-30 sent: hello\n- 2026-05-31 auto-reply: away"),
    StageCase(.contacted, "- 2026-05-30 sent: hello\n- 2026-05-31 cancelled: no time"),
    StageCase(.contacted, "- 2026-05-30 sent: hello\n- 2026-05-31 forgot: who I was"),
    StageCase(.talking, "- 2026-01-05 sent: hello\n- 2026-01-09 reply: hello"),
    StageCase(.talking, "- 2026-01-05 letter-agreed: for a friend of a friend"),
    StageCase(.met, "- 2026-01-05 met: by chance"),
    StageCase(.met, "- 2026-01-05 call: by chance\n- 2026-02-01 reply: and again"),
    StageCase(.working, "- 2026-01-05 assigned: a chart review"),
    StageCase(.working, "- 2026-01-05 feedback: on the poster"),
    StageCase(.working, "- 2026-01-05 used: my slides"),
    StageCase(.working, "## Promised\n- [ ] a chart review"),
    StageCase(.working, "## Promised\n- [x] a chart review"),
    StageCase(.target, "## Promised\n- [-] a chart review"),
    StageCase(.target, "## Promised\n- [ ] a chart review ➕ 2026-06-02"),
    StageCase(.target, "- [ ] read his papers"),
    StageCase(.declined, "- 2026-01-05 assigned: a review\n- 2026-02-01 declined: no time"),
    StageCase(.working, "- 2026-02-01 declined: no\n- 2026-02-05 assigned: a review after all"),
    StageCase(.met, "- 2026-02-01 declined: no\n- 2026-02-05 met: by chance"),
    StageCase(.talking, "- 2026-02-01 declined: no\n- 2026-02-05 reply: ask my colleague"),
    StageCase(.declined, "- 2026-02-01 declined: no\n- 2026-02-05 thanks: anyway"),
    StageCase(.closed, "- 2026-01-05 met: by chance\n- 2026-02-01 closed: no project"),
    StageCase(.closed, "- 2026-02-01 declined: no\n- 2026-02-01 closed: fine"),
    StageCase(.met, "- 2026-01-05 met: once\n- 2026-02-01 closed: x\n- 2026-03-01 sent: anew"),
    StageCase(.met, "- 2026-01-05 met: once\n- 2026-03-01 closed: x\n- 2026-03-01 sent: anew"),
    StageCase(.closed, "- 2026-01-05 met: once\n- 2026-03-01 sent: anew\n- 2026-03-01 closed: x"),
    StageCase(.closed, "- 2026-02-01 closed: no project\n- 2026-03-01 reply: what about it?"),
  ])
  func `The stage follows from the lines`(_ one: StageCase) throws {
    #expect(try stage("== Mentors/Ines Duarte.md\n\(one.lines)") == one.stage)
  }

  // Cold, two follow-ups: 5 January + 20 = 25 January, 17 January + 8 = 25 January.
  @Test(arguments: [
    Day("2026-01-04", "target"), Day("2026-01-05", "contacted"), Day("2026-01-24", "contacted"),
    Day("2026-01-25", "exhausted"), Day("2026-01-26", "exhausted"), Day("2026-02-02", "talking"),
  ])
  func `Exhausted from the stop date to an answer`(_ day: Day) throws {
    try day.check(
      """
      == Mentors/Ines Duarte.md
      - 2026-01-05 sent: hello
      - 2026-01-10 nudge: the thread
      - 2026-01-17 nudge: the last
      - 2026-02-02 reply: sorry
      """
    ) { mentor, _ in mentor.stage.rawValue }
  }

  // The first follow-up was due on 10 January; 21 days later it is too late to write it.
  @Test(arguments: [
    Day("2026-01-30", "contacted"), Day("2026-01-31", "exhausted"), Day("2026-02-01", "exhausted"),
  ])
  func `Exhausted by waiting`(_ day: Day) throws {
    try day.check("== Mentors/Ines Duarte.md\n- 2026-01-05 sent: hello") { mentor, _ in
      mentor.stage.rawValue
    }
  }

  @Test(arguments: ["closed", "paused", "fading"])
  func `Of the statuses only closed is a stage`(_ status: String) throws {
    let vault = "== Mentors/Ines Duarte.md\n---\nstatus: \(status)\n---\n- 2026-01-05 met: once"
    #expect(try stage(vault) == (status == "closed" ? .closed : .met))
  }

  @Test(arguments: ["", "status: active", "status: stalled", "status: done", "status: idea"])
  func `A project with them is work unless it is an idea`(_ status: String) throws {
    let vault = """
      == Mentors/Ines Duarte.md
      == Projects/Review.md
      ---
      mentors: "[[Ines Duarte]]"
      \(status)
      ---
      """
    #expect(try stage(vault) == (status == "status: idea" ? .target : .working))
  }

  // A meeting of 1 June: without a status held from the 2nd on, with one as it says.
  @Test(arguments: [
    ("", "2026-05-31", Stage.target), ("", "2026-06-01", .target), ("", "2026-06-02", .met),
    ("status: held", "2026-05-31", .target), ("status: held", "2026-06-01", .met),
    ("status: planned", "2026-06-30", .target), ("status: cancelled", "2026-06-30", .target),
  ])
  func `A meeting counts once it is held`(_ status: String, _ day: String, _ expected: Stage)
    throws
  {
    #expect(try stage(meeting(status), on: day) == expected)
  }

  // Its task makes them a mentor I work with, on the same days: implied `assigned` and deliverable.
  @Test(arguments: [
    ("", "2026-06-01", Stage.target), ("", "2026-06-02", .working),
    ("status: held", "2026-06-01", .working), ("status: planned", "2026-06-30", .target),
    ("status: cancelled", "2026-06-30", .target),
  ])
  func `A meeting's task is work once it is held`(_ status: String, _ day: String, _ stage: Stage)
    throws
  {
    #expect(try self.stage(meeting(status, "- [ ] a list of wards"), on: day) == stage)
  }

  // What was agreed there and given up is neither an `assigned` nor a deliverable.
  @Test func `A meeting's cancelled task is none`() throws {
    #expect(
      try stage(meeting("status: held", "- [-] a list of wards"), on: "2026-06-30") == .met)
  }

  // A sent e-mail note is a first e-mail on its day.
  @Test(arguments: [("2026-06-09", Stage.target), ("2026-06-10", .contacted)])
  func `An e-mail note counts once it is sent`(_ day: String, _ expected: Stage) throws {
    let vault = """
      == Mail/To Duarte.md
      ---
      to: "[[Ines Duarte]]"
      kind: cold-email
      status: sent
      sent: 2026-06-10
      ---
      == Mentors/Ines Duarte.md
      """
    #expect(try stage(vault, on: day) == expected)
  }

  private func meeting(_ status: String, _ task: String = "") -> String {
    """
    == Meetings/On the wards.md
    ---
    date: 2026-06-01
    with: "[[Ines Duarte]]"
    \(status)
    ---
    \(task)
    == Mentors/Ines Duarte.md
    """
  }
}
