import Markdown
import Testing

/// Front matter: where it begins and ends, and what is body.
@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: b\n---\n- c", ["a"], "---\na: b\n---\n", ["4:3 item0 c"]),
    ("---\na: b\n...\nc", ["a"], "---\na: b\n...\n", ["4:1 paragraph0 c"]),
    ("--- \t\r\na: b\r\n---  \r\nc", ["a"], "--- \t\r\na: b\r\n---  \r\n", ["4:1 paragraph0 c"]),
    ("---\ra: b\r---\rc", ["a"], "---\ra: b\r---\r", ["4:1 paragraph0 c"]),
    ("---\n---\nc", [], "---\n---\n", ["3:1 paragraph0 c"]),
    ("---\na: b\n---", ["a"], "---\na: b\n---", []),
    ("---\na: b\n--- c\n---\nd", ["a"], "---\na: b\n--- c\n---\n", ["5:1 paragraph0 d"]),
    ("---\na: b\n---\n---\nc", ["a"], "---\na: b\n---\n", ["5:1 paragraph0 c"]),
    ("---\na: b\n---\n\n# H\n\n    code", ["a"], "---\na: b\n---\n", ["5:3 heading1 H"]),
    ("---\na: b\n---\n\u{FEFF}- [[A]]", ["a"], "---\na: b\n---\n", ["4:6 item0 [[A]]"]),
  ])
  func blocks(text: String, keys: [String], block: String, body: [String]) throws {
    let reading = Reading(text)
    let front = try #require(reading.front)
    #expect(front.document.entries.map(\.key) == keys)
    #expect(reading[front.range] == block)
    #expect(reading.blocks == body)
  }

  @Test(arguments: [
    "", "a", "----\na: b\n----", " ---\na: b\n---", "--\n--", "...\na: b\n...", "\n---\na: b\n---",
    "---a\n---",
  ])
  func none(text: String) {
    #expect(Reading(text).front == nil)
  }

  @Test func byteOrderMark() throws {
    let reading = Reading("\u{FEFF}---\na: b\n---\n- c")
    let front = try #require(reading.front)
    #expect(front.range == 3..<16)
    #expect(front.document.entries.first?.value.place == SourcePlace(line: 2, column: 4))
    #expect(reading.blocks == ["4:3 item0 c"])
  }

  @Test(arguments: ["---\na: b\n\n- c [[D]]", "---\na: b\n ---\n- c [[D]]"])
  func neverClosedHidesNothing(text: String) throws {
    let reading = Reading(text)
    let front = try #require(reading.front)
    #expect(front.document.entries.isEmpty)
    #expect(front.document.problem?.kind == .unclosed)
    #expect(front.document.problem?.place == SourcePlace(line: 1, column: 1))
    #expect(front.range == 0..<4)
    #expect(reading.blocks.last == "4:3 item0 c [[D]]")
    #expect(reading.targets == ["D"])
  }

  @Test func brokenYamlHidesNoBody() {
    let reading = Reading("---\na: 1\nb\nc: 2\n---\n# H")
    #expect(reading.front?.document.entries.map(\.key) == ["a"])
    #expect(reading.front?.document.problem?.place == SourcePlace(line: 3, column: 1))
    #expect(reading.blocks == ["6:3 heading1 H"])
  }

  @Test func problemPlacesCountFromTheNotesFirstLine() {
    let document = Reading("\u{FEFF}---\r\nä: 1\r\nb: \"\r\n---\r\n").front?.document
    #expect(document?.problem?.place == SourcePlace(line: 3, column: 4))
    #expect(document?.problem?.offset == 18)
  }
}
