import Markdown
import Moments
import Testing

@testable import Vault

@Suite("Excerpts")
struct ExcerptTests {
  private func excerpt(
    _ source: String, line: Int32 = 1, column: Int32, width: Int = 40
  ) -> Excerpt {
    let bytes = Array(source.utf8)
    let place = SourcePlace(line: line, column: column)
    return Excerpt(
      Diagnostic(.linkBroken(target: "X", nearest: nil), path: "N.md", place: place),
      in: bytes.span, lines: LineStarts(bytes.span), width: width)
  }

  @Test func `The whole`() {
    let files = Files.memory(["Mentors/Raman.md": "# Log\n- 2026-02-03 sent: [[Readmision]]\n"])
    let diagnostic = Diagnostic(
      .linkBroken(target: "Readmision", nearest: "Readmission"), path: "Mentors/Raman.md",
      place: SourcePlace(line: 2, column: 20))
    #expect(
      Excerpt.all(of: [diagnostic], in: files).map(\.text) == [
        """
        Mentors/Raman.md:2:20: warning: there is no note or file "Readmision" [link.broken]
            - 2026-02-03 sent: [[Readmision]]
                               ^
            did you mean [[Readmission]]?

        """
      ])
  }

  @Test func `Without a place, a file or a line the rest is said`() {
    let missing = Diagnostic(
      .invalidUTF8, path: "Gone.md", place: SourcePlace(line: 1, column: 1))
    let vault = Diagnostic(.rootNotFound(""), path: "")
    let beyond = Diagnostic(.futureEvent, path: "a.md", place: SourcePlace(line: 9, column: 1))
    let found = Excerpt.all(of: [missing, vault, beyond], in: .memory(["a.md": "x"]))
    #expect(found.map(\.location) == ["Gone.md:1:1", "vault", "a.md:9:1"])
    #expect(found.allSatisfy { $0.source == nil && $0.caret == nil })
  }

  @Test(arguments: [
    ("漢字 x", 8, "漢字 x", 5), ("\tab", 2, " ab", 1), ("a\u{1B}b", 3, "a\\u{1B}b", 7),
    ("ab", 3, "ab", 2), ("ab", 99, "ab", 2), ("👨‍👩‍👧x", 19, "👨‍👩‍👧x", 2), ("e\u{301}x", 4, "e\u{301}x", 1),
  ])
  func `The caret stands under the place`(
    source: String, column: Int32, shown: String, blanks: Int
  ) {
    let found = excerpt(source, column: column)
    #expect(found.source == shown)
    #expect(found.caret == String(repeating: " ", count: blanks) + "^")
  }

  @Test(arguments: [1, 10, 36, 37, 100, 500, 999, 1000, 1001] as [Int32], ["a", "é", "漢", "🎉"])
  func `A long line is cut around the place`(column: Int32, letter: String) throws {
    let size = Int32(letter.utf8.count)
    let after = String(repeating: letter, count: 1000)
    let line = String(repeating: letter, count: Int(column) - 1) + "X" + after
    let found = excerpt(line, column: (column - 1) * size + 1)
    let source = try #require(found.source)
    #expect(source.displayWidth <= 36)
    let caret = try #require(found.caret).count - 1
    let before = source.prefix { $0 != "X" }
    #expect(String(before).displayWidth == caret)
    #expect(source.contains("X"))
    #expect(source.last == "…")
    #expect((source.first == "…") == (column > 30))
  }

  @Test func `A place in the middle of a character does no harm`() {
    for column: Int32 in 1...12 {
      #expect(excerpt("🎉漢é", column: column).source != nil)
      #expect(excerpt(String(repeating: "🎉", count: 999), column: column).source != nil)
    }
  }

  @Test func `Nothing raw reaches the terminal`() {
    let bytes: [UInt8] = Array("a\u{1B}]0;x\u{7}\u{202E}b".utf8) + [0xFF]
    let diagnostic = Diagnostic(
      .linkBroken(target: "\u{1B}[2J", nearest: "\u{202E}x"), path: "e\u{1B}vil\n.md",
      place: SourcePlace(line: 1, column: 3))
    let text = Excerpt.all(of: [diagnostic], in: .memory(["e\u{1B}vil\n.md": bytes]))
      .map(\.text).joined()
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !needsEscape($0) })
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test func `Ten thousand places in one endless line`() {
    let files = Files.memory(["a.md": String(repeating: "x\u{301}\u{302} ", count: 200_000)])
    let diagnostics = (0..<10_000).map {
      Diagnostic(
        .futureEvent, path: "a.md", place: SourcePlace(line: 1, column: Int32($0 * 100 + 1)))
    }
    let seconds = processorSeconds {
      #expect(Excerpt.all(of: diagnostics, in: files).count == 10_000)
    }
    #expect(seconds < 60)
  }
}
