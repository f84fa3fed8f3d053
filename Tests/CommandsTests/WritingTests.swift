import Graph
import Testing

@testable import Reports

/// The writers that every report is made with.
struct WritingTests {
  @Test func jsonKeepsOrderAndNulls() {
    let bytes = JsonWriter.document { json in
      json.field("b", "x")
      json.field("a", nil as Int?)
      json.field("list", ["1", "2"])
      json.list("none", onLines: true, [Int]()) { $0.item("\($1)") }
      json.list("lines", onLines: true, [1, 2]) { json, number in
        json.object { $0.field("n", number) }
      }
      json.field("inner", object: 3) { $0.field("n", $1) }
      json.field("gone", object: nil as Int?) { $0.field("n", $1) }
      json.field("yes", true)
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"b":"x","a":null,"list":["1","2"],"none":[],"lines":[
        {"n":1},
        {"n":2}
        ],"inner":{"n":3},"gone":null,"yes":true}

        """)
  }

  @Test(arguments: [
    ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t\u{8}\u{0}", #""\n\r\t\u0008\u0000""#),
    ("é 漢 😀", "\"é 漢 😀\""), ("\u{7F}\u{85}\u{202E}\u{2028}", #""\u007F\u0085\u202E\u2028""#),
  ])
  func jsonEscapes(text: String, written: String) {
    let bytes = JsonWriter.document { $0.field("t", text) }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"t\":\(written)}\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
    ("=1+1", "\"'=1+1\""), ("+x", "\"'+x\""), ("-x", "\"'-x\""), ("@x", "\"'@x\""),
    ("\tx", "\"'\\u{09}x\""), ("\rx", "\"'\\u{0D}x\""), ("x=1", "x=1"), ("", ""),
  ])
  func csvCells(text: String, written: String) {
    var csv = CsvWriter(["t"])
    csv.add([.text(text)])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "t\n\(written)\n")
  }

  @Test func csvNumbersKeepTheirSign() {
    var csv = CsvWriter(["a", "b"])
    csv.add([.number(-3), .number(nil)])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b\n-3,\n")
  }

  @Test(arguments: [
    ("one two three", 9, ["one two", "three"]), ("", 10, [""]),
    ("漢字漢字漢字", 8, ["漢字漢字", "漢字"]), ("a longword-of-many", 10, ["a", "longword-o", "f-many"]),
    ("  a   b ", 10, ["a b"]),
  ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func distances() throws {
    let today = try #require(CivilDate(year: 2026, month: 7, day: 1))
    #expect((today + 6).spoken(on: today) == "Tue 2026-07-07, in 6 days")
    #expect(today.spoken(on: today) == "Wed 2026-07-01, today")
    #expect((today + 1).distance(from: today) == "tomorrow")
    #expect((today - 1).distance(from: today) == "yesterday")
    #expect((today - 2).distance(from: today) == "2 days ago")
  }

  @Test(arguments: [
    ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y) <b> | #", "\\[x\\](y) \\<b\\> \\| \\#"),
    ("\u{1B}x", "\\\\u{1B}x"),
  ])
  func markdown(text: String, written: String) {
    #expect(MarkdownText.plain(text) == written)
  }

  @Test func codeHoldsBackticks() {
    #expect(MarkdownText.code("a:1:2") == "`a:1:2`")
    #expect(MarkdownText.code("a``b") == "``` a``b ```")
  }
}
