import Graph
import Reports
import Rules
import Testing

/// The talking points as a Word document, before it is packed.
struct LetterWordTests {
  private static let vault = TestVault(
    """
    == Me.md
    ---
    type: me
    name: ნინო ბერიძე
    email: nino@mail.example
    school: جامعة النيل & Söhne <b>
    ---
    ## Why Internal Medicine

    The space "between" the teams.
    == Mentors/김서연.md
    ## Log
    - 2026-02-01 met: hello
    - 2026-03-01 evidence: listed 29 pairs ~~~ & <w:p> #rigor
      - situation: a\u{FFFE}rate
      - result: قائمة الرموز
    - 2026-03-02 evidence: stayed late #growth
    == Cycles/Season.md
    ---
    specialty: [Internal medicine]
    letters-due: 2026-09-16
    upload: the portal
    ---
    """)

  private func sheet() throws -> LetterSheet {
    guard case .sheet(let sheet) = try Self.vault.situation().letterReport("김서연").outcome else {
      throw Situation.Unknown()
    }
    return sheet
  }

  /// The texts of the runs, in order.
  private func texts(_ body: String) -> [String] {
    body.split(separator: "<w:t xml:space=\"preserve\">").dropFirst().map { piece in
      String(piece[..<(piece.firstRange(of: "</w:t>")?.lowerBound ?? piece.endIndex)])
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&")
    }
  }

  @Test func itSaysWhatTheSheetSays() throws {
    let sheet = try sheet()
    let texts = texts(sheet.word(on: CivilDate(day: 20_655)).body)
    let whole = texts.joined(separator: "\n")
    for (_, line) in sheet.lines {
      let text = line.text.replacing("\u{FFFE}", with: "\u{FFFD}")
      #expect(whole.contains(text), "\(text)")
    }
    for row in sheet.logistics { #expect(texts.contains(row.label.text)) }
    for section in sheet.sections { #expect(texts.contains(section.title.text)) }
    #expect(texts.last?.hasPrefix("Use, change or ignore") == true)
    #expect(texts.contains("2026-03-01"))
  }

  @Test func textStaysText() throws {
    let body = try sheet().word(on: CivilDate(day: 20_655)).body
    #expect(body.contains("listed 29 pairs ~~~ &amp; &lt;w:p&gt;"))
    #expect(!body.unicodeScalars.contains { $0.value & ~1 == 0xFFFE })
    #expect(!body.contains("\n"))
  }

  @Test func scriptsFromRightToLeftAreMarked() throws {
    let body = try sheet().word(on: CivilDate(day: 20_655)).body
    #expect(body.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">قائمة الرموز"))
    #expect(body.contains("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">ნინო"))
  }

  @Test func theDayIsThatOfTheSheet() throws {
    let sheet = try sheet()
    #expect(sheet.word(on: CivilDate(day: 20_655)).seconds == 1_784_592_000)
    #expect(sheet.word(on: CivilDate(day: -5)).seconds == 315_532_800)
  }
}
