import Foundation
import Testing

/// Letters as the built program writes them to a disk, read by somebody else's programs.
struct LetterProgramTests {
  private static func has(_ name: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
  }

  private static let hasPandoc = has("pandoc")
  private static let hasDocx =
    hasPandoc && has("python3")
    && (try? BuiltProgram.run("/usr/bin/python3", ["-c", "import docx"]).status) == 0
  private static let hasOffice = hasPandoc && has("soffice") && has("pdfinfo")

  private static let writers = [
    "Priya Raman", "Margaret Chen", "Seo-yeon Kim", "Jiří Dvořák", "Yousef Al-Masri",
  ]

  private let out: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "rapport-out-\(UUID())")
    try? FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    return path.path(percentEncoded: false)
  }()

  private func letter(_ arguments: String...) throws -> BuiltProgram.End {
    try BuiltProgram.run(
      BuiltProgram.path,
      ["letter"] + arguments + ["--vault", Golden.sampleVault, "--today", "2026-07-21"])
  }

  private static let script = """
    import sys, docx
    file = docx.Document(sys.argv[1])
    for p in file.paragraphs + [p for t in file.tables for c in t.row_cells(0) for p in c.paragraphs]:
      print(p.style.name + "|" + p.text)
    page = file.sections[0]
    print(page.page_width.mm, page.page_height.mm, len(file.sections), file.core_properties.title)
    """

  @Test(.enabled(if: hasDocx, "pandoc or python3-docx is not installed"), arguments: writers)
  func anotherParserReadsTheSameWords(_ writer: String) throws {
    let file = "\(out)/a.docx"
    let run = try letter(writer, "--format", "docx", "--output", file)
    #expect(run.status == 0, "\(run.errors)")
    let read = try BuiltProgram.run("/usr/bin/python3", ["-c", Self.script, file]).output
    #expect(read.hasPrefix("Title|Talking points for a letter\nNames|Nino Beridze for \(writer)\n"))
    #expect(read.hasSuffix("215.9 279.4 1 Talking points for a letter\n"))
    let words = read.split { $0 == "\n" || $0 == "|" || $0 == "\t" }.map(String.init)
    let markdown = try letter(writer).output.replacing("\\", with: "")
    for line in markdown.split(separator: "\n") where !line.hasPrefix("**") && line != "---" {
      let text = line.split(separator: "** ").last ?? line
      let plain = text.drop { "-# ".contains($0) }.replacing("**", with: "")
      let said = plain.hasPrefix("*") ? plain.split(separator: ":* ").last ?? "" : plain[...]
      #expect(words.contains { $0 == said }, "\(said)")
    }
  }

  @Test(.enabled(if: hasPandoc, "pandoc is not installed"))
  func theSameBytesTwice() throws {
    for name in ["a", "b"] {
      let run = try letter("Priya Raman", "--format", "docx", "--output", "\(out)/\(name).docx")
      #expect(run.status == 0)
    }
    let one = FileManager.default.contents(atPath: "\(out)/a.docx")
    #expect(one?.isEmpty == false)
    #expect(one == FileManager.default.contents(atPath: "\(out)/b.docx"))
  }

  @Test(.enabled(if: hasOffice, "LibreOffice or pdfinfo is not installed"), arguments: writers)
  func aWordProcessorPutsItOnOnePage(_ writer: String) throws {
    _ = try letter(writer, "--format", "docx", "--output", "\(out)/a.docx")
    let office = try BuiltProgram.run(
      "/usr/bin/soffice",
      [
        "--headless", "-env:UserInstallation=file://\(out)/profile", "--convert-to", "pdf",
        "--outdir", out, "\(out)/a.docx",
      ])
    #expect(office.status == 0, "\(office.errors)")
    let facts = try BuiltProgram.run("/usr/bin/pdfinfo", ["\(out)/a.pdf"]).output
    #expect(facts.contains("Pages:           1\n"), "\(facts)")
  }

  @Test func aPacketIsThereWholeOrNotAtAll() throws {
    let run = try letter("Margaret Chen", "--packet", "\(out)/chen")
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(out)/chen").sorted()
    #expect(names.filter { !$0.hasSuffix(".docx") }.count == 5)
    #expect(names.contains("Talking points.docx") == Self.hasPandoc)
    let before = try FileManager.default.subpathsOfDirectory(atPath: out).sorted()
    let again = try letter("Margaret Chen", "--packet", "\(out)/chen")
    #expect(again.status == 64)
    #expect(again.errors.contains("not empty"))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: out).sorted() == before)
    #expect(try letter("Margaret Chen", "--packet", "\(out)/no/such").status == 64)
  }

  @Test func anEmptyFolderIsFilledAndADryRunMakesNone() throws {
    try FileManager.default.createDirectory(
      atPath: "\(out)/empty", withIntermediateDirectories: false)
    #expect(try letter("Margaret Chen", "--packet", "\(out)/dry", "--dry-run").status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(out)/dry"))
    #expect(try letter("Margaret Chen", "--packet", "\(out)/empty/").status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(out)/empty/Checklist.md"))
    // The folder one stands in would be replaced.
    let here = try BuiltProgram.run(
      "/bin/sh",
      [
        "-c",
        "mkdir \"$1\" && cd \"$1\" && RAPPORT_VAULT=\"$3\" \"$2\" letter \"Margaret Chen\" --packet . --today 2026-07-21",
        "sh",
        "\(out)/here", BuiltProgram.path, Golden.sampleVault,
      ])
    #expect(here.status == 64 && here.errors.contains("the folder you are in"), "\(here.errors)")
  }

  @Test func noPacketLiesInTheVault() throws {
    let vault = try DiskVault(LetterCommandTests.vault)
    try FileManager.default.createSymbolicLink(
      atPath: "\(out)/link", withDestinationPath: vault.path)
    try FileManager.default.createSymbolicLink(
      atPath: "\(out)/gone", withDestinationPath: "\(vault.path)/new")
    for place in ["\(vault.path)/x", "\(out)/link/x", "\(out)/link/Mentors/x", vault.path] {
      let run = try BuiltProgram.run(
        BuiltProgram.path,
        ["letter", "raman", "--for", "Autumn", "--vault", vault.path, "--packet", place])
      #expect(run.status == 64, "\(place)")
      #expect(run.errors.contains("lies in the vault"), "\(run.errors)")
    }
    let gone = try BuiltProgram.run(
      BuiltProgram.path,
      ["letter", "raman", "--for", "Autumn", "--vault", vault.path, "--packet", "\(out)/gone"])
    #expect(gone.status == 64)
    #expect(
      vault.names("") == ["Cycles", "Letters", "Me.md", "Mentors", "Projects", "rapport.yml"])
  }
}
