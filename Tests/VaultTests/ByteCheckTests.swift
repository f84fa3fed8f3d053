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

  /// Bytes that are often nearly a character, between runs of letters of every length.
  @Test func `The standard library agrees on what is UTF-8`() {
    var random: UInt64 = 7
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let leads: [UInt8] = [0x61, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5]
    let seconds: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    var valid = 0
    for _ in 0..<20_000 {
      var bytes = Array(repeating: UInt8(0x61), count: next(18))
      bytes.append(leads[next(leads.count)])
      for _ in 0..<next(4) {
        bytes.append(next(8) == 0 ? seconds[next(8)] : 0x80 + UInt8(next(64)))
      }
      bytes += Array(repeating: 0x61, count: next(10))
      let isText = String(validating: bytes, as: UTF8.self) != nil
      valid += isText ? 1 : 0
      #expect((problem(bytes) == nil) == isText, "\(bytes)")
    }
    #expect(valid > 1000)
  }
}
