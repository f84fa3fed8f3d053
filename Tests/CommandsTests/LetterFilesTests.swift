import Testing
import Vault

@testable import Commands

/// The talking points as files: Word documents, and packets.
struct LetterFilesTests {
  private static let vault: [String: String] = {
    var vault = LetterCommandTests.vault
    vault["Letters/Raman Winter.md"] = nil
    return vault
  }()

  private let line = "letter raman --for Autumn"

  @Test func aWordDocumentIsNothingForATerminal() {
    let run = Run(
      "\(line) --format docx", in: Self.vault, terminal: .wide(80), packer: .there)
    #expect(run.status == .usage)
    #expect(run.errors.contains("add --output points.docx"))
    #expect(run.output.isEmpty)
    let piped = Run("\(line) --format docx", in: Self.vault, packer: .there)
    #expect(piped.status == .fine)
    #expect(piped.output.contains("found the error in the code"))
  }

  @Test(arguments: [
    (Packer.missing, "apt-get install pandoc"), (.failing, "pandoc could not make"),
  ])
  func withoutPandocThereIsNone(_ packer: Packer, _ words: String) {
    let run = Run("\(line) --format docx --output x.docx", in: Self.vault, packer: packer)
    #expect(run.status == .unread)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["markdown", "html", "docx"])
  func aNewFileIsWrittenAndNoOldOne(_ format: String) throws {
    let files = Files.memory(Self.vault)
    let run = Run("\(line) --format \(format) --output points", in: files, packer: .there)
    #expect(run.status == .fine, "\(run.errors)")
    #expect(run.output.isEmpty)
    let written = String(decoding: try files.bytes(of: "points"), as: UTF8.self)
    #expect(written.contains("found the error in the code"))
    let again = Run("\(line) --output points", in: files)
    #expect(again.status == .unread)
    #expect(again.errors.contains("there already"))
  }

  @Test func nothingIsWrittenWhereThereIsNothingToSay() throws {
    let files = Files.memory(Vaults.oneMentor)
    let run = Run("letter okafor --output points", in: files)
    #expect(run.output.contains("evidence: "))
    #expect((try? files.bytes(of: "points")) == nil)
  }

  @Test func aPacketHoldsItsFilesAndSaysWhatIsMissing() throws {
    let run = Run("\(line) --packet raman", in: Self.vault, packer: .there)
    #expect(run.status == .fine, "\(run.errors)")
    let folder = try #require(run.folders.first)
    #expect(folder.outOf == "/vault")
    #expect(
      folder.files.map(\.name) == [
        "Checklist.md", "E-mail.eml", "E-mail.txt", "Talking points.docx", "Talking points.html",
        "Talking points.md",
      ])
    #expect(run.output.hasPrefix("/elsewhere/raman\n  Checklist.md\n"))
    let missing = run.output.split(separator: "\nMissing\n").last ?? ""
    #expect(missing.contains("CV: cv in your me note"))
    #expect(missing.contains("How the letter is sent: upload in the cycle's note"))
  }

  @Test func withoutPandocThePacketSaysSo() throws {
    let run = Run("\(line) --packet raman", in: Self.vault)
    let folder = try #require(run.folders.first)
    #expect(!folder.files.contains { $0.name.hasSuffix(".docx") })
    #expect(run.output.contains("apt-get install pandoc"))
    let list = folder.files.first { $0.name == "Checklist.md" }?.bytes ?? []
    #expect(String(decoding: list, as: UTF8.self).contains("- [ ] Talking points.docx: pandoc"))
  }

  @Test(arguments: [
    ("--packet taken", "taken is there already and not empty"),
    ("--packet x --output y", "--packet writes a folder"), ("--dry-run", "goes with --packet"),
    ("--audit --output y", "--audit is for your eyes"),
  ])
  func wrongUsage(_ options: String, _ words: String) {
    let run = Run("\(line) \(options)", in: Self.vault, packer: .there)
    #expect(run.status == .usage)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func aDryRunSaysSo() throws {
    let run = Run("\(line) --packet x --dry-run", in: Self.vault, packer: .there)
    #expect(run.folders.map(\.isDry) == [true])
    #expect(run.output.hasPrefix("/elsewhere/x (not written: --dry-run)\n"))
  }

  /// Refused by the gate, or nothing to tell: 1, and no folder.
  @Test func noPacketWithoutASheet() {
    var vault = Self.vault
    vault["Cycles/Autumn.md"] = "---\nletters-due: 2026-10-01\nupload: as Ada Okafor did\n---\n"
    let refused = Run("\(line) --packet x", in: vault, packer: .there)
    #expect(refused.status == .found)
    #expect(refused.errors.contains("Nothing was written."))
    #expect(refused.folders.isEmpty && refused.output.isEmpty)
    let nothing = Run("letter okafor --packet x", in: Vaults.oneMentor, packer: .there)
    #expect(nothing.status == .found)
    #expect(nothing.errors.contains("Nothing was written"))
    #expect(nothing.folders.isEmpty)
  }
}
