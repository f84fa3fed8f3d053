import Glibc
import Testing

@testable import Vault

@Suite("Files of a plain folder")
struct LiveFilesTests {
  let vault: TemporaryFolder
  let outside: TemporaryFolder

  init() throws {
    vault = try TemporaryFolder()
    outside = try TemporaryFolder()
  }

  private func listing(ignore: [Glob] = Configuration().ignore) throws -> Files.Listing {
    try Files.live(root: vault.path).list(ignore)
  }

  @Test func `Notes and attachments are told apart, dot-folders and ignored ones left out`() throws
  {
    for path in [
      "Ann.md", "Mentors/Ben.markdown", "Mentors/Cara.MD", "Mentors/deep/er/Dan.md", "cv.pdf",
      "templates/Mentor.md", ".obsidian/workspace.json", ".trash/Old.md", ".hidden.md",
      "Mentors/Templates/In.md", "._Ann.md",
    ] { vault.write(path) }
    vault.link(".#Ann.md", to: "user@host.1234")
    let found = try listing()
    #expect(
      found.sortedNotes == [
        ".hidden.md", "Ann.md", "Mentors/Ben.markdown", "Mentors/Cara.MD",
        "Mentors/Templates/In.md", "Mentors/deep/er/Dan.md",
      ])
    #expect(found.attachments == ["cv.pdf"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `Names may hold anything but NUL and slash`() throws {
    let names = ["line\nbreak.md", "esc\u{1B}[31m.md", "Ame\u{301}lie.md", "-rf.md", "a\"b'.md"]
    for name in names { vault.write(name, name) }
    #expect(try listing().sortedNotes == names.sorted(by: precedes))
    for name in names { #expect(try Files.live(root: vault.path).text(name) == name) }
  }

  @Test func `Many folders are read on several threads as on one`() throws {
    for number in 0..<50 {
      vault.write("\(number)/b.md")
      vault.write("\(number)/deep/a.md")
      vault.write("\(number)/.git/c.md")
      vault.write("\(number)/cv.pdf")
    }
    vault.write(Array("7/caf".utf8) + [0xE9] + Array(".md".utf8), [])
    vault.link("9/again.md", to: "b.md")
    let one = try listing()
    let several = try Files.live(root: vault.path, workers: 3).list([])
    #expect(one.notes.count == 100)
    #expect(one.diagnostics.count == 1)
    #expect(several.notes == one.notes)
    #expect(several.attachments == one.attachments)
    #expect(several.aliases == one.aliases)
    #expect(several.diagnostics == one.diagnostics)
  }

  @Test func `A name that is not UTF-8 is an error with the name escaped`() throws {
    vault.write(Array("M/caf".utf8) + [0xE9, 0x1B] + Array(".md".utf8), [])
    let found = try listing()
    #expect(found.notes.isEmpty)
    let shown = "caf\\xE9\u{1B}.md"
    #expect(found.diagnostics == [Diagnostic(.nameNotUTF8(shown: shown), path: "M/\(shown)")])
  }

  @Test func `A FIFO is reported and never opened`() throws {
    vault.write("Ann.md")
    mkfifo("\(vault.path)/pipe.md", 0o644)
    mkfifo("\(vault.path)/pipe", 0o644)
    vault.link("linked.md", to: "pipe.md")
    let files = try Files.live(root: vault.path)
    let found = try files.list([])
    #expect(found.notes == ["Ann.md"])
    #expect(
      Set(found.diagnostics) == [
        Diagnostic(.unreadable(.notRegular), path: "pipe.md"),
        Diagnostic(.unreadable(.notRegular), path: "linked.md"),
      ])
    #expect(throws: Files.ReadFailure.notRegular) { try files.text("pipe.md") }
    #expect(throws: Files.ReadFailure.notRegular) { try files.text("linked.md") }
  }

  @Test func `Links inside the vault count once, under their own path`() throws {
    vault.write("Mentors/Ann.md", "Ann")
    vault.write(".store/Ben.md", "Ben")
    vault.write(".people/Cara.md", "Cara")
    vault.link("Favourite.md", to: "Mentors/Ann.md")
    vault.link("Ben.md", to: ".store/Ben.md")
    vault.link("Zoe.md", to: "Ben.md")
    vault.link("People", to: ".people")
    vault.link("Staff", to: "Mentors")
    let files = try Files.live(root: vault.path)
    let found = try files.list([])
    #expect(found.sortedNotes == ["Ben.md", "Mentors/Ann.md", "People/Cara.md"])
    #expect(
      found.aliases == [
        "Favourite.md": "Mentors/Ann.md", "Zoe.md": ".store/Ben.md", "Staff": "Mentors",
      ])
    #expect(try files.text("Ben.md") == "Ben")
    #expect(try files.text("People/Cara.md") == "Cara")
    #expect(try files.text("Favourite.md") == "Ann")
  }

  @Test func `Links out of the vault are a warning and not followed`() throws {
    outside.write("secret/Note.md")
    vault.write("Ann.md")
    vault.link("secret.md", to: "\(outside.path)/secret/Note.md")
    vault.link("folder", to: "\(outside.path)/secret")
    vault.link("up.md", to: "../\(outside.path.split(separator: "/").last ?? "")/secret/Note.md")
    let files = try Files.live(root: vault.path)
    let found = try files.list([])
    #expect(found.notes == ["Ann.md"])
    #expect(
      Set(found.diagnostics)
        == Set(["secret.md", "folder", "up.md"].map { Diagnostic(.linkOutOfVault, path: $0) }))
    #expect(throws: Files.ReadFailure.outOfVault) { try files.text("secret.md") }
  }

  @Test func `A sibling whose name begins like the root is outside`() throws {
    let parent = try TemporaryFolder()
    parent.write("vault/Ann.md")
    parent.write("vault2/Ben.md")
    parent.link("vault/Ben.md", to: "../vault2/Ben.md")
    let found = try Files.live(root: "\(parent.path)/vault").list([])
    #expect(found.notes == ["Ann.md"])
    #expect(found.diagnostics == [Diagnostic(.linkOutOfVault, path: "Ben.md")])
  }

  @Test func `Loops end`() throws {
    vault.write("a/Ann.md")
    vault.link("a/again", to: "..")
    vault.link("a/here", to: ".")
    vault.link("self.md", to: "self.md")
    vault.link("one", to: "two")
    vault.link("two", to: "one")
    let found = try listing()
    #expect(found.notes == ["a/Ann.md"])
    #expect(found.aliases == ["a/again": "", "a/here": "a"])
    #expect(found.diagnostics.map(\.path) == ["self.md"])
  }

  @Test func `What is ignored is not let in through a link`() throws {
    vault.write("Templates/Mentor.md")
    vault.link("Mine.md", to: "Templates/Mentor.md")
    vault.link("T", to: "Templates")
    #expect(try listing().notes.isEmpty)
  }

  @Test(arguments: ["../x.md", "/etc/hosts", "a/../../x", "..", "a/.."])
  func `A path cannot climb`(path: String) throws {
    vault.write("a/b.md")
    #expect(throws: Files.ReadFailure.outOfVault) {
      try Files.live(root: vault.path).text(path)
    }
  }

  @Test(arguments: ["..x.md", "a/...", "x..", ".md"])
  func `Dots in a name are no climbing`(path: String) throws {
    vault.write(path, "fine")
    #expect(try Files.live(root: vault.path).text(path) == "fine")
  }

  @Test func `What is not there is missing`() throws {
    vault.folder("folder.md")
    let files = try Files.live(root: vault.path)
    #expect(throws: Files.ReadFailure.missing) { try files.text("No.md") }
    #expect(throws: Files.ReadFailure.missing) { try files.text("No/One.md") }
    #expect(throws: Files.ReadFailure.notRegular) { try files.text("folder.md") }
    #expect(throws: Files.ReadFailure.missing) { try Files.live(root: "\(vault.path)/none") }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `What may not be read is an error`() throws {
    vault.write("closed/Ann.md")
    vault.write("Ben.md")
    chmod("\(vault.path)/closed", 0)
    chmod("\(vault.path)/Ben.md", 0)
    defer { chmod("\(vault.path)/closed", 0o755) }
    let files = try Files.live(root: vault.path)
    #expect(
      try files.list([]).diagnostics
        == [Diagnostic(.folderUnreadable(.notPermitted), path: "closed")])
    #expect(throws: Files.ReadFailure.notPermitted) { try files.text("Ben.md") }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 300_000])
  func `The buffer grows and is used again`(size: Int) throws {
    vault.write("a.md", String(repeating: "a", count: size))
    vault.write("b.md", "b")
    let files = try Files.live(root: vault.path)
    var buffer: [UInt8] = []
    #expect(try files.read("a.md", &buffer) == size)
    #expect(buffer[..<size].allSatisfy { $0 == 0x61 })
    let capacity = buffer.count
    #expect(try files.read("b.md", &buffer) == 1)
    #expect(buffer[0] == 0x62)
    #expect(buffer.count == capacity)
  }

  @Test func `Folders deeper than any path end with a diagnostic`() throws {
    vault.write("Ann.md")
    let name = String(repeating: "d", count: 200)
    let start = open(vault.path, O_RDONLY | O_DIRECTORY)
    var folder = start
    for _ in 0..<30 {
      mkdirat(folder, name, 0o755)
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
    let found = try listing()
    #expect(found.notes == ["Ann.md"])
    #expect(found.diagnostics.map(\.problem) == [.folderUnreadable(.system(ENAMETOOLONG))])
  }
}
