import Graph
import Reports
import Rules
import Testing

/// Which letter of a writer is meant.
struct LetterChoiceTests {
  private static func letter(_ cycle: String, _ lines: String = "") -> String {
    "---\nwriter: \"[[Priya Raman]]\"\ncycle: \"[[\(cycle)]]\"\n---\n\(lines)\n"
  }

  private func vault(_ letters: [String: String]) -> TestVault {
    var vault = DiscretionVault.with(evidence: "x")
    vault.files["Cycles/Residency 2026.md"] = "---\nletters-due: 2025-09-17\n---\n"
    vault.files["Cycles/Fellowship 2027.md"] = "---\nletters-due: 2026-10-01\n---\n"
    for (path, text) in letters { vault.files[path] = text }
    return vault
  }

  private func choice(_ letters: [String: String], named: String? = nil) throws -> String {
    let situation = try vault(letters).situation()
    let writer = try situation.person("Priya Raman")
    let name = try named.map(situation.person)
    switch LetterChoice(situation, writer: writer, named: name) {
    case .one(let letter): return letter?.name(in: situation.graph) ?? "none"
    case .several(let letters): return "\(letters.map { $0.entry(in: situation.graph) })"
    case .notTheirs: return "not theirs"
    }
  }

  @Test func theOneStillToBeWritten() throws {
    #expect(try choice([:]) == "none")
    let old = Self.letter("Residency 2026", "- 2025-09-05 letter-submitted: x")
    let new = Self.letter("Residency 2027")
    #expect(try choice(["Letters/a.md": old, "Letters/b.md": new]) == "Letters/b.md")
    #expect(try choice(["Letters/a.md": old]) == "Letters/a.md")
  }

  @Test func severalAreListed() throws {
    let letters = [
      "Letters/b.md": Self.letter("Residency 2027"), "Letters/c.md": Self.letter("Fellowship 2027"),
    ]
    let listed =
      #"["Letters/b.md: planned, due 2026-09-16", "Letters/c.md: planned, due 2026-10-01"]"#
    #expect(try choice(letters) == listed)
    #expect(try choice(letters, named: "Letters/c.md") == "Letters/c.md")
    #expect(try choice(letters, named: "Cycles/Residency 2027.md") == "Letters/b.md")
    #expect(try choice(letters, named: "Chair file") == "not theirs")
  }
}
