import Markdown
import Testing

/// One parser and one outline for many notes: none leaves a trace in the next.
@Suite struct ReuseTests {
  static let parts = [
    "# ", "- ", "> ", "[ ] ", "1. ", "\n", "\n\n", "  ", "\t", "a", "word ", "[[A]]", "[[B|c]]",
    "[a](b)", "[c]", "\n[c]: d\n", "`", "``", "%%", "<!--", "-->", "```\n", "---\n", "a: b\n",
    "\r\n", "\u{FEFF}", "é", "<div>\n", "![", "](", "]", "[", "<", ">", "\\", "===\n", "\u{0}",
  ]

  @Test func resultsDependOnTheNoteAlone() {
    var parser = MarkdownParser()
    var outline = NoteOutline()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let fresh = Reading(random.text(of: Self.parts, upTo: 40))
      let again = Reading(bytes: fresh.bytes, with: &parser, into: &outline)
      #expect(again.front == fresh.front)
      #expect(again.everything == fresh.everything)
    }
  }

  @Test func everythingIsInTheNoteAndInOrder() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      let reading = Reading(random.text(of: Self.parts, upTo: 60))
      let outline = reading.outline
      let all = Int32(0)...Int32(reading.bytes.count)
      for (index, block) in outline.blocks.enumerated() {
        #expect(all.contains(block.text.lowerBound) && all.contains(block.text.upperBound))
        #expect(block.place == outline.place(of: block.text.lowerBound))
        #expect(block.parent < index && block.heading < index && block.outerHeading < index)
      }
      for (index, link) in outline.links.enumerated() {
        #expect(reading[link.span].hasPrefix("["))
        #expect(index == 0 || outline.links[index - 1].span.lowerBound < link.span.lowerBound)
        #expect(link.place == outline.place(of: link.span.lowerBound))
      }
      #expect(outline.blocks.flatMap { Array($0.links) }.count == outline.links.count)
      for spans in [outline.comments, outline.codeSpans] {
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      }
    }
  }
}
