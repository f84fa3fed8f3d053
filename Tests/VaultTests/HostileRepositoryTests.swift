import Glibc
import Testing

@testable import Vault

@Suite("A repository that would run programs")
struct HostileRepositoryTests {
  /// Settings of `.git/config` that name a program; `TRAP` is its path.
  static let settings = [
    "[core]\n fsmonitor = TRAP\n",
    "[core]\n fsmonitor = true\n hooksPath = TRAPS\n",
    "[core]\n pager = TRAP\n[pager]\n ls-files = TRAP\n",
    "[core]\n sshCommand = TRAP\n askPass = TRAP\n editor = TRAP\n gitProxy = TRAP\n",
    "[diff]\n external = TRAP\n[diff \"md\"]\n textconv = TRAP\n command = TRAP\n",
    "[alias]\n ls-files = !TRAP\n",
    "[filter \"f\"]\n clean = TRAP\n smudge = TRAP\n process = TRAP\n required = true\n",
    "[credential]\n helper = !TRAP\n",
    "[include]\n path = more\n",
    "[log]\n showSignature = true\n[gpg]\n program = TRAP\n[gpg \"ssh\"]\n program = TRAP\n",
    "[extensions]\n partialClone = o\n[remote \"o\"]\n promisor = true\n url = ext::TRAP\n",
    "[diff]\n external = TRAP\n[log]\n diffMerges = remerge\n[pager]\n log = TRAP\n",
  ]

  @Test(arguments: settings)
  func `Nothing of it is run`(settings: String) throws {
    let vault = try TemporaryFolder()
    try #require(vault.git("init", "-q"))
    vault.write(".gitattributes", "*.md filter=f diff=md\n")
    vault.write("Ann.md")
    try #require(vault.git("add", "."))
    try arm(vault, settings)
    vault.write("Ben.md")
    #expect(try Files.live(root: vault.path).list([]).sortedNotes == ["Ann.md", "Ben.md"])
    #expect(!vault.exists(".git/sprung"))
  }

  /// Sets the traps.
  private func arm(_ vault: TemporaryFolder, _ settings: String) throws {
    let trap = "\(vault.path)/.git/trap"
    vault.write(".git/trap", "#!/bin/sh\necho x >> \(vault.path)/.git/sprung\n")
    chmod(trap, 0o755)
    vault.write(".git/more", "[core]\n fsmonitor = \(trap)\n")
    for hook in ["fsmonitor-watchman", "post-index-change", "pre-commit", "post-checkout"] {
      vault.write(".git/hooks/\(hook)", "#!/bin/sh\nexec \(trap)\n")
      chmod("\(vault.path)/.git/hooks/\(hook)", 0o755)
    }
    let config = settings.split(separator: "TRAPS").joined(separator: "\(vault.path)/.git/hooks")
    vault.write(
      ".git/config",
      "[core]\n repositoryformatversion = 0\n bare = false\n"
        + config.split(separator: "TRAP").joined(separator: trap))
  }

  @Test(arguments: settings)
  func `Nothing is run when the history is read`(settings: String) throws {
    let vault = try TemporaryFolder()
    try #require(vault.git("init", "-q"))
    vault.write(".gitattributes", "*.md filter=f diff=md\n")
    vault.write("Ann.md", "one\n")
    try #require(vault.git("add", "."))
    try #require(vault.git("commit", "-qm", "one"))
    vault.write("Ann.md", "one\ntwo\n")
    try #require(vault.git("commit", "-qam", "two"))
    try arm(vault, settings)
    let snapshot = try Snapshot(of: vault.path, at: "HEAD~1", timeZone: nil)
    #expect(try snapshot.files.text("Ann.md") == "one\n")
    #expect(try Snapshot(stagedOf: vault.path, index: nil).files.text("Ann.md") == "one\ntwo\n")
    #expect(try LineHistory(of: vault.path, timeZone: nil).lines["Ann.md"]?.count == 2)
    _ = try Snapshot(of: vault.path, at: "2030-01-01", timeZone: nil)
    #expect(!vault.exists(".git/sprung"))
  }

  @Test func `The trap would spring without our care`() throws {
    let vault = try TemporaryFolder()
    try #require(vault.git("init", "-q"))
    vault.write(".git/trap", "#!/bin/sh\necho x >> \(vault.path)/.git/sprung\n")
    chmod("\(vault.path)/.git/trap", 0o755)
    vault.git("config", "core.fsmonitor", "\(vault.path)/.git/trap")
    vault.git("ls-files", "--others")
    #expect(vault.exists(".git/sprung"))
  }

  @Test func `An exclude file that never answers does not hang the listing`() throws {
    let vault = try TemporaryFolder()
    try #require(vault.git("init", "-q"))
    vault.write("Ann.md")
    mkfifo("\(vault.path)/.git/info/fifo", 0o644)
    vault.git("config", "core.excludesFile", "\(vault.path)/.git/info/fifo")
    let git = try #require(Git())
    let arguments = ["ls-files", "-z", "--others", "--exclude-standard"]
    #expect(git.run(arguments, in: vault.path, patience: 200) == nil)
  }
}
