import Glibc
import Testing

@testable import Vault

@Suite("Files of a git work tree")
struct GitFilesTests {
  let vault: TemporaryFolder

  init() throws {
    vault = try TemporaryFolder()
    try #require(vault.git("init", "-q"))
  }

  private func listing(_ folder: String = "", ignore: [Glob] = []) throws -> Files.Listing {
    try Files.live(root: vault.path + folder).list(ignore)
  }

  @Test func `Tracked and untracked files count, ignored and deleted ones do not`() throws {
    vault.write(".gitignore", "drafts/\n*.tmp.md\n")
    for path in ["Tracked.md", "Gone.md", "drafts/Kept.md", "a b/Ça va.md"] { vault.write(path) }
    vault.git("add", "-f", ".")
    for path in ["New.md", "drafts/Draft.md", "x.tmp.md", "cv.pdf"] { vault.write(path) }
    vault.delete("Gone.md")
    let found = try listing()
    #expect(found.sortedNotes == ["New.md", "Tracked.md", "a b/Ça va.md", "drafts/Kept.md"])
    #expect(found.sortedAttachments == [".gitignore", "cv.pdf"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `Globs count as well`() throws {
    for path in ["Ann.md", "Templates/T.md", "Old/O.md"] { vault.write(path) }
    #expect(try listing(ignore: [Glob("templates/**"), Glob("Old")]).notes == ["Ann.md"])
  }

  @Test func `A vault below the repository's top has its own paths`() throws {
    for path in ["Top.md", "vault/Ann.md", "vault/Mentors/Ben.md"] { vault.write(path) }
    #expect(try listing("/vault").sortedNotes == ["Ann.md", "Mentors/Ben.md"])
  }

  @Test func `A linked work tree has a file named .git`() throws {
    vault.write("Ann.md")
    vault.git("add", ".")
    try #require(vault.git("commit", "-qm", "one"))
    let other = try TemporaryFolder()
    try #require(vault.git("worktree", "add", "-q", "\(other.path)/tree"))
    other.write("tree/.gitignore", "Ben.md\n")
    other.write("tree/Ben.md")
    #expect(try Files.live(root: "\(other.path)/tree").list([]).notes == ["Ann.md"])
  }

  @Test func `Other repositories inside are left out`() throws {
    vault.write("Ann.md")
    vault.write("other/Ben.md")
    try #require(vault.git("init", "-q", "other"))
    #expect(try listing().notes == ["Ann.md"])
  }

  @Test func `Symbolic links are treated as anywhere`() throws {
    let outside = try TemporaryFolder()
    outside.write("Secret.md")
    vault.write("Mentors/Ann.md")
    vault.write(".gitignore", "hidden/\n")
    vault.write("hidden/Ben.md")
    vault.link("Favourite.md", to: "Mentors/Ann.md")
    vault.link("People", to: "hidden")
    vault.link("Out", to: outside.path)
    vault.link("Up", to: ".")
    vault.git("add", ".")
    let found = try listing()
    #expect(found.sortedNotes == ["Mentors/Ann.md", "People/Ben.md"])
    #expect(found.aliases == ["Favourite.md": "Mentors/Ann.md", "Up": ""])
    #expect(found.diagnostics == [Diagnostic(.linkOutOfVault, path: "Out")])
  }

  @Test func `A tracked folder that became a link out of the vault is not entered`() throws {
    let outside = try TemporaryFolder()
    outside.write("Ann.md", "secret")
    vault.write("Mentors/Ann.md")
    vault.write("Ben.md")
    vault.git("add", ".")
    vault.delete("Mentors/Ann.md")
    rmdir("\(vault.path)/Mentors")
    vault.link("Mentors", to: outside.path)
    #expect(try listing().notes == ["Ben.md"])
  }

  @Test func `Names of any bytes are found`() throws {
    vault.write("line\nbreak \"q\".md")
    vault.write([0xE9] + Array(".md".utf8), [])
    let found = try listing()
    #expect(found.notes == ["line\nbreak \"q\".md"])
    #expect(
      found.diagnostics == [Diagnostic(.nameNotUTF8(shown: "\\xE9.md"), path: "\\xE9.md")])
  }

  @Test func `A repository that ignores the whole vault is not asked`() throws {
    vault.write(".gitignore", "*\n")
    vault.write("vault/Ann.md")
    vault.write("vault/.trash/Old.md")
    #expect(try listing("/vault").notes == ["Ann.md"])
  }

  @Test(arguments: [
    "[core]\nrepositoryformatversion = 99\n", "[core\n", "",
    "[core]\nrepositoryformatversion = 0\nworktree = ../../nowhere\n",
  ])
  func `A repository that git refuses is walked as a plain folder`(config: String) throws {
    vault.write("Ann.md")
    vault.write(".trash/Old.md")
    vault.write(".git/config", config)
    if config.isEmpty { vault.delete(".git/HEAD") }
    #expect(try listing().notes == ["Ann.md"])
  }

  @Test(.enabled(if: getuid() == 0, "only the superuser may give files away"))
  func `A repository of someone else is no failure`() throws {
    vault.write("Ann.md")
    for path in ["", "/.git", "/Ann.md"] { chown(vault.path + path, 12_345, 12_345) }
    #expect(try listing().notes == ["Ann.md"])
  }

  @Test func `A program that says nothing is ended`() {
    let silent = output(
      of: "/bin/sh", arguments: ["sh", "-c", "exec sleep 60"], environment: [], patience: 50)
    #expect(silent == nil)
  }
}
