import Graph
import Reports
import Rules
import Testing

/// The folder for one letter: what is in it, and what never is.
struct LetterPacketTests {
  private static func packet(_ vault: TestVault) throws -> LetterPacket {
    let situation = try vault.situation()
    let writer = try situation.person("Priya Raman")
    guard case .one(let letter) = LetterChoice(situation, writer: writer, named: nil) else {
      throw Situation.Unknown()
    }
    return try LetterPacket(situation, writer: writer, letter: letter, template: nil)
  }

  private static func checklist(_ vault: TestVault) throws -> String {
    let packet = try packet(vault)
    return packet.checklist([.word] + packet.items).text
  }

  @Test func noFileHoldsACanary() throws {
    let packet = try Self.packet(CanaryVault.vault)
    let items = [PacketItem.word] + packet.items
    let files =
      packet.files + [("docx", packet.word.source), ("list", packet.checklist(items))]
    for file in files {
      // Encoded words and soft line ends could hide one in the mail file.
      let text = file.bytes.text.replacing("=\r\n", with: "").lowercased()
      for canary in CanaryTests.canaries {
        #expect(!text.contains(canary), "\(file.name): \(canary)")
      }
      #expect(text.contains("raman"), "\(file.name)")
    }
  }

  @Test func theListTellsWhatIsThereAndWhatIsNot() throws {
    var vault = CanaryVault.vault
    let bare = try Self.checklist(vault)
    #expect(bare.contains("- [x] Talking points.docx"))
    #expect(bare.contains("- [ ] CV: cv in your me note says where it is"))
    #expect(bare.contains("- [ ] Letter request form: form in the letter's note"))
    #expect(bare.contains("- [ ] Their e-mail address: email in their note"))
    vault.files["Me.md"]?.replace("type: me\n", with: "type: me\ncv: A/CV of mine.pdf\n")
    #expect(
      try Self.checklist(vault).contains(
        "- [ ] CV: CV of mine.pdf, of which there is no file in the vault"))
    vault.files["A/CV of mine.pdf"] = ""
    let there = try Self.checklist(vault)
    #expect(there.contains("## To attach to the e-mail\n\n- [ ] CV: CV of mine.pdf\n"))
  }

  /// A link leads where links of the note lead, a path where a link with it would.
  @Test(arguments: [
    ("\"[[CV of mine.pdf]]\"", "CV of mine.pdf"),
    ("\"[[CV of mine.pdf|my CV]]\"", "CV of mine.pdf"),
    ("\"[my CV](A/CV%20of%20mine.pdf)\"", "CV of mine.pdf"), ("CV of mine.pdf", "CV of mine.pdf"),
    ("\"[[CV 2026]]\"", "CV 2026.md"), ("./A/CV 2026.md", "CV 2026.md"),
  ])
  func aFileMayBeNamedByALink(written: String, name: String) throws {
    var vault = CanaryVault.vault
    vault.files["Me.md"]?.replace("type: me\n", with: "type: me\ncv: \(written)\n")
    vault.files["A/CV of mine.pdf"] = ""
    vault.files["A/CV 2026.md"] = ""
    #expect(
      try Self.checklist(vault).contains("## To attach to the e-mail\n\n- [ ] CV: \(name)\n"))
    let situation = try vault.situation()
    let packet = try Draft(
      .letterPacket, for: try situation.person("Priya Raman"), in: situation)
    #expect(packet.body.contains("Enclosed: \(name.split(separator: ".")[0]), "))
  }

  @Test func aNameThatMayNotBeShownIsLeftOut() throws {
    var vault = CanaryVault.vault
    vault.files["Me.md"]?.replace("type: me\n", with: "type: me\ncv: For Whitlock.pdf\n")
    vault.files["For Whitlock.pdf"] = ""
    let list = try Self.checklist(vault)
    #expect(list.contains("## To attach to the e-mail\n\n- [ ] CV\n"))
    #expect(!list.contains("Whitlock"))
  }

  /// Before the yes it holds the question, after it the packet's e-mail.
  @Test func theMailIsThatOfTheLettersState() throws {
    var vault = CanaryVault.vault
    #expect(try Self.packet(vault).mail.kind == .letterPacket)
    #expect(try Self.checklist(vault).contains("rapport log NAME letter-packet"))
    for line in ["letter-agreed: CANARY-LETTER-YES", "letter-asked: CANARY-LETTER-LINE"] {
      vault.files["Mentors/Priya Raman.md"]?.replace(line, with: "update: x")
    }
    #expect(try Self.packet(vault).mail.kind == .letterAsk)
    #expect(try Self.checklist(vault).contains("rapport log NAME letter-asked"))
  }

  @Test func aRefusedSheetIsARefusedPacket() throws {
    var vault = CanaryVault.vault
    vault.files["Cycles/Residency 2027.md"]?.replace(
      "upload: the portal", with: "upload: as Whitlock did")
    do {
      _ = try Self.packet(vault)
      Issue.record("made")
    } catch let refusal as LetterPacket.Refusal {
      guard case .sheet(let report) = refusal else { throw refusal }
      #expect(report.isRefused)
    }
  }
}
