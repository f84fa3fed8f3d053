import Graph
import Rules
import Testing

/// What an agenda leaves out, and how it is cut to a page, worked out on paper.
@Suite("Hand-worked: mutes and the page")
struct HandWorkedAgenda {
  private func agenda(_ vault: String, on day: String, within: Int? = nil) throws -> Agenda {
    let situation = try TinyVault.situation(vault, on: day)
    return Agenda(
      situation, mutes: Mutes(situation.graph, today: situation.today), within: within)
  }

  // Due on 1 May. Muted through 10 May, that day included.
  @Test(arguments: [
    ("", "mute: [\"update.due until 2026-05-10 on leave\"]"),
    ("", "mute: [\"update.* until 2026-05-10\"]"),
    ("== rapport.yml\nmute: [\"update.* until 2026-05-10 exams\"]\n", ""),
  ])
  func `Muted until a day`(_ settings: String, _ key: String) throws {
    let vault = settings + "== Mentors/Tomás Quispe.md\n---\n\(key)\n---\n- 2026-04-01 met: once"
    for day in [Day("2026-05-01"), Day("2026-05-10"), Day("2026-05-11", "due 2026-05-01 due")] {
      try day.check([.updateDue], vault)
    }
    #expect(try agenda(vault, on: "2026-05-10").muted == 1)
    #expect(try agenda(vault, on: "2026-05-11").muted == 0)
  }

  // Nobody else is muted by one mentor's note, and no other rule by a rule's name.
  @Test func `Muted there and only there`() throws {
    let vault = """
      == Mentors/Ines Duarte.md
      - 2026-04-01 met: once
      == Mentors/Tomás Quispe.md
      ---
      mute: ["update.due until 2026-05-10", "contact.your-move until 2026-05-10"]
      ---
      - 2026-04-01 met: once
      """
    try Day("2026-05-10", "due 2026-05-01 due").check([.updateDue], vault)
  }

  // A packet three weeks late is critical. Muted until 20 August that holds only once the day is
  // no more than 7 days ahead: from 13 August.
  @Test(arguments: [
    Day("2026-08-12", "packet 2026-07-31 overdue critical"), Day("2026-08-13"), Day("2026-08-20"),
    Day("2026-08-21", "packet 2026-07-31 overdue critical"),
  ])
  func `A letter is not muted for long`(_ day: Day) throws {
    try day.check(
      [.letterPacket],
      """
      == Cycles/Residency 2027.md
      ---
      letters-due: 2026-09-15
      ---
      == Mentors/Beatriz Moura.md
      ---
      mute: ["letter.packet until 2026-08-20 waiting for the form"]
      ---
      - 2026-07-30 letter-agreed: gladly
      """)
  }

  // A task of 20 June shows from 6 June by itself, `--within 30` shows it from 21 May. A narrower
  // view hides what is further ahead.
  @Test(arguments: [
    ("2026-06-05", nil, 0), ("2026-06-06", nil, 1), ("2026-05-20", 30, 0), ("2026-05-21", 30, 1),
    ("2026-06-12", 7, 0), ("2026-06-13", 7, 1), ("2026-06-25", 7, 1),
  ])
  func `How far ahead`(_ day: String, _ within: Int?, _ count: Int) throws {
    let vault = "== Me.md\n---\ntype: me\n---\n- [ ] statement 📅 2026-06-20"
    let found = try agenda(vault, on: day, within: within).findings
    #expect(found.count { $0.rule == .workDue } == count)
  }

  // Twelve tasks, due on 1 to 12 June, seen on the 6th: five overdue, one due, six upcoming, and
  // stop for Rafi Stern on 13 June (5 June + 8; 11 May + 15 is earlier). Ten lines: the overdue
  // ones, the due one and four of the others; three are counted. The third e-mail to Rafi Stern, who
  // was introduced, is critical and stands outside of the ten. Two bounces share a line.
  @Test func `Ten lines, the most pressing first`() throws {
    let tasks = (1...12).map { "- [ ] part \($0) 📅 2026-06-\($0 < 10 ? "0" : "")\($0)" }
    let vault = """
      == Me.md
      ---
      type: me
      ---
      \(tasks.joined(separator: "\n"))
      == Mentors/Paz Ortega.md
      - 2026-05-20 sent: hello
      - 2026-05-20 bounce: unknown
      == Mentors/Quim Ribas.md
      - 2026-05-20 sent: hello
      - 2026-05-20 bounce: unknown
      == Mentors/Rafi Stern.md
      - 2026-05-10 introduced: by Paz
      - 2026-05-11 sent: hello
      - 2026-05-18 nudge: the same thread
      - 2026-06-05 nudge: one too many
      """
    let agenda = try agenda(vault, on: "2026-06-06")
    let page = agenda.selection(limit: 10)
    #expect(page.critical.map { agenda.findings[$0].rule } == [.overLimit])
    let days = page.dated.map { agenda.findings[$0] }
    #expect(days.compactMap { $0.due?.parts.day } == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(days.map(\.state).count { $0 == .overdue } == 5)
    #expect(page.leftOut == 3)
    let bounced = try #require(page.standing.first { $0.rule == .bounced })
    #expect(bounced.findings.count == 2)
    #expect(Set(page.standing.map(\.rule)).count == page.standing.count)
    let whole = agenda.selection(limit: nil)
    #expect(whole.leftOut == 0)
    #expect(whole.dated.count == 13)
    let standing = whole.standing.reduce(0) { $0 + $1.findings.count }
    #expect(whole.critical.count + whole.dated.count + standing == agenda.findings.count)
  }
}
