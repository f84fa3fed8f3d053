import Testing

@testable import Vault

@Suite("Display width")
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Amélie", 6), ("Ame\u{301}lie", 6), ("漢字", 4), ("ｱｲ", 2), ("ＡＢ", 4),
    ("🎉", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("☎", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("한국", 4), ("a\u{200B}b", 2), ("שלום", 4), ("नि", 2), ("📅 2026", 7), ("…", 1), ("“x”", 3),
    ("\u{0e01}\u{0e33}", 2), ("ไทย", 3),
  ])
  func `Width`(text: String, expected: Int) { #expect(text.displayWidth == expected) }

  @Test func `Padding`() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("漢".padded(to: 4, alignedRight: true) == "  漢")
    #expect("long".padded(to: 2) == "long")
  }

  @Test(arguments: [
    ("plain", 5, "plain"), ("plain", 4, "pla…"), ("漢字漢", 5, "漢字…"), ("漢字漢", 6, "漢字漢"),
    ("漢字漢", 4, "漢…"), ("plain", 1, "…"), ("plain", 0, ""), ("", 0, ""), ("é", 1, "é"),
    ("Ame\u{301}lie", 6, "Ame\u{301}lie"),
  ])
  func `Cutting`(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
    #expect(text.truncated(to: width).displayWidth <= width)
  }

  @Test func `Fitting`() {
    #expect("漢字漢".fitted(to: 4) == "漢… ")
    #expect("ab".fitted(to: 4, alignedRight: true) == "  ab")
  }
}
