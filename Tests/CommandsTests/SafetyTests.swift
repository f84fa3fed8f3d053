import Testing

@testable import Commands

/// Nothing from a vault may act on a terminal, a spreadsheet or a Markdown reader.
struct SafetyTests {
  static let lines = [
    "index", "index --format json", "check", "check --format json", "due --all",
    "due --format json", "due --format markdown", "due --format csv", "advise",
    "advise --format json",
    "advise --format markdown", "advise --format csv", "show nobody", "show \"=HYPER\"",
    "show \"=\" --format json", "show \"=\" --format markdown", "show \"[a]\"",
    "show nobody-such", "due --mentor zz",
  ]

  @Test(arguments: lines)
  func noControlCharacters(line: String) {
    let run = Run(line, in: Vaults.hostile)
    for text in [run.output, run.errors] {
      let bad = text.unicodeScalars.filter { $0 != "\n" && mustNotBeSeen($0) }
      #expect(bad.isEmpty, "\(line): \(bad.map(\.value))")
    }
  }

  private func mustNotBeSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func escapesAreShown() {
    let run = Run("show =HYP", in: Vaults.hostile)
    #expect(run.output.contains("=HYPERLINK(\\u{202E}evil) (mentor)\n"))
    #expect(run.output.contains("\\u{1B}]0;title\\u{07} and"))
  }

  @Test func spreadsheetsGetText() {
    let run = Run("due --format csv", in: Vaults.hostile)
    #expect(run.output.contains("\"'=HYPERLINK("))
    #expect(!run.output.contains(",=HYPERLINK"))
  }

  @Test func jsonKeepsEveryCharacter() throws {
    let json = try parsed(Run("index --format json", in: Vaults.hostile).output)
    let texts = try list("events", in: json).compactMap { $0["text"] as? String }
    #expect(texts.contains("\u{1B}]0;title\u{7} and \u{2066}hidden"))
  }

  @Test func markdownShowsMarksAsTheyAre() {
    let run = Run("show \"[a]\" --format markdown", in: Vaults.hostile)
    #expect(run.output.hasPrefix("# \\[a\\](b) \\*c\\*\n"))
  }
}
