import Graph
import Reports
import Rules
import Testing

/// A vault with a canary in every place whose text must stay at home, and every outgoing format
/// searched for it.
struct CanaryTests {
  /// What is planted; the sheet may hold none of these, in any case.
  static let canaries = [
    "canary", "whitlock", "samuel", "ковальчук", "олена", "石川", "dvořák", "dvořa", "27-0417",
    "chair file", "disengaged", "re-engage", "quiet.verdict", "exhausted", "245", "260", "mrn",
    "4471203", "alvarez", "555-123", "1961", "hedged",
  ]

  private func report() throws -> LetterReport {
    try CanaryVault.vault.situation().letterReport("Priya Raman")
  }

  private func sheet() throws -> LetterSheet {
    guard case .sheet(let sheet) = try report().outcome else { throw Situation.Unknown() }
    return sheet
  }

  @Test(arguments: ["markdown", "html", "docx"])
  func noFormatHoldsACanary(_ format: String) throws {
    let sheet = try sheet()
    let bytes =
      switch format {
      case "html": sheet.html
      case "docx": sheet.word(on: CivilDate(day: 20_655)).source
      default: sheet.markdown
      }
    let text = bytes.text.lowercased()
    for canary in Self.canaries { #expect(!text.contains(canary), "\(canary)") }
    // And it is no empty sheet that passes.
    for word in [
      "asked before changing the rule", "listed 29 pairs", "the rule is in the protocol",
      "kept the list", "regional day, poster", "the space between the teams",
      "the list at handover", "2026-09-16", "27-0093", "cohort",
      ", 2 meetings and calls",
    ] { #expect(text.contains(word), "\(word)") }
  }

  @Test func everythingWithheldIsReportedWithoutItsText() throws {
    let situation = try CanaryVault.vault.situation()
    let report = try report()
    let notices = report.notices(in: situation.graph)
    let kinds = Set(report.leftOut.map(\.kind))
    #expect(
      kinds == [
        .privateText, .comment, .otherPerson, .otherLetter, .letterText, .judgement, .score,
        .patient,
      ])
    for line in notices {
      #expect(!line.lowercased().contains("canary"), "\(line)")
      #expect(!line.contains("Whitlock") || line.contains("Projects/Trial with Whitlock.md"))
    }
    #expect(
      notices.contains("left out: Mentors/Priya Raman.md:38:3: episode: names another person"))
  }

  @Test func theAuditNamesTheSourceOfEveryLineAndNoCanary() throws {
    let situation = try CanaryVault.vault.situation()
    let audit = try report().audit(in: situation.graph, .init(width: 200)).text
    #expect(audit.contains("asked before changing the rule\n    Mentors/Priya Raman.md:29:3\n"))
    #expect(audit.contains("Action: listed 29 pairs\n    Mentors/Priya Raman.md:31:5\n"))
    #expect(!audit.lowercased().contains("canary"))
    for (_, line) in try sheet().lines { #expect(!line.origins.isEmpty) }
  }
}
