import Graph
import Rules
import Testing

/// Which letter a line is about, in what state it leaves it, and when it is due.
@Suite("Hand-worked: which letter a line is about")
struct HandWorkedWhichLetter {
  /// The letters of the one mentor, as `Residency 2027: agreed, due 2026-09-15`.
  private func letters(_ vault: String, on day: String = "2026-08-01") throws -> [String] {
    let situation = try TinyVault.situation(vault, on: day)
    let mentor = try #require(situation.mentors.first)
    return situation.letters(of: mentor.id).map { letter in
      let cycle = letter.cycle.map { situation.graph[$0].title } ?? "no cycle"
      let due = letter.due.map { ", due \($0.value)" } ?? ""
      return "\(cycle): \(letter.state.rawValue)\(due)"
    }.sorted()
  }

  // The nearest cycle on the line's day: 15 September 2025 itself is still ahead on that day.
  @Test(arguments: [
    ("2025-09-15", "Residency 2026: asked, due 2025-09-15"),
    ("2025-09-16", "Residency 2027: asked, due 2026-09-15"),
    ("2026-07-01", "Residency 2027: asked, due 2026-09-15"),
  ])
  func `The nearest cycle on the day of the line`(_ day: String, _ expected: String) throws {
    #expect(try letters(cycles + mentor("- \(day) letter-asked: x")) == [expected])
  }

  // An answer goes with the last question, whatever cycle is nearest by then; a new question does
  // not.
  @Test func `Later lines follow the last one`() throws {
    let late = """
      - 2025-09-10 letter-asked: x
      - 2025-09-20 letter-agreed: late, but yes
      """
    #expect(try letters(cycles + mentor(late)) == ["Residency 2026: agreed, due 2025-09-15"])
    #expect(
      try letters(cycles + mentor(late + "\n- 2026-07-01 letter-asked: y")) == [
        "Residency 2026: agreed, due 2025-09-15", "Residency 2027: asked, due 2026-09-15",
      ])
    #expect(
      try letters(
        cycles + mentor(late + "\n- 2026-07-01 letter-asked: y\n- 2026-07-09 letter-agreed: y"))
        == [
          "Residency 2026: agreed, due 2025-09-15", "Residency 2027: agreed, due 2026-09-15",
        ])
  }

  @Test func `A line that names its cycle or letter`() throws {
    let named = """
      - 2025-07-01 letter-asked: x [for:: [[Residency 2027]]]
      - 2025-07-02 letter-asked: y [for:: [[Residency 2026]]]
      - 2025-07-09 letter-agreed: x [for:: [[Residency 2027]]]
      """
    #expect(
      try letters(cycles + mentor(named)) == [
        "Residency 2026: asked, due 2025-09-15", "Residency 2027: agreed, due 2026-09-15",
      ])
    let note = mentor("- 2025-07-01 letter-asked: x [for:: [[Duarte 2027]]]")
    #expect(
      try letters(cycles + letterNote("due: 2026-10-01") + note)
        == ["Residency 2027: asked, due 2026-10-01"])
  }

  // A `for` that names neither a letter nor a cycle is a slip, and moves no other letter.
  @Test func `A line that names nothing there is`() throws {
    let lines = """
      - 2026-07-01 letter-asked: x
      - 2026-07-09 letter-agreed: x [for:: [[Residency 2028]]]
      """
    #expect(try letters(cycles + mentor(lines)) == ["Residency 2027: asked, due 2026-09-15"])
  }

  // The letter note it stands in decides before the nearest cycle.
  @Test func `A line in a letter's note`() throws {
    let note = letterNote("") + "- 2025-07-01 letter-asked: x\n"
    #expect(
      try letters(cycles + note + mentor("- 2025-07-05 letter-agreed: x"))
        == ["Residency 2027: agreed, due 2026-09-15"])
  }

  // The only letter note takes lines of an earlier day; a question after its date is for another.
  @Test func `The only letter note`() throws {
    #expect(
      try letters(cycles + letterNote("") + mentor("- 2025-07-01 letter-asked: x"))
        == ["Residency 2027: asked, due 2026-09-15"])
    let early = letterNote("due: 2025-06-30")
    #expect(
      try letters(cycles + early + mentor("- 2025-07-01 letter-asked: x")) == [
        "Residency 2026: asked, due 2025-09-15", "Residency 2027: planned, due 2025-06-30",
      ])
  }

  // Planned by a note, or by the mentor's own key for the nearest cycle; a check makes none.
  @Test func `Planned`() throws {
    #expect(
      try letters(cycles + letterNote("") + mentor(""))
        == ["Residency 2027: planned, due 2026-09-15"])
    let plan = cycles + "== Mentors/Ines Duarte.md\n---\nletter: planned\n---\n"
    #expect(try letters(plan) == ["Residency 2027: planned, due 2026-09-15"])
    #expect(
      try letters(plan, on: "2025-09-15") == ["Residency 2026: planned, due 2025-09-15"])
    #expect(try letters(plan, on: "2026-09-16") == [])
    #expect(try letters(cycles + mentor("- 2026-07-01 letter-check: x")) == [])
  }

  // A letter note without a cycle: the nearest on the day of its first line, without lines today.
  @Test func `A letter without a cycle`() throws {
    let note = "== Letters/Duarte.md\n---\nwriter: \"[[Ines Duarte]]\"\n---\n"
    #expect(
      try letters(cycles + note + mentor("")) == ["Residency 2027: planned, due 2026-09-15"])
    #expect(
      try letters(cycles + note + mentor("- 2025-07-01 letter-asked: x"))
        == ["Residency 2026: asked, due 2025-09-15"])
  }

  // Its date is then that cycle's, and a question of the year after is for another letter.
  @Test func `A letter without a cycle, and a reapplicant`() throws {
    let note = "== Letters/Duarte.md\n---\nwriter: \"[[Ines Duarte]]\"\n---\n"
    let lines = """
      - 2025-07-01 letter-agreed: x
      - 2025-09-01 letter-submitted: x
      - 2026-07-01 letter-asked: again
      """
    #expect(
      try letters(cycles + note + mentor(lines)) == [
        "Residency 2026: submitted, due 2025-09-15", "Residency 2027: asked, due 2026-09-15",
      ])
  }

  // The state is the last of its lines; a yes after the packet leaves it sent, a check nothing.
  @Test(arguments: [
    ("letter-asked", "asked"), ("letter-asked letter-agreed", "agreed"),
    ("letter-asked letter-hedged", "hedged"), ("letter-hedged letter-agreed", "agreed"),
    ("letter-asked letter-declined", "declined"), ("letter-declined letter-asked", "asked"),
    ("letter-agreed letter-packet", "packet"),
    ("letter-agreed letter-packet letter-agreed", "packet"),
    ("letter-packet letter-hedged letter-agreed", "agreed"),
    ("letter-asked letter-packet", "packet"),
    ("letter-packet letter-check", "packet"), ("letter-packet letter-submitted", "submitted"),
    ("letter-submitted letter-assigned", "assigned"), ("letter-agreed letter-asked", "asked"),
  ])
  func `The state of a letter`(_ verbs: String, _ state: String) throws {
    let lines = verbs.split(separator: " ").enumerated().map { "- 2026-06-0\($0 + 1) \($1): x" }
    #expect(
      try letters(cycles + mentor(lines.joined(separator: "\n")))
        == ["Residency 2027: \(state), due 2026-09-15"])
  }

  private let cycles = """
    == Cycles/Residency 2026.md
    ---
    letters-due: 2025-09-15
    ---
    == Cycles/Residency 2027.md
    ---
    letters-due: 2026-09-15
    ---

    """

  private func mentor(_ lines: String) -> String { "== Mentors/Ines Duarte.md\n\(lines)\n" }

  private func letterNote(_ keys: String) -> String {
    """
    == Letters/Duarte 2027.md
    ---
    writer: "[[Ines Duarte]]"
    cycle: "[[Residency 2027]]"
    \(keys)
    ---

    """
  }
}
