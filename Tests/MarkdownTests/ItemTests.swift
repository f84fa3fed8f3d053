import Markdown
import Testing

/// List items: their text, their boxes, and what encloses them.
@Suite struct ItemTests {
  @Test(arguments: [
    ("- a\n- b", ["1:3 item0 a", "2:3 item0 b"]),
    ("* a\n+ b\n1. c\n10) d", ["1:3 item0 a", "2:3 item0 b", "3:4 item0 c", "4:5 item0 d"]),
    ("-   a\n    b", ["1:5 item0 a b"]),
    ("- a\n\n- b\n", ["1:3 item0 a", "3:3 item0 b"]),
    ("- a\n\n  b\n", ["1:3 item0 a", "3:3 paragraph0 b"]),
    ("- a\nlazy\n  more", ["1:3 item0 a lazy more"]),
    ("-\n  a\n", ["2:3 item0 a"]),
    ("-\n- b", ["1:2 item0", "2:3 item0 b"]),
    ("1.\n", ["1:3 item0"]),
    ("- # Head\n  text", ["1:2 item0", "1:5 heading1 Head", "2:3 paragraph0 text"]),
    ("- ```\n  code\n  ```\n- b", ["1:2 item0", "4:3 item0 b"]),
    ("- > q", ["1:2 item0", "1:5 paragraph0 >1 q"]),
    ("-     code\n\n  text", ["1:2 item0", "3:3 paragraph0 text"]),
    ("-\ttab\n\t- tab", ["1:3 item0 tab", "2:4 item1 tab"]),
  ])
  func items(text: String, blocks: [String]) {
    #expect(Reading(text).blocks == blocks)
  }

  @Test func nesting() {
    let reading = Reading("- a\n  - b\n    1. c\n\n       d\n  - e\n- f\n\ng")
    #expect(
      reading.blocks == [
        "1:3 item0 a", "2:5 item1 b", "3:8 item2 c", "5:8 paragraph0 d", "6:5 item1 e",
        "7:3 item0 f", "9:1 paragraph0 g",
      ])
    #expect(reading.outline.blocks.map(\.parent) == [-1, 0, 1, 2, 0, -1, -1])
  }

  @Test func itemsInItems() {
    let reading = Reading("- - * a")
    #expect(reading.blocks == ["1:2 item0", "1:4 item1", "1:7 item2 a"])
    #expect(reading.outline.blocks.map(\.parent) == [-1, 0, 1])
  }

  @Test(arguments: [
    ("- [ ] a", "1:3 item0 [ ] [ ] a"),
    ("- [x] a", "1:3 item0 [x] [x] a"),
    ("1. [X] a", "1:4 item0 [X] [X] a"),
    ("- [-]\ta", "1:3 item0 [-] [-]\ta"),
    ("- [/]", "1:3 item0 [/] [/]"),
    ("- [x]\n  a", "1:3 item0 [x] [x] a"),
    ("> - [é] a", "1:5 item0 [?] >1 [é] a"),
    ("- [👍] a", "1:3 item0 [?] [👍] a"),
    ("- [x]a", "1:3 item0 [x]a"),
    ("- [] a", "1:3 item0 [] a"),
    ("- [xx] a", "1:3 item0 [xx] a"),
    ("- [[x]] a", "1:3 item0 [[x]] a"),
    ("- [x](y)", "1:3 item0 [x](y)"),
    ("- \\[x] a", "1:3 item0 \\[x] a"),
    ("[x] a", "1:1 paragraph0 [x] a"),
    ("-\n  [ ] a", "2:3 item0 [ ] [ ] a"),
  ])
  func boxes(text: String, block: String) {
    #expect(Reading(text).blocks == [block])
  }

  @Test(arguments: [
    ("> a\n> b", ["1:3 paragraph0 >1 a b"]),
    ("> a\nlazy", ["1:3 paragraph0 >1 a lazy"]),
    (">a\n>\n> b", ["1:2 paragraph0 >1 a", "3:3 paragraph0 >1 b"]),
    ("> > a\n> > b\n> c", ["1:5 paragraph0 >2 a b c"]),
    ("> - a\n>   b\n>   - c", ["1:5 item0 >1 a b", "3:7 item1 >1 c"]),
    ("- a\n  > b\n  > c\n- d", ["1:3 item0 a", "2:5 paragraph0 >1 b c", "4:3 item0 d"]),
    ("> [!note] Title\n> text", ["1:3 paragraph0 >1 [!note] Title text"]),
    ("> a\n\nb", ["1:3 paragraph0 >1 a", "3:1 paragraph0 b"]),
  ])
  func quotes(text: String, blocks: [String]) {
    #expect(Reading(text).blocks == blocks)
  }
}
