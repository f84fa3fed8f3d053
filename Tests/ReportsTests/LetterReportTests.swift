import Graph
import Reports
import Rules
import Testing

/// What stands on the sheet, and which letter it is for.
struct LetterReportTests {
  private func markdown(_ vault: TestVault, on day: String = "2026-07-21") throws -> String {
    let report = try vault.situation(on: day).letterReport("Priya Raman")
    guard case .sheet(let sheet) = report.outcome else { throw Situation.Unknown() }
    return sheet.markdown.text
  }

  @Test func theWholeSheet() throws {
    var vault = DiscretionVault.with(
      evidence: "asked before changing the *rule* #rigor\n  - result: it is in the protocol")
    vault.files["Mentors/Priya Raman.md", default: ""] += "- 2025-02-11 call: first\n"
    vault.files["Projects/Cohort.md", default: ""] += "- 2026-05-20 submitted: manuscript\n"
    vault.files["Letters/Raman.md"] = """
      ---
      writer: "[[Priya Raman]]"
      cycle: "[[Residency 2027]]"
      kind: research
      waived: yes
      letter-id: "27-0093"
      form: Forms/Request.pdf
      ---
      """
    #expect(
      try markdown(vault) == """
        # Talking points for a letter

        **Nino Beridze** for **Priya Raman**

        - **Due:** Wed 2026-09-16
        - **Specialty:** Internal medicine
        - **Season:** 2027 season
        - **Kind:** Research letter
        - **Letter ID:** 27-0093
        - **Form:** Request.pdf, enclosed
        - **Waiver:** The right to read it is waived.
        - **Upload:** the portal
        - **Questions to:** nino@mail.example

        ## How we worked together

        - 2025-02-11, 1 meeting or call
        - Cohort: first author

        ## What you saw

        - **2026-03-01** asked before changing the rule
          - *Result:* it is in the protocol

        ## What came of it

        - **2026-05-20** submitted: manuscript (Cohort)

        ## Sides of the work you saw (episodes behind each)

        rigor (2)

        ## Why Internal Medicine

        The space between the teams.

        ---

        Use, change or ignore any of these points: the judgement and the words are yours.

        """)
  }

  @Test func onlyWhatThisWriterWitnessedCounts() throws {
    var vault = DiscretionVault.with(evidence: "mine #rigor")
    vault.files["Mentors/Samuel Whitlock.md", default: ""] +=
      "\n- 2026-03-02 evidence: theirs #leadership\n"
    let text = try markdown(vault)
    #expect(text.contains("rigor (1)"))
    #expect(!text.contains("theirs"))
    #expect(!text.contains("leadership"))
  }

  @Test func whatLiesAheadDoesNotExist() throws {
    var vault = DiscretionVault.with(evidence: "seen #rigor")
    vault.files["Projects/Cohort.md", default: ""] += "- 2026-05-20 submitted: manuscript\n"
    #expect(!(try markdown(vault, on: "2026-05-19").contains("manuscript")))
    #expect(try markdown(vault, on: "2026-05-20").contains("manuscript"))
  }

  @Test func somebodyWhoSawNothingGetsAnInvitation() throws {
    let situation = try DiscretionVault.with(evidence: "x").situation()
    let report = try situation.letterReport("Harriet Bell")
    let text = try #require(report.invitation(in: situation.graph, .init())).text
    #expect(text.contains("The notes do not say yet what Harriet Bell has seen you do."))
    #expect(text.contains("Mentors/Harriet Bell.md:"))
    #expect(text.contains("    - 2026-07-21 evidence: "))
  }

  @Test func textIsCutOnlyWhereRoomIsShort() throws {
    let long = String(repeating: "a long way of saying it ", count: 11)
    let item = "\(long)#rigor\n  - situation: \(long)\n  - action: \(long)\n  - result: \(long)"
    let one = try DiscretionVault.with(evidence: item).situation().letterReport("Priya Raman")
    #expect(!one.remarks.contains(.shortened))
    var vault = DiscretionVault.with(evidence: item, item, item, item, item, item)
    vault.files["Me.md", default: ""] += String(repeating: long, count: 20)
    let many = try vault.situation().letterReport("Priya Raman")
    #expect(many.remarks.contains(.shortened))
    guard case .sheet(let sheet) = many.outcome else { throw Situation.Unknown() }
    let leads = sheet.sections.filter { $0.kind == .episodes }.flatMap {
      $0.blocks.map(\.lead.text)
    }
    #expect(leads.allSatisfy { $0.count <= 180 && $0.hasSuffix("…") })
  }

  @Test func vaultTextCannotBecomeMarkup() throws {
    let vault = DiscretionVault.with(
      evidence: "5 < 6 & \"a\" <script src=x>alert(1) #1 a|b \\[x\\] \u{202E}evil \u{1B}[31m")
    let report = try vault.situation().letterReport("Priya Raman")
    guard case .sheet(let sheet) = report.outcome else { throw Situation.Unknown() }
    let html = sheet.html.text
    #expect(html.contains("5 &lt; 6 &amp; &quot;a&quot; alert(1) #1 a|b [x] \\u{202E}evil"))
    #expect(!html.contains("<script"))
    #expect(!html.unicodeScalars.contains("\u{202E}"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    #expect(sheet.markdown.text.contains("5 \\< 6 \\& \"a\" alert(1) \\#1 a\\|b \\[x\\]"))
  }

  @Test func thePageIsAWholeDocument() throws {
    let report = try DiscretionVault.with(evidence: "seen").situation().letterReport("Priya Raman")
    guard case .sheet(let sheet) = report.outcome else { throw Situation.Unknown() }
    let html = sheet.html.text
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(
      html.contains("<title>Talking points for a letter: Nino Beridze for Priya Raman</title>"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("src="))
    #expect(html.hasSuffix("</body>\n</html>\n"))
  }
}
