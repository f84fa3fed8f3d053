import Graph
import Reports
import Rules
import Testing

/// Where leaving out does not do, nothing is written.
struct LetterRefusalTests {
  private func refusals(_ change: (inout TestVault) -> Void) throws -> [Withheld] {
    var vault = DiscretionVault.with(evidence: "asked first #rigor")
    change(&vault)
    let situation = try vault.situation()
    let report = try situation.letterReport("Priya Raman")
    let notices = report.notices(in: situation.graph).joined(separator: "\n")
    #expect(!notices.contains("CANARY"))
    guard case .refused(let withheld) = report.outcome else { return [] }
    #expect(report.isRefused)
    #expect(report.invitation(in: situation.graph, .init()) == nil)
    return withheld
  }

  private static let letter = """
    ---
    writer: "[[Priya Raman]]"
    cycle: "[[Residency 2027]]"
    LINE
    ---
    """

  @Test func nothingWrongIsNotRefused() throws {
    #expect(try refusals { _ in }.isEmpty)
  }

  @Test(arguments: [
    ("upload: through CANARY Whitlock's office", Withheld.Part.upload),
    ("name: season CANARY with Whitlock", .season),
    ("tags: [private]", .season),
    ("specialty: [Step 1 245 CANARY]", .specialty),
  ])
  func aCycleThatCannotBeShown(_ line: String, _ part: Withheld.Part) throws {
    let found = try refusals { vault in
      vault.files["Cycles/Residency 2027.md"] = "---\nletters-due: 2026-09-16\n\(line)\n---\n"
    }
    #expect(found.contains { $0.part == part })
  }

  @Test(arguments: [
    ("letter-id: CANARY-Whitlock-3", Withheld.Part.letterID),
    ("form: Forms/CANARY Samuel Whitlock.pdf", .form),
    ("due: 2026-09-01\ntags: [private]", .dueDate),
  ])
  func aLetterNoteThatCannotBeShown(_ line: String, _ part: Withheld.Part) throws {
    let found = try refusals { vault in
      vault.files["Letters/Raman.md"] = Self.letter.replacing("LINE", with: line)
    }
    #expect(found.contains { $0.part == part })
  }

  @Test(arguments: [
    ("## Why Internal Medicine #private\n\nCANARY", Withheld.Kind.privateText),
    ("## Why Internal Medicine\n\nCANARY Whitlock showed me.", .otherPerson),
    ("## Why Internal Medicine\n\nCANARY Mr. Alvarez, 63 yo.", .patient),
    ("# Private\n\n## Why Internal Medicine\n\nCANARY", .privateText),
  ])
  func aReasonThatCannotBeShown(_ section: String, _ kind: Withheld.Kind) throws {
    let found = try refusals { vault in
      vault.files["Me.md"] = "---\ntype: me\nname: Nino Beridze\n---\n\(section)\n"
    }
    #expect(found.map(\.kind).contains(kind))
    #expect(found.allSatisfy { $0.part == .why })
    #expect(found.allSatisfy { $0.origin.place != nil })
  }

  @Test func aPrivateApplicant() throws {
    let found = try refusals { vault in
      vault.files["Me.md"] = "---\ntype: me\nname: Nino\ntags: private\n---\n"
    }
    #expect(found.map(\.part) == [.applicant])
  }

  @Test func theTroubleIsNamedByPlaceAndKind() throws {
    var vault = DiscretionVault.with(evidence: "asked first")
    vault.files["Me.md"] = "---\ntype: me\nname: N\n---\n## Why Internal Medicine\n\nWhitlock.\n"
    let situation = try vault.situation()
    let notices = try situation.letterReport("Priya Raman").notices(in: situation.graph)
    #expect(
      notices == [
        "Nothing was written. The sheet would show what it may not:",
        "  Me.md:5:4: why this specialty: names another person",
      ])
  }
}
