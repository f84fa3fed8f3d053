import Markdown
import Testing

@testable import Vault

@Suite("Bytes of a note")
struct ByteCheckTests {
  private func problem(_ bytes: [UInt8]) -> ByteProblem? { firstByteProblem(bytes.span) }

  private func problem(_ text: String) -> ByteProblem? { problem(Array(text.utf8)) }

  @Test(arguments: [
    "", "plain", "# Title\n\nÄöü 漢字 🎉\n", "\u{FEFF}---\n---\n", "Title\n=======\n",
    "text <<<<<<< HEAD\n", "<<<<<<<\n", "<<<<<<< ".dropLast() + "x", ">>>>>>\n", "  <<<<<<< HEAD\n",
    "<<<<<<<< HEAD\n", "||||||||| a\n", "> > > > > > > deep\n",
  ])
  func `Fine`(text: String) { #expect(problem(text) == nil) }

  @Test(arguments: ["<<<<<<< HEAD", ">>>>>>> branch", "||||||| base"], 0..<9)
  func `Conflict markers are found wherever they fall`(marker: String, shift: Int) {
    let before = String(repeating: "a", count: shift)
    for lineEnd in ["\n", "\r\n", "\r"] {
      let found = problem(before + lineEnd + marker + lineEnd)
      #expect(
        found == ByteProblem(kind: .mergeConflict, offset: shift + lineEnd.utf8.count))
    }
  }

  @Test func `A marker on the first line counts, with or without a byte-order mark`() {
    #expect(problem("<<<<<<< a\n") == ByteProblem(kind: .mergeConflict, offset: 0))
    #expect(problem("\u{FEFF}<<<<<<< a\n") == ByteProblem(kind: .mergeConflict, offset: 3))
  }

  @Test(
    arguments: [
      [0x61, 0xFF], [0xC3], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x82], [0x80],
    ] as [[UInt8]])
  func `What is not UTF-8`(bytes: [UInt8]) {
    let before = Array("ünd ".utf8)
    #expect(problem(before + bytes)?.kind == .invalidUTF8)
    let offset = before.count + (bytes[0] == 0x61 ? 1 : 0)
    #expect(problem(before + bytes)?.offset == offset)
  }

  @Test func `The first problem is told`() {
    #expect(problem("a\0b\n<<<<<<< x\n") == ByteProblem(kind: .nulByte, offset: 1))
    #expect(problem(Array("<<<<<<< x\n\0".utf8) + [0xFF])?.kind == .mergeConflict)
    #expect(problem([0xFF, 0])?.kind == .invalidUTF8)
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (5, 3, 1), (7, 4, 1), (8, 4, 2),
  ])
  func `Places`(offset: Int, line: Int32, column: Int32) {
    let bytes = Array("ab\nc\r\r\nd".utf8)
    #expect(place(of: offset, in: bytes.span) == SourcePlace(line: line, column: column))
    let marked = [0xEF, 0xBB, 0xBF] + bytes
    #expect(place(of: offset + 3, in: marked.span) == SourcePlace(line: line, column: column))
  }

  @Test func `Lines`() {
    let bytes = Array("\u{FEFF}ab\nc\r\r\nd".utf8)
    let lines = LineStarts(bytes.span)
    let texts = (1...4).map { line in
      lines.range(of: line, in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(texts == ["ab", "c", "", "d"])
    #expect(lines.range(of: 0, in: bytes.span) == nil)
    #expect(lines.range(of: 5, in: bytes.span) == nil)
  }
}
