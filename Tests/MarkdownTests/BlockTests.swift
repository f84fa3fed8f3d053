import Markdown
import Testing

/// Blocks: which there are, in which order, and where their text stands.
@Suite struct BlockTests {
  @Test(arguments: [
    ("text", ["1:1 paragraph0 text"]),
    ("  text  \n", ["1:3 paragraph0 text"]),
    ("one\ntwo\n\nthree", ["1:1 paragraph0 one two", "4:1 paragraph0 three"]),
    ("one\n    two\n", ["1:1 paragraph0 one two"]),
    ("one\n***\ntwo", ["1:1 paragraph0 one", "3:1 paragraph0 two"]),
    ("", []),
    ("\n\n \n", []),
    ("    code\n\ntext", ["3:1 paragraph0 text"]),
    ("text\n```\n- code\n```\ntext", ["1:1 paragraph0 text", "5:1 paragraph0 text"]),
    ("```\nnever closed\n\n- code", []),
    ("~~~ js\n# code\n~~~\n# head", ["4:3 heading1 head"]),
    ("<div>\n- no\n</div>\n\n- yes", ["5:3 item0 yes"]),
    ("<div>\n- no", []),
    ("<!-- a\n\n- no\n\n-->\n- yes", ["6:3 item0 yes"]),
  ])
  func paragraphs(text: String, blocks: [String]) {
    #expect(Reading(text).blocks == blocks)
  }

  @Test(arguments: [
    ("# One", ["1:3 heading1 One"]),
    ("   ###   Three   ###   ", ["1:10 heading3 Three"]),
    ("# One#", ["1:3 heading1 One#"]),
    ("# One \\#", ["1:3 heading1 One \\#"]),
    ("#", ["1:2 heading1"]),
    ("## ##", ["1:4 heading2"]),
    ("##\tTab", ["1:4 heading2 Tab"]),
    ("####### seven", ["1:1 paragraph0 ####### seven"]),
    ("#tag", ["1:1 paragraph0 #tag"]),
    ("One\n===", ["1:1 heading1 One"]),
    ("One\ntwo\n---\nthree", ["1:1 heading2 One two", "4:1 paragraph0 three"]),
    ("#tag\n===\n\ntext", ["1:1 heading1 #tag", "4:1 paragraph0 text"]),
    ("> One\n> ===\n> two", ["1:3 heading1 >1 One", "3:3 paragraph0 >1 two"]),
    ("- One\n  ---\n- two", ["1:2 item0", "1:3 heading2 One", "3:3 item0 two"]),
    ("One\n===\n===\n", ["1:1 heading1 One", "3:1 paragraph0 ==="]),
    ("[a]: b\nOne\n===\n[a]", ["2:1 heading1 One", "4:1 paragraph0 [a]"]),
  ])
  func headings(text: String, blocks: [String]) {
    #expect(Reading(text).blocks == blocks)
  }

  @Test(arguments: [
    ("a\r\nb\r\n\r\n- c\r\n", ["1:1 paragraph0 a b", "4:3 item0 c"]),
    ("a\rb\r\r- c\r", ["1:1 paragraph0 a b", "4:3 item0 c"]),
    ("a\n\r\nb", ["1:1 paragraph0 a", "3:1 paragraph0 b"]),
    ("Head\r\n====\r\ntext\r\n", ["1:1 heading1 Head", "3:1 paragraph0 text"]),
    ("\u{FEFF}# Head\n- [[A]]", ["1:3 heading1 Head", "2:3 item0 [[A]]"]),
    ("\u{FEFF}text\r\n  more", ["1:1 paragraph0 text more"]),
    ("a\u{0}b\n- c\u{0}", ["1:1 paragraph0 a\u{0}b", "2:3 item0 c\u{0}"]),
    ("é [[ü]]\n- ñ", ["1:1 paragraph0 é [[ü]]", "2:3 item0 ñ"]),
  ])
  func lineEndsAndEncodings(text: String, blocks: [String]) {
    #expect(Reading(text).blocks == blocks)
  }

  @Test func bytesThatAreNotUnicodeAreText() {
    let reading = Reading(bytes: [0x2D, 0x20, 0xFF, 0x5B, 0x5B, 0xC3, 0x5D, 0x5D, 0xFE])
    #expect(reading.outline.blocks.count == 1)
    #expect(reading.outline.links.map(\.target) == [5..<6])
  }

  @Test func headingsKnowWhatTheyStandUnder() {
    let outline = Reading("# A\n## B\na\n### C\n## D\n# E\n- b").outline
    #expect(outline.blocks.map(\.heading) == [-1, 0, 1, 1, 3, 4, 5])
    #expect(outline.blocks.map(\.outerHeading) == [-1, 0, -1, 1, 0, -1, -1])
  }

  @Test func headingInQuoteOrItemEndsNoSection() {
    let quoted = Reading("## Private\n> # Open\n> a\n\nb").outline
    #expect(quoted.blocks.map(\.heading) == [-1, 0, 1, 0])
    #expect(quoted.blocks[1].outerHeading == 0, "it stands in the section that the quote is in")
    let listed = Reading("## Private\n- # Open\n\n  a\n- b").outline
    #expect(listed.blocks.map(\.heading) == [-1, 0, 0, 2, 0])
  }

  @Test func commentedHeadingHeadsNothing() {
    let outline = Reading("# A\n\n%%\n# B\n%%\n\nb").outline
    #expect(outline.blocks.map(\.heading) == [-1, 0, 0, 0, 0])
  }
}
