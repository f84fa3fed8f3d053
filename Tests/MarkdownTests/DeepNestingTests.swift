import Markdown
import Moments
import Testing

/// Notes that no one writes and that must neither overflow a stack nor take more than moments.
struct DeepNestingTests {
  static let depth = 100_000

  @Test(arguments: [("> ", 1), ("- ", depth), ("1. ", depth), ("> - ", depth), ("- > ", depth)])
  func oneLine(marker: String, items: Int) {
    let outline = soon(String(repeating: marker, count: Self.depth) + "[[A]]").outline
    #expect(outline.blocks.count == (marker == "- > " ? items + 1 : items))
    #expect(outline.links.count == 1)
    #expect(outline.links.first?.place.column == Int32(marker.utf8.count * Self.depth + 1))
    #expect(outline.blocks.last?.quoteDepth == (marker.contains(">") ? 255 : 0))
  }

  @Test(arguments: ["\n", " \n", "a\n", "> a\n", "```\n", "<!-- a -->\n\n", "- a\n"])
  func manyLinesBehindIt(line: String) {
    for marker in ["- ", "> "] {
      let text = String(repeating: marker, count: Self.depth) + "a\n"
      let outline = soon(text + String(repeating: line, count: Self.depth)).outline
      #expect(outline.lineStarts.count == Self.depth * (line.hasSuffix("\n\n") ? 2 : 1) + 2)
    }
  }

  @Test(arguments: [
    "[", "]", "[[", "]]", "![", "[a](", "[a][", "[[a ", "`", "``` ` ", "<", "<!--", "a<?",
    "<a b=\"",
    "<![CDATA[", "<!A ", "%%", "\\", "[a]: b\n", "> [a]:\n> b\n\n", "a\n=\n", "\t", "\u{0}",
  ])
  func signs(part: String) {
    let text = "x[a]\n\n[a]: b\n\ny" + String(repeating: part, count: Self.depth)
    #expect(soon(text).outline.blocks.isEmpty == false)
  }

  @Test func manyLengthsOfBackticks() {
    let text = (1...1400).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(soon(text + " [[A]]").targets == ["A"])
  }

  @Test func blankLinesThatAreLeftOutAreCounted() {
    let blanks = String(repeating: "\n", count: 50)
    let reading = Reading("- a\n\(blanks)  [[B]]\n\(blanks)\r\n \n[[C]]\n\(blanks)")
    #expect(reading.blocks == ["1:3 item0 a", "52:3 paragraph0 [[B]]", "105:1 paragraph0 [[C]]"])
    #expect(reading.links == ["52:3 wiki B", "105:1 wiki C"])
  }

  /// The reading of a text, which is there in moments.
  private func soon(_ text: String) -> Reading {
    var reading = Reading("")
    let seconds = processorSeconds { reading = Reading(text) }
    #expect(seconds < 60)
    return reading
  }
}
