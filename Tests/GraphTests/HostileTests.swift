import Moments
import Testing

@testable import Graph

/// Notes made to be slow or to trip: each has to end within seconds and leave the others alone.
struct HostileTests {
  /// Called by its name: its text is long.
  struct Note: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
  }

  static let deep = (0..<400).map { String(repeating: " ", count: 2 * $0) + "- [[A]] x" }

  @Test(
    .serialized,
    arguments: [
      Note("deep lists", deep.joined(separator: "\n")),
      Note(
        "deep events",
        deep.map { $0.replacing("[[A]] x", with: "2026-02-03 evidence: x") }.joined(separator: "\n")
      ),
      Note(
        "one long line of fields", "- 2026-02-03 met: " + String(repeating: "[a:: ", count: 20_000)),
      Note(
        "many open brackets", "- 2026-02-03 met " + String(repeating: "[", count: 50_000) + ": x"),
      Note("many parentheses", "- 2026-02-03 met: " + String(repeating: "(a:: ", count: 20_000)),
      Note(
        "many links before the colon",
        "- 2026-02-03 met " + String(repeating: "[[A]] ", count: 20_000) + ": x"
      ),
      Note("many signs", "- [ ] " + String(repeating: "📅 2026-02-03 x ", count: 10_000)),
      Note("many tags", "- 2026-02-03 met: " + String(repeating: "#a ", count: 30_000)),
      Note("many dues", "- [ ] " + String(repeating: "due ", count: 30_000)),
      Note("many items", String(repeating: "- met [[A]]\n", count: 20_000)),
      Note(
        "many headings",
        String(repeating: "# [[A]]\n## Private\n- 2026-02-03 met: x\n", count: 5_000)
      ),
      Note(
        "many broken links", (0..<3_000).map { "[[Nobody number \($0)]]" }.joined(separator: "\n")),
      Note("a long target", "[[" + String(repeating: "../a/", count: 20_000) + "b]]"),
      Note("a long name", "- [ ] " + String(repeating: "Anna Raman ", count: 5_000)),
      Note(
        "many unknown keys",
        "---\n" + (0..<3_000).map { "key\($0): [[x]]" }.joined(separator: "\n") + "\n---\n"
      ),
      Note("percent signs", "[x](" + String(repeating: "%", count: 50_000) + ")"),
      Note("marks", "- " + String(repeating: "*", count: 50_000) + "2026-02-03 met: x"),
      Note("colons", "- 2026-02-03 met: " + String(repeating: ":", count: 50_000)),
    ])
  func ends(note: Note) throws {
    let seconds = try processorSeconds {
      let vault = try VaultText([
        "x.md": note.text, "Mentors/A.md": "---\nname: Anna Raman\n---\n- 2026-02-04 call: fine",
      ])
      #expect(vault.events.contains("2026-02-04 call [A] fine"))
      for task in vault.graph.tasks { _ = task.title }
      for event in vault.graph.events.prefix(100) { _ = PlainText.of(event.text) }
    }
    #expect(seconds < 60)
  }

  @Test func millionsOfItemsAreNotRead() throws {
    let vault = try VaultText([
      "x.md": String(repeating: "-\n", count: 2_100_000),
      "Mentors/A.md": "- 2026-02-04 call: fine",
    ])
    #expect(vault.diagnostics == ["x.md note.unreadable"])
    #expect(vault.events == ["2026-02-04 call [A] fine"])
  }
}
