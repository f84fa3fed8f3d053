import Testing

@testable import Vault

@Suite("Escaping")
struct EscapingTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("Äé漢🎉", "Äé漢🎉"), ("", ""),
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\nb\tc", "a\\u{0A}b\\u{09}c"), ("\0", "\\u{00}"),
    ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"), ("ab\u{202E}cd", "ab\\u{202E}cd"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{200E}\u{200F}", "\\u{200E}\\u{200F}"),
    ("\r\n", "\\u{0D}\\u{0A}"), ("\u{2028}", "\\u{2028}"), ("e\u{301}", "e\u{301}"),
  ])
  func `Control characters and direction marks are shown`(text: String, expected: String) {
    #expect(Array(escaped(text).utf8) == Array(expected.utf8))
  }

  @Test func `No control character is left`() {
    for value: UInt32 in 0...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = escaped("a\(Character(scalar))b")
      #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
