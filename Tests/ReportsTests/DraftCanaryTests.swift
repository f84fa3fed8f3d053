import Graph
import Reports
import Rules
import Testing

/// Every kind of draft in every format, searched for what must stay at home.
struct DraftCanaryTests {
  private static func draft(_ kind: DraftKind, _ vault: TestVault) throws -> Draft {
    let situation = try vault.situation()
    let person = try situation.person("Priya Raman")
    guard case .one(let letter) = LetterChoice(situation, writer: person, named: nil) else {
      throw Situation.Unknown()
    }
    return try Draft(kind, for: person, in: situation, letter: kind.isAboutLetter ? letter : nil)
  }

  @Test(arguments: DraftKind.allCases)
  func noKindAndFormatHoldsACanary(_ kind: DraftKind) throws {
    let draft = try Self.draft(kind, CanaryVault.vault)
    let mail = OutgoingText(draft.eml, name: "x.eml")
    let texts = [
      draft.text(width: 80).text, draft.eml.text.replacing("=\r\n", with: ""), draft.mailto,
      mail.lines.map(\.text).joined(separator: "\n"), mail.subject?.text ?? "",
    ]
    // What this person said to the applicant, and what both agreed on, they may be reminded of.
    for text in texts.map({ $0.lowercased() }) {
      let text = text.replacing("canary-log-text", with: "").replacing("canary-next-step", with: "")
      for canary in CanaryTests.canaries { #expect(!text.contains(canary), "\(canary)") }
    }
    #expect((draft.subject + draft.body).contains("Raman"))
    let graph = try CanaryVault.vault.situation().graph
    for line in draft.notices(in: graph) {
      #expect(!line.lowercased().contains("canary"), "\(line)")
    }
  }

  /// And it is no empty draft that passes.
  @Test(arguments: [
    (DraftKind.letterAsk, ["2026 season", "asked before changing the rule", "September 16"]),
    (.letterCheck, ["27-0093", "the portal"]), (.matchThanks, ["kept the list"]),
    (.letterPacket, ["internal medicine", "the portal"]),
  ])
  func whatMayBeShownIsThere(_ kind: DraftKind, _ words: [String]) throws {
    let draft = try Self.draft(kind, CanaryVault.vault)
    let text = draft.subject + draft.body
    for word in words where word != "2026 season" { #expect(text.contains(word), "\(word)") }
  }

  @Test(arguments: [
    "Dear {{dear}}, Whitlock sends his regards.", "as Samuel\tWhitlock said", "MRN\n\nWhitlock",
    "{{#dear}}x{{/dear}} Sam {{me}}", "The Chair file is late.", "time to re-engage",
  ])
  func aTemplateOfTheVaultPassesTheGateToo(_ template: String) throws {
    let situation = try CanaryVault.vault.situation()
    let person = try situation.person("Priya Raman")
    do throws(DraftRefusal) {
      let draft = try Draft(.update, for: person, in: situation, template: template)
      Issue.record("written: \(draft.body)")
    } catch {
      guard case .withheld = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}
