import Testing

@testable import Graph

/// Notes made to be slow or to trip: each has to end within seconds and leave the others alone.
struct HostileTests {
  static let deep = (0..<400).map { String(repeating: " ", count: 2 * $0) + "- [[A]] x" }

  @Test(
    .serialized, .timeLimit(.minutes(1)),
    arguments: [
      ("deep lists", deep.joined(separator: "\n")),
      (
        "deep events",
        deep.map { $0.replacing("[[A]] x", with: "2026-02-03 evidence: x") }.joined(separator: "\n")
      ),
      ("one long line of fields", "- 2026-02-03 met: " + String(repeating: "[a:: ", count: 20_000)),
      ("many open brackets", "- 2026-02-03 met " + String(repeating: "[", count: 50_000) + ": x"),
      ("many parentheses", "- 2026-02-03 met: " + String(repeating: "(a:: ", count: 20_000)),
      (
        "many links before the colon",
        "- 2026-02-03 met " + String(repeating: "[[A]] ", count: 20_000) + ": x"
      ),
      ("many signs", "- [ ] " + String(repeating: "📅 2026-02-03 x ", count: 10_000)),
      ("many tags", "- 2026-02-03 met: " + String(repeating: "#a ", count: 30_000)),
      ("many dues", "- [ ] " + String(repeating: "due ", count: 30_000)),
      ("many items", String(repeating: "- met [[A]]\n", count: 20_000)),
      (
        "many headings",
        String(repeating: "# [[A]]\n## Private\n- 2026-02-03 met: x\n", count: 5_000)
      ),
      ("many broken links", (0..<3_000).map { "[[Nobody number \($0)]]" }.joined(separator: "\n")),
      ("a long target", "[[" + String(repeating: "../a/", count: 20_000) + "b]]"),
      ("a long name", "- [ ] " + String(repeating: "Anna Raman ", count: 5_000)),
      (
        "many unknown keys",
        "---\n" + (0..<3_000).map { "key\($0): [[x]]" }.joined(separator: "\n") + "\n---\n"
      ),
      ("percent signs", "[x](" + String(repeating: "%", count: 50_000) + ")"),
      ("marks", "- " + String(repeating: "*", count: 50_000) + "2026-02-03 met: x"),
      ("colons", "- 2026-02-03 met: " + String(repeating: ":", count: 50_000)),
    ])
  func ends(name: String, text: String) throws {
    let vault = try VaultText([
      "x.md": text, "Mentors/A.md": "---\nname: Anna Raman\n---\n- 2026-02-04 call: fine",
    ])
    #expect(vault.events.contains("2026-02-04 call [A] fine"), "\(name)")
    for task in vault.graph.tasks { _ = task.title }
    for event in vault.graph.events.prefix(100) { _ = PlainText.of(event.text) }
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
