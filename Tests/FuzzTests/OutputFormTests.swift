import Testing

@testable import Fuzzing

/// The readers that fuzz targets hold outputs against must be able to complain.
struct OutputFormTests {
  private func complaints(_ check: (inout Complaints) -> Void) -> [String] {
    var complaints = Complaints()
    check(&complaints)
    return complaints.all
  }

  @Test(arguments: [
    "{}", "[]", "{\"a\":[1,-2.5,\"x\\n\\u0041\"],\"b\":{\"c\":null}}\n", "[[],{},[true,false]]",
    "0",
  ])
  func jsonPasses(text: String) {
    #expect(complaints { $0.expectJson(Array(text.utf8), "json") }.isEmpty)
  }

  @Test(arguments: [
    "{", "}", "{}{}", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "[\"\n\"]", "[\"\\x\"]", "[\"", "01",
    "[1}", "{\"a\":1,}", "[1 2]", "nul", "-",
  ])
  func whatIsNoJsonDoesNot(text: String) {
    #expect(!complaints { $0.expectJson(Array(text.utf8), "json") }.isEmpty)
  }

  @Test(arguments: [("a,b\n1,\"2,\n\"\"3\"\n", true), ("a,b\n1\n", false), ("a\n=1\n", false)])
  func csv(text: String, isFine: Bool) {
    #expect(complaints { $0.expectCsv(Array(text.utf8), "csv") }.isEmpty == isFine)
  }

  @Test(arguments: [("<p>a &lt;script></p>", true), ("<script>", false), ("<p onload=x>", false)])
  func html(text: String, isFine: Bool) {
    #expect(complaints { $0.expectHtml(text, "html") }.isEmpty == isFine)
  }

  @Test(arguments: [("a\nb é", true), ("\u{1B}[31m", false), ("\u{202E}", false), ("\r", false)])
  func plain(text: String, isFine: Bool) {
    #expect(complaints { $0.expectPlain(text, "text") }.isEmpty == isFine)
  }

  @Test(arguments: [
    ("BEGIN:A\r\nX:y\r\n z\r\nEND:A\r\n", true), ("BEGIN:A\r\n", false), ("X:y\n", false),
    ("END:A\r\n", false), ("X:y", false), ("x\r\n", false), ("X:\u{1B}\r\n", false),
  ])
  func contentLines(text: String, isFine: Bool) {
    #expect(complaints { $0.expectContentLines(text, "ics") }.isEmpty == isFine)
  }
}
