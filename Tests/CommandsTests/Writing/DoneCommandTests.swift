import Testing
import Vault

@testable import Commands

struct DoneCommandTests {
  private static let vault = [
    "rapport.yml": "",
    "Mentors/Priya Raman.md": """
    ## Promised

    - [x] Table one 📅 2026-05-10 ✅ 2026-05-08
    - [ ] Draft of the methods 📅 2026-07-20
    - [ ] Draft of the abstract 📅 2026-08-20
    - [-] Poster ❌ 2026-06-01
    - [ ] Abstract

    """,
    "Me.md": "---\ntype: me\n---\n\n- [ ] order the file 🔁 every month\n",
  ]

  private func done(_ line: String) throws -> (run: Run, note: String, mine: String) {
    let files = Files.memory(Self.vault)
    let run = Run("done \(line)", in: files)
    let texts = try ["Mentors/Priya Raman.md", "Me.md"].map {
      String(decoding: try files.bytes(of: $0), as: UTF8.self)
    }
    return (run, texts[0], texts[1])
  }

  @Test(arguments: ["raman methods", "raman METH dra", "raman \"Draft of the methods\""])
  func aFewWords(line: String) throws {
    let result = try done(line)
    #expect(result.run.status == .fine)
    #expect(result.note.contains("- [x] Draft of the methods 📅 2026-07-20 ✅ 2026-07-21\n"))
    #expect(result.run.output.hasPrefix("Mentors/Priya Raman.md:4\n"))
  }

  @Test func theWholeTextDecides() throws {
    let result = try done("raman abstract --date 2026-07-01")
    #expect(result.note.contains("- [x] Abstract ✅ 2026-07-01\n"))
    #expect(result.note.contains("- [ ] Draft of the abstract"))
  }

  @Test func whatComesAgainIsSaid() throws {
    let result = try done("me file")
    #expect(result.mine.contains("- [x] order the file 🔁 every month ✅ 2026-07-21\n"))
    #expect(result.run.errors.contains("The task comes again"))
  }

  @Test(arguments: [
    ("raman draft", "\"draft\" could be 2 tasks; give more words:\n  Draft of the methods"),
    ("raman", "Which task of Priya Raman?\n  Draft of the methods  (Mentors/Priya Raman.md:4)"),
    (
      "raman \"table one\"",
      "\"Table one\" is done already, on 2026-05-08 (Mentors/Priya Raman.md:3)."
    ),
    ("raman poster", "\"Poster\" is cancelled, on 2026-06-01"),
    ("raman thesis", "No open task of Priya Raman holds \"thesis\". Open are:\n  Draft"),
    ("raman methods --date 2026-08-01", "2026-08-01 lies ahead"),
  ])
  func refused(line: String, words: String) throws {
    let result = try done(line)
    #expect(result.run.status == .usage)
    #expect(result.run.errors.contains(words), "\(result.run.errors)")
    #expect(result.note == Self.vault["Mentors/Priya Raman.md"])
  }

  private static let alike = """
    ## Promised

    - [ ] Send the table 📅 2026-07-20
    - [ ] Send the table 📅 2026-07-25
    - [ ] Call
    - [ ] Call

    """

  /// Tasks of the same words are told apart by a day they have, or by their place.
  @Test(arguments: [
    ("\"send the table 2026-07-25\"", 4), ("2026-07-20", 3), ("\"Mentors/A.md:4\"", 4),
    ("\"Mentors/A.md:6\"", 6),
  ])
  func tasksThatReadAlike(words: String, line: Int) throws {
    let files = Files.memory(["rapport.yml": "", "Mentors/A.md": Self.alike])
    let listed = Run("done A table", in: files)
    #expect(listed.status == .usage)
    #expect(
      listed.errors == """
        "table" could be 2 tasks; give more words, its day or its place:
          Send the table, due 2026-07-20  (Mentors/A.md:3)
          Send the table, due 2026-07-25  (Mentors/A.md:4)

        """)
    let run = Run("done A \(words)", in: files)
    #expect(run.output.hasPrefix("Mentors/A.md:\(line)\n  - [x] "), "\(run.errors)")
  }

  @Test func dryRunWritesNothing() throws {
    let result = try done("raman methods --dry-run")
    #expect(result.note == Self.vault["Mentors/Priya Raman.md"])
    #expect(result.run.output.contains("\n-- [ ] Draft of the methods 📅 2026-07-20\n+- [x] Draft"))
  }
}
