import Markdown
import Testing

/// The short way through simple YAML leads where libyaml leads, or is not taken.
@Suite struct FlatYamlTests {
  static let parts = [
    "a", "b c", "key", "é", "👍", "1", "2026-01-02", "10:30", "null", "~", "true", "-", "- ", "-5",
    "  - ",
    "    - ", " ", "  ", "\n", "\n", "\n", "\r\n", "\r", "\t", ":", ": ", ": ", ": ", "#", " # c",
    "[", "]", ", ",
    ",", "[a, b]", "[\"a\", 'b']", "\"", "'", "\"[[N]]\"", "'x'", "\"\\n\"", "''", "{", "}", "&x ",
    "*x", "!",
    "|", ">", "%", "@", "`", "?", "? ", "---\n", "...\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{1}",
    "\u{A0}", "/",
    "(", ")", "+", "&", "<<", "_", ".", ";", "=", "https://a.b/c", "a@b.c", "\\",
  ]
  static let lines = [
    "a: 1", "b: text with words", "c: \"quoted\"", "d: 'single'", "e: [a, b c, \"d\"]", "f: []",
    "g:",
    "- x", "  - y", "  - \"[[Z]]\"", "    - deep", "  more", "# comment", "  # comment", "", "  ",
    "h: ü",
    "i: a: b", "j: a #b", "k: a#b", "l : m", "n:o", "p: - q", "q: [a, [b]]", "r: \"a\" b",
    "s: 'it''s'",
    "t: ~", "u: null", "v: -1", "w: [a,]", "x: [,a]", "y: [ a , b ]", "z: [a b, 'c d' ]", "? a",
    "a b: c",
    "- z: 1", "-", "  -", "---", "...", "\"a\": b", "[a]: b", "aa: b ", "bb:  c", "cc: [a:b]",
    "dd: .5",
    "ee: /x", "ff: \"\"", "gg: ''", "hh: [\"\", '']", "ii: [null, ~]", "jj: [-1, a-b]", "kk: x:",
    "ll: \"a",
  ]

  @Test func agreesWithLibyamlOnAnyText() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2000 { compare(random.text(of: Self.parts, upTo: 14)) }
  }

  @Test func agreesWithLibyamlOnLikelyLines() {
    var random = SeededGenerator(seed: 22)
    var taken = 0
    for round in 0..<4000 {
      let end = round % 3 == 0 ? "\r\n" : "\n"
      let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Self.lines.randomElement(using: &random) ?? ""
      }
      let text = lines.joined(separator: end) + (round % 2 == 0 ? end : "")
      taken += compare(text) ? 1 : 0
    }
    #expect(taken > 200)
  }

  @Test(arguments: [
    "a: 1\nb:\n  - x\n  - \"[[Y]]\"\nc: [d, 'e']\n", "\n# c\na:\n\n- é\n\nb: ü\r\n", "a: b  \r\nc:",
    "name: Jane Q. Doe\nemail:\n  - jane.doe@example.org\nfit: 4\nlast-publication: 2026-01\n",
  ])
  func ordinaryFrontMatterIsTaken(text: String) {
    #expect(compare(text))
  }

  /// Whether the short way was taken.
  @discardableResult private func compare(_ text: String) -> Bool {
    let note = "---\n" + text
    let bytes = Array(note.utf8)
    let range = 4..<bytes.count
    guard let flat = readFlatYaml(bytes.span, in: range, firstLine: 2) else { return false }
    #expect(
      flat == readAnyYaml(bytes.span, in: range, firstLine: 2), "\(text.debugDescription)")
    return true
  }
}
