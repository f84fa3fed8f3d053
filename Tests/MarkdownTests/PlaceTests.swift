import Markdown
import Testing

/// Lines, columns, and texts that go over several lines.
@Suite struct PlaceTests {
  @Test(arguments: [
    ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\r\nb\rc\n\nd", [0, 3, 5, 7, 8]),
    ("\u{FEFF}a\nb", [3, 5]), ("\n\r", [0, 1, 2]), ("---\na: 1\n---\nb", [0, 4, 9, 13]),
  ])
  func lineStarts(text: String, starts: [Int32]) {
    #expect(Reading(text).outline.lineStarts == starts)
  }

  @Test func placesOfOffsets() {
    let outline = Reading("\u{FEFF}aé\r\nb\n").outline
    let places = [0, 3, 4, 6, 7, 8, 9, 10, 99].map { outline.place(of: $0) }
    #expect(
      places.map { "\($0.line):\($0.column)" } == [
        "1:1", "1:1", "1:2", "1:4", "1:5", "2:1", "2:2", "3:1", "3:90",
      ])
    #expect(NoteOutline().place(of: 5) == SourcePlace(line: 1, column: 1))
  }

  @Test(arguments: [
    ("a b", 0, "a b"),
    ("  a\t\n\tb  ", 0, "a b"),
    ("a  \r\n  b\rc", 0, "a b c"),
    ("a\n> b\n>c\n>\td", 1, "a b c d"),
    ("a\n> > b\nc\n> d", 2, "a b c d"),
    ("a\n> > b", 1, "a > b"),
    ("a\n> b", 0, "a > b"),
    ("a\n\n \nb", 0, "a b"),
    ("\n a \n", 0, "a"),
    ("", 0, ""),
    (" \n ", 0, ""),
    ("é\nü", 0, "é ü"),
    ("a\u{A0}\nb", 0, "a\u{A0} b"),
  ])
  func joined(text: String, depth: Int, expected: String) {
    let bytes = Array(text.utf8)
    let whole = 0..<Int32(bytes.count)
    #expect(NoteOutline().joined(whole, of: bytes.span, quoteDepth: depth) == expected)
  }

  @Test func joinedRepairsBytesThatAreNotUnicode() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x0A, 0x62]
    #expect(NoteOutline().joined(0..<4, of: bytes.span, quoteDepth: 0) == "a\u{FFFD} b")
  }

  @Test func joinedStaysInTheNote() {
    let bytes: [UInt8] = [0x61, 0x62]
    #expect(NoteOutline().joined(1..<99, of: bytes.span, quoteDepth: 0) == "b")
    #expect(NoteOutline().joined(5..<9, of: bytes.span, quoteDepth: 0) == "")
  }
}
