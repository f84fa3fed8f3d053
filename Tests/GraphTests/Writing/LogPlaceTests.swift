import Testing
import Vault

@testable import Graph

/// Where a dated line goes, in notes written down by hand.
struct LogPlaceTests {
  /// The note with a line of 2026-05-05 in it, written where it is read back.
  private func logged(_ note: String, path: String = "Mentors/Ann.md") throws -> String {
    let vault = try VaultText([path: note, "Mentors/Bo.md": ""])
    let id = try vault.note(path).id
    let day = try #require(CivilDate(year: 2026, month: 5, day: 5))
    let line = LogLine(date: day, verb: .met, word: "met", text: "x")
    return String(decoding: try #require(try vault.written(line, in: id)).after, as: UTF8.self)
  }

  private let new = "- 2026-05-05 met: x\n"

  @Test(arguments: [
    // The newest last, or first, as the lines stand.
    ("## Log\n\n- 2026-05-01 sent: a\n- 2026-05-03 reply: b\n", 4),
    ("## Log\n\n- 2026-05-06 reply: b\n- 2026-05-01 sent: a\n", 3),
    ("## Log\n- 2026-05-03 reply: b\n- 2026-05-01 sent: a\n", 1),
    // Among later and earlier ones.
    ("## Log\n\n- 2026-05-01 sent: a\n- 2026-05-06 reply: b\n", 3),
    ("## Log\n\n- 2026-05-06 sent: a\n- 2026-05-07 reply: b\n", 2),
    ("## Log\n\n- 2026-05-07 sent: a\n- 2026-05-06 reply: b\n", 4),
    // On one day behind what is there.
    ("## Log\n\n- 2026-05-05 sent: a\n- 2026-05-06 reply: b\n", 3),
    // A line goes with all that belongs to it.
    (
      "## Log\n\n- 2026-05-01 evidence: a\n  more of it\n  - result: b\n\n    ```\n    c\n    ```\n"
        + "\n## Notes\n", 9
    ),
    // The first log that has lines, and never a private one.
    ("## Private\n- 2026-05-04 met: p\n\n## Timeline\n- 2026-05-01 sent: a\n\n## Log\n", 5),
    ("## Log\n### 2026\n- 2026-05-01 sent: a\n\n## Notes\n- 2026-05-02 note\n", 3),
    // Without a heading, with the lines that are there.
    ("# Ann\n\n- 2026-05-01 sent: a\n\nText.\n", 3),
  ])
  func oneLineAmongOthers(note: String, behind: Int) throws {
    var lines = note.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    lines.insert(new[...] + "", at: behind)
    #expect(try logged(note) + "\n" == lines.joined())
  }

  @Test(arguments: [
    ("## Log\n", "## Log\n\n- 2026-05-05 met: x\n"), ("## Log", "## Log\n\n- 2026-05-05 met: x"),
    ("## Log\n\n", "## Log\n\n- 2026-05-05 met: x\n"),
    ("## Log\n\n## Next\n", "## Log\n\n- 2026-05-05 met: x\n\n## Next\n"),
    ("## Log\n## Next\n", "## Log\n\n- 2026-05-05 met: x\n\n## Next\n"),
    ("Log\n---\n\nWords.\n\n## Next\n", "Log\n---\n\nWords.\n\n- 2026-05-05 met: x\n\n## Next\n"),
    ("## Log\n\n* old\n* older\n", "## Log\n\n* old\n* older\n* 2026-05-05 met: x\n"),
    ("", "## Log\n\n- 2026-05-05 met: x\n"), ("Words", "Words\n\n## Log\n\n- 2026-05-05 met: x"),
    ("---\na: 1\n---\n", "---\na: 1\n---\n\n## Log\n\n- 2026-05-05 met: x\n"),
    ("# Ann\n\n# B\n", "# Ann\n\n# B\n\n# Log\n\n- 2026-05-05 met: x\n"),
    (
      "# Ann\n\n### B\n\n## Private\n- 2026-05-04 met: p\n",
      "# Ann\n\n### B\n\n## Log\n\n- 2026-05-05 met: x\n\n## Private\n- 2026-05-04 met: p\n"
    ),
    (
      "## B\n\n### Private\n\nhush\n",
      "## Log\n\n- 2026-05-05 met: x\n\n## B\n\n### Private\n\nhush\n"
    ),
    ("Words\r\n", "Words\r\n\r\n## Log\r\n\r\n- 2026-05-05 met: x\r\n"),
  ])
  func aFirstLine(note: String, result: String) throws {
    #expect(try logged(note) == result)
  }

  @Test(arguments: [
    ("* 2026-05-01 sent: a", "* 2026-05-05 met: x"),
    ("+   2026-05-01 sent: a", "+   2026-05-05 met: x"),
    ("  - 2026-05-01 sent: a", "  - 2026-05-05 met: x"),
    ("7. 2026-05-01 sent: a", "8. 2026-05-05 met: x"),
    ("- [x] 2026-05-01 sent: a", "- 2026-05-05 met: x"),
    ("-\t2026-05-01 sent: a", "-\t2026-05-05 met: x"),
    ("- more\n  - 2026-05-01 sent: a", "  - 2026-05-05 met: x"),
  ])
  func markersAreTheNeighbours(neighbour: String, line: String) throws {
    #expect(try logged("## Log\n\n\(neighbour)\n") == "## Log\n\n\(neighbour)\n\(line)\n")
  }

  @Test func aNoteThatHidesItsEndIsRefused() throws {
    let vault = try VaultText(["Mentors/Ann.md": "%% never closed\n"])
    let line = LogLine(
      date: CivilDate(day: 20_000), verb: .met, word: "met", text: "x")
    #expect(try vault.written(line, in: vault.note("Mentors/Ann.md").id) == nil)
  }

  @Test func aLinkLeadsWhereItShould() throws {
    let vault = try VaultText([
      "Mentors/Ann.md": "", "Mentors/Bo.md": "", "Old/Bo.md": "", "Mentors/C [x].md": "",
      "Notes/N.md": "",
    ])
    var near = NoteLinkWriter(vault.graph, from: try vault.note("Mentors/Ann.md").id)
    var far = NoteLinkWriter(vault.graph, from: try vault.note("Notes/N.md").id)
    #expect(near.link(to: try vault.note("Mentors/Bo.md").id) == "[[Bo]]")
    #expect(near.link(to: try vault.note("Old/Bo.md").id) == "[[Old/Bo|Bo]]")
    #expect(far.link(to: try vault.note("Mentors/Bo.md").id) == "[[Mentors/Bo|Bo]]")
    #expect(far.link(to: try vault.note("Mentors/C [x].md").id) == "[C x](Mentors/C%20%5Bx%5D.md)")
    #expect(vault.graph.link(to: try vault.note("Mentors/Ann.md").id) == "[[Ann]]")
  }
}

extension VaultText {
  /// The change that writes a line; nil where it would be misread.
  func written(_ line: LogLine, in note: NoteID) throws -> FileChange? {
    try graph.written(line, in: note, of: files)
  }
}

extension Graph {
  func written(_ line: LogLine, in note: NoteID, of files: Files) throws -> FileChange? {
    switch try writing(line, in: note, of: files, workers: 1) {
    case .written(let change, _, _): change
    case .misread, .changed: nil
    }
  }
}
