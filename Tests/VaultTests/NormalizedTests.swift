import Testing

@testable import Vault

@Suite("Normalized text")
struct NormalizedTests {
  @Test(arguments: [
    ("Ame\u{301}lie", "Am\u{E9}lie"), ("plain", "plain"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{212B}", "\u{C5}"), ("a\u{323}\u{302}", "\u{1EAD}"), ("Ж", "Ж"), ("", ""),
  ])
  func `Composed`(text: String, expected: String) {
    #expect(Array(composed(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("RAMAN", "raman"), ("Ame\u{301}LIE", "am\u{E9}lie"), ("ЖУК", "жук"), ("ÄÖ", "äö"), ("", ""),
    ("already lower", "already lower"),
  ])
  func `Folded`(text: String, expected: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("Time Zone", "time-zone"), ("time_zone", "time-zone"),
    (" last-Publication ", "last-publication"),
    ("", ""), ("_", ""), ("ÉCOLE", "école"),
  ])
  func `Keys`(key: String, expected: String) { #expect(foldedKey(key) == expected) }

  @Test func `Short ways round composition lead to the same text`() {
    var previous: Unicode.Scalar = "a"
    for value: UInt32 in 0x80..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(String.UnicodeScalarView([previous, scalar]))
      // U+F900 is never composed and becomes U+8C48: it forces the long way.
      let long = composed(text + "\u{F900}").unicodeScalars
      let short = composed(text).unicodeScalars + ["\u{8C48}"]
      if Array(long) != Array(short) { Issue.record("U+\(String(value, radix: 16))") }
      previous = scalar
    }
  }

  @Test func `Order is that of the bytes`() {
    #expect(precedes("Z", "a"))
    #expect(precedes("e\u{301}", "\u{E9}"))
    #expect(!precedes("\u{E9}", "e\u{301}"))
    #expect(precedes("a", "a/"))
    #expect(!precedes("a", "a"))
  }
}
