import Markdown
import Testing

/// YAML that would grow or nest without end: it is refused, and what stands before it counts.
@Suite struct YamlBoundsTests {
  @Test func billionLaughs() {
    var text = "first: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let document = read(text)
    #expect(document.problem?.kind == .tooLarge)
    #expect(document.entries.map(\.key) == ["first", "a0", "a1", "a2", "a3"])
    #expect(document.problem?.place.line == 6)
  }

  @Test(arguments: [
    ("", "[", 100_000, ""), ("", "{a: ", 100_000, ""), ("\n  ", "- ", 100_000, "x"),
    ("&a ", "[", 40, String(repeating: "]", count: 40)),
  ])
  func nesting(start: String, part: String, count: Int, end: String) {
    let document = read("first: 1\na: " + start + String(repeating: part, count: count) + end)
    #expect(document.entries.map(\.key) == ["first"])
    #expect(document.problem?.kind == .tooLarge)
  }

  @Test func thirtyTwoLevelsAreAllowed() {
    let list = String(repeating: "[", count: 31) + "x" + String(repeating: "]", count: 31)
    #expect(read("a: " + list).problem == nil)
    #expect(read("a: [" + list + "]").problem?.kind == .tooLarge)
    #expect(read("a: &b " + list + "\nc: [*b]").problem?.kind == .tooLarge)
    #expect(read("a: &b " + list + "\nc: *b").problem == nil)
  }

  @Test func manyValues() {
    let lines = String(repeating: "- b\n", count: 19_998)
    #expect(read("a:\n" + lines).problem == nil)
    #expect(read("a:\n" + lines + "- b").problem?.kind == .tooLarge)
  }
}
