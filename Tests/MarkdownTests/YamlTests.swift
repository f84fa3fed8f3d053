import Markdown
import Testing

/// YAML as values with places: what is read, and what is kept when it breaks.
@Suite struct YamlTests {
  @Test(arguments: [
    ("a: b", ["1:1 a = b @1:4"]),
    ("a: b c # d", ["1:1 a = b c @1:4"]),
    ("a: 1\nB-c: 2026-01-02", ["1:1 a = 1 @1:4", "2:1 B-c = 2026-01-02 @2:6"]),
    ("a: \"b\\tc\"\nd: 'e''f'", ["1:1 a = \"b\tc\" @1:4", "2:1 d = \"e'f\" @2:4"]),
    (
      "a:\nb: ~\nc: null\nd: 'null'",
      ["1:1 a = - @1:3", "2:1 b = - @2:4", "3:1 c = - @3:4", "4:1 d = \"null\" @4:4"]
    ),
    ("a: [b, 'c', 2]", ["1:1 a = [b, \"c\", 2] @1:4"]),
    ("a:\n  - b\n  - c: d\n    e: f", ["1:1 a = [b, {c: d, e: f}] @2:3"]),
    ("a:\n- b\n- c", ["1:1 a = [b, c] @2:1"]),
    ("a: [[Note]]", ["1:1 a = [[Note]] @1:4"]),
    ("a: \"[[Note|b]]\"", ["1:1 a = \"[[Note|b]]\" @1:4"]),
    ("a: |\n  b\n  c\nd: >\n  e\n  f", ["1:1 a = \"b\nc\n\" @1:4", "4:1 d = \"e f\" @4:4"]),
    ("a: b\n  c", ["1:1 a = b c @1:4"]),
    ("a: 1\na: 2", ["1:1 a = 1 @1:4", "2:1 a = 2 @2:4"]),
    ("{a: b, c: d}", ["1:2 a = b @1:5", "1:8 c = d @1:11"]),
    ("<<: a", ["1:1 << = a @1:5"]),
    ("a: &x [b]\nc: *x", ["1:1 a = [b] @1:4", "2:1 c = [b] @2:4"]),
    ("a: !!str 5", ["1:1 a = \"5\" @1:4"]),
    ("\"a b\": c\n? d\n: e", ["1:1 a b = c @1:8", "2:3 d = e @3:3"]),
    ("~: a", ["1:1 ~ = a @1:4"]),
    ("\u{FEFF}a: b", ["1:1 a = b @1:4"]),
    ("---\na: b\n---\nc: d", ["2:1 a = b @2:4"]),
    ("a: b\r\nc: d\r\n", ["1:1 a = b @1:4", "2:1 c = d @2:4"]),
    ("a: b\rc: d", ["1:1 a = b @1:4", "2:1 c = d @2:4"]),
    ("", []),
    ("# nothing\n", []),
    ("---\n", []),
    ("~", []),
  ])
  func values(text: String, entries: [String]) {
    let document = read(text)
    #expect(document.entries.map(describe) == entries)
    #expect(document.problem == nil)
  }

  @Test(arguments: [
    ("é: ü", ["1:1 é = ü @1:5"]),
    ("a: [é, 'ü', b]", ["1:1 a = [é, \"ü\", b] @1:4"]),
    ("# ä\nb: 👍 c\nd: e", ["2:1 b = 👍 c @2:4", "3:1 d = e @3:4"]),
    ("é é: [ü]", ["1:1 é é = [ü] @1:8"]),
    ("a: b\u{2028}c: d", ["1:1 a = b @1:4", "1:8 c = d @1:11"]),
  ])
  func placesCountBytesAndLinesOfTheFile(text: String, entries: [String]) {
    #expect(read(text).entries.map(describe) == entries)
  }

  @Test func offsetsPointIntoTheNote() throws {
    let note = "---\nä: 1\nwith: [\"[[Ö]]\", b]\n---\n"
    let front = try #require(Reading(note).front)
    let with = try #require(front.document.entries.last)
    #expect(with.keyPlace == SourcePlace(line: 3, column: 1))
    guard case .list(let items) = with.value.value else {
      Issue.record("not a list")
      return
    }
    #expect(items.map(\.offset) == [17, 27])
    #expect(items.map(\.place) == [.init(line: 3, column: 8), .init(line: 3, column: 18)])
    #expect(Array(note.utf8)[27] == UInt8(ascii: "b"))
  }

  @Test(arguments: [
    ("a: 1\nb c\nd: 2", ["a"], "could not find expected ':' 2:1"),
    ("a: 1\nb: \"c\nd: 2\n", ["a"], "found unexpected end of stream 2:4"),
    ("a: 1\nb: [c\nd: 2\n", ["a"], "did not find expected ',' or ']' 3:2"),
    ("a: 1\n\tb: 2", [], "found a tab character that violates indentation 2:1"),
    ("a: [1]\n\tb: 2", ["a"], "found character that cannot start any token 2:1"),
    ("a: 1\nb: \"c\" d\n", ["a"], "did not find expected key 2:8"),
    ("a: 1\nb:\n  - c\nd e\n", ["a", "b"], "could not find expected ':' 4:1"),
    ("a: 1\nb: c: d", ["a"], "mapping values are not allowed in this context 2:5"),
    ("a: 1\n b: 2", [], "mapping values are not allowed in this context 2:3"),
    ("a: 1\nb: @c", ["a"], "found character that cannot start any token 2:4"),
    ("a: 1\nb: {{c}}", ["a"], "found a key that is not text 2:5"),
    ("a: 1\nb: *c", ["a"], "found undefined alias 2:4"),
    ("a: 1\nb: &c [*c]", ["a"], "found undefined alias 2:8"),
    ("a: &c 1\nb: &c 2\n", ["a"], "found duplicate anchor 2:4"),
    ("a: 1\nb:\n  - c\n  - d\u{1}\ne: 2", ["a"], "control characters are not allowed 4:6"),
    ("a: 1\nb: \u{0}", ["a"], "control characters are not allowed 2:4"),
    ("a: 1\nb: 2\n\u{7}\n", ["a", "b"], "control characters are not allowed 3:1"),
    ("{a: 1} b", ["a"], "did not find expected <document start> 1:8"),
    ("%YAML 9.0\n---\na: b", [], "found incompatible YAML document 1:1"),
  ])
  func whatStandsBeforeTheBreakCounts(text: String, keys: [String], problem: String) {
    let document = read(text)
    #expect(document.entries.map(\.key) == keys)
    guard case .syntax(let words) = document.problem?.kind, let place = document.problem?.place
    else {
      Issue.record("no syntax problem")
      return
    }
    #expect("\(words) \(place.line):\(place.column)" == problem)
  }

  @Test func bytesThatAreNotUnicode() {
    let bytes: [UInt8] = Array("é: 1\nb: 2\nc: ".utf8) + [0xFF, 0x0A]
    let document = readYaml(bytes.span, in: 0..<bytes.count, firstLine: 1)
    #expect(document.entries.map(\.key) == ["é", "b"])
    #expect(document.problem?.place == SourcePlace(line: 3, column: 4))
    #expect(document.problem?.offset == 14)
  }

  @Test(arguments: ["- a", "text", "[a]", "\"a: b\"", "|\n a"])
  func topMustBeMapping(text: String) {
    let document = read(text)
    #expect(document.entries.isEmpty)
    #expect(document.problem?.kind == .notMapping)
  }

  @Test func duplicateKeysAreBothKept() {
    #expect(read("a: 1\nb: 2\na: 3").entries.map(\.key) == ["a", "b", "a"])
  }
}

func read(_ text: String) -> YamlDocument {
  let bytes = Array(text.utf8)
  return readYaml(bytes.span, in: 0..<bytes.count, firstLine: 1)
}

/// An entry as one line: the key with its place, the value with its own.
func describe(_ entry: YamlEntry) -> String {
  let key = "\(entry.keyPlace.line):\(entry.keyPlace.column) \(entry.key)"
  return "\(key) = \(describe(entry.value)) @\(entry.value.place.line):\(entry.value.place.column)"
}

private func describe(_ node: YamlNode) -> String {
  switch node.value {
  case .null: "-"
  case .scalar(let text, let isQuoted): isQuoted ? "\"\(text)\"" : text
  case .list(let items): "[" + items.map(describe).joined(separator: ", ") + "]"
  case .map(let entries):
    "{" + entries.map { "\($0.key): \(describe($0.value))" }.joined(separator: ", ") + "}"
  }
}
