import Markdown
import Testing

/// Wikilinks, embeds and Markdown links: which count, and what their parts are.
@Suite struct LinkTests {
  @Test(arguments: [
    ("[[A]]", ["A"]),
    ("x [[A]] y [[B]]", ["A", "B"]),
    ("[[A|b]]", ["A|b"]),
    ("[[A#h]]", ["A"]),
    ("[[A#^block|b]]", ["A|b"]),
    ("[[A#b|c#d]]", ["A|c#d"]),
    ("[[#Head]]", [""]),
    ("[[#Head|text]]", ["|text"]),
    ("[[ A b | c ]]", ["A b|c"]),
    ("[[A\\|b]]", ["A|b"]),
    ("[[A|b|c]]", ["A|b|c"]),
    ("[[A/B.md]]", ["A/B.md"]),
    ("![[A.png|100]]", ["!A.png|100"]),
    ("!\u{20}[[A]]", ["A"]),
    ("\\![[A]]", ["A"]),
    ("[[Über Ärzte|ä]]", ["Über Ärzte|ä"]),
    ("[[A]B]]", ["A]B"]),
    ("[with:: [[A]]]", ["A"]),
    ("[[[A]]]", ["A"]),
    ("[[A [[B]]", ["B"]),
    ("[[A]]]]", ["A"]),
    ("**[[A]]**", ["A"]),
    ("# [[A]] #", ["A"]),
    ("- [x] [[A]]", ["A"]),
    ("[[]]", []),
    ("[[ ]]", []),
    ("[[|x]]", []),
    ("[[A\nB]]", []),
    ("[[A", []),
    ("[[A]", []),
    ("[A]]", []),
    ("\\[[A]]", []),
    ("[\\[A]]", []),
    ("\\\\[[A]]", ["A"]),
    ("[[Note: a]]", ["Note: a"]),
    ("[[https://a.b]]", ["https://a.b"]),
  ])
  func wikilinks(text: String, targets: [String]) {
    #expect(Reading(text).targets == targets)
  }

  @Test(arguments: [
    ("`[[A]]` [[B]]", ["B"]),
    ("``[[A]]` [[B]]``", []),
    ("`[[A]] [[B]]", ["A", "B"]),
    ("`a``[[A]]`", []),
    ("a `b\nc [[A]]` [[B]]", ["B"]),
    ("> a `b\n> c [[A]]` [[B]]", ["B"]),
    ("\\`[[A]]`", ["A"]),
    ("    [[A]]", []),
    ("```\n[[A]]\n```", []),
    ("<a href=\"[[A]]\">[[B]]</a>", ["B"]),
    ("x <!D [[A]]> <?[[B]]?> <![CDATA[ [[C]] ]]> [[D]]", ["D"]),
    ("<https://a.b/[[A]]>", []),
    ("<div>[[A]]</div>", []),
    ("| a | b |\n|---|---|\n| [[A\\|a]] | [[B]] |", ["A|a", "B"]),
    ("1 < 2 [[A]]", ["A"]),
    ("https://a.b/c [[A]] <https://a.b>", ["A"]),
  ])
  func codeAndHtmlHoldNoLinks(text: String, targets: [String]) {
    #expect(Reading(text).targets == targets)
  }

  @Test(arguments: [
    ("[a](b)", ["b|a"]),
    ("[a](b.md#c)", ["b.md|a"]),
    ("[a](#c)", ["|a"]),
    ("[a]()", ["|a"]),
    ("[a](<b c>)", ["b c|a"]),
    ("[a](b \"t\") [c](d 't') [e](f (t))", ["b|a", "d|c", "f|e"]),
    ("[a](b%20c.md)", ["b%20c.md|a"]),
    ("[a](b(c)d)", ["b(c)d|a"]),
    ("[a](b\\)c)", ["b\\)c|a"]),
    ("[a *b* `]` c](d)", ["d|a *b* `]` c"]),
    ("![a](b.png)", ["!b.png|a"]),
    ("[![a](b)](c)", ["c|![a](b)", "!b|a"]),
    ("[a [b](c) d](e)", ["c|b"]),
    ("[see [[A]] there](b)", ["b|see [[A]] there", "A"]),
    ("[a](https://b.c/d#e)", ["^https://b.c/d|a"]),
    ("[a](mailto:b@c.d)", ["^mailto:b@c.d|a"]),
    ("[a](//b.c)", ["^//b.c|a"]),
    ("[a](C:/b.md)", ["C:/b.md|a"]),
    ("[a](b c)", []),
    ("[a] (b)", []),
    ("\\[a](b)", []),
    ("[a\\](b)", []),
    ("`[a](b)`", []),
    ("[ ] (a) [x](b)", ["b|x"]),
    ("[a]\n(b)", []),
    ("[a\nb](c\n\"t\")", ["c|a\nb"]),
  ])
  func markdownLinks(text: String, targets: [String]) {
    #expect(Reading(text).targets == targets)
  }

  @Test(arguments: [
    ("[a]\n\n[a]: b", ["b|a"]),
    ("[x][a]\n\n[a]: b.md#c 'title'", ["b.md|x"]),
    ("[a][] ![a]\n\n[A]: <b c>", ["b c|a", "!b c|a"]),
    ("[a\n  b]\n\n[a b]: c", ["c|a\n  b"]),
    ("[STRASSE]\n\n[straße]: c", ["c|STRASSE"]),
    ("[a]: b\n[c]: d\n[a] [c]", ["b|a", "d|c"]),
    ("> [a]: b\n\n- [c]:\n  d\n\n[a] [c]", ["b|a", "d|c"]),
    ("> [a]:\n> b\n\n[a]", ["b|a"]),
    ("[a]: b\n[a]: c\n\n[a]", ["b|a"]),
    ("[a] [b]\n\n[a]: c", ["c|a"]),
    ("[a]: https://b.c\n\n[a]", ["^https://b.c|a"]),
    ("text\n[a]: b\n\n[a]", []),
    ("```\n[a]: b\n```\n[a]", []),
    ("[due:: 1] [a]\n\n[a]: b", ["b|a"]),
  ])
  func referenceLinks(text: String, targets: [String]) {
    #expect(Reading(text).targets == targets)
  }

  @Test func definitionsAreNoText() {
    #expect(Reading("[a]: b\ntext [a]").blocks == ["2:1 paragraph0 text [a]"])
    #expect(Reading("- [a]: b\n  text [a]").blocks == ["2:3 item0 text [a]"])
    #expect(Reading("- [a]: b\n- c").blocks == ["1:2 item0", "2:3 item0 c"])
  }

  @Test(arguments: [
    ("  a [[B]]", ["1:5 wiki B"]),
    ("- a\n  b [[C]]", ["2:5 wiki C"]),
    ("- a\n\t\tb [[C]]", ["2:5 wiki C"]),
    ("> a\n>   b [[C]]", ["2:7 wiki C"]),
    ("> a\n> b [c](d) ![[E]]", ["2:5 mark d|c", "2:13 wiki !E"]),
    ("ü [[é]] [ö](ß)", ["1:4 wiki é", "1:11 mark ß|ö"]),
    ("\u{FEFF}[[A]]\r\n\r\n[[B]]", ["1:1 wiki A", "3:1 wiki B"]),
    ("---\na: b\n---\n\n[[A]]", ["5:1 wiki A"]),
    ("a  \n   ![b](c)", ["2:5 mark !c|b"]),
  ])
  func places(text: String, links: [String]) {
    #expect(Reading(text).links == links)
  }

  @Test func spansReachFromBracketToEnd() {
    let text = "![[A#b|c]] [d](e \"f\") ![g][h] [h]\n\n[h]: i"
    #expect(Reading(text).spans == ["[[A#b|c]]", "[d](e \"f\")", "[g][h]", "[h]"])
  }

  @Test func blocksKnowTheirLinks() {
    let outline = Reading("# [[A]]\n\nno\n- [[B]] [[C]]\n  - [[D]]").outline
    #expect(outline.blocks.map(\.links) == [0..<1, 1..<1, 1..<3, 3..<4])
  }

  @Test func codeSpansAreListed() {
    let reading = Reading("`a` b ``c ` d``\n\n- `e` `f")
    #expect(reading.outline.codeSpans.map { reading[$0] } == ["`a`", "``c ` d``", "`e`"])
  }
}
