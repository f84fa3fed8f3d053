import Testing

@testable import Vault

@Suite("The vault at a commit")
struct SnapshotTests {
  /// What a list and the notes' bytes look like, to compare.
  private func shown(_ files: Files) throws -> [String] {
    let listing = try files.list([Glob("x1/**")])
    let notes = try listing.sortedNotes.map { "\($0): \(try files.text($0))" }
    let aliases = listing.aliases.sorted { $0.key < $1.key }.map { "\($0.key) -> \($0.value)" }
    let problems = listing.diagnostics.map { "\($0)" }.sorted()
    let settings = (try? files.text("rapport.yml")) ?? "none"
    return notes + listing.sortedAttachments + aliases + problems + [settings]
  }

  @Test(arguments: 0..<10)
  func `200 random histories read as a checkout reads`(tens: Int) throws {
    for seed in tens * 20..<(tens + 1) * 20 {
      let history = try History(seed: seed)
      let tag = history.tags[seed % history.tags.count]
      let tree = "\(history.folder.path)/.git/tree"
      try #require(history.folder.git("worktree", "add", "-q", "--detach", tree, tag))
      let snapshot = try Snapshot(of: history.folder.path, at: tag, timeZone: nil)
      let difference = try shown(snapshot.files).difference(from: shown(.live(root: tree)))
      #expect(difference.isEmpty, "seed \(seed), \(tag)")
    }
  }

  @Test func `Bare repositories and vaults below the top are found`() throws {
    let folder = try TemporaryFolder()
    folder.git("init", "-q")
    folder.write("Top.md")
    folder.write("vault/Ann.md", "one\n")
    folder.git("add", ".")
    folder.git("commit", "-qm", "one")
    folder.git("clone", "-q", "--bare", ".", "bare.git")
    for (vault, notes) in [
      ("", ["Top.md", "vault/Ann.md"]), ("/vault", ["Ann.md"]),
      ("/bare.git", ["Top.md", "vault/Ann.md"]),
      ("/bare.git/vault", ["Ann.md"]),
    ] {
      let snapshot = try Snapshot(of: folder.path + vault, at: "main", timeZone: nil)
      #expect(try snapshot.files.list([]).sortedNotes == notes, "\(vault)")
    }
  }

  @Test func `A day is the last commit up to its end`() throws {
    let history = try History(seed: 3)
    // The commits are of 2026-01-02 and the days after it, at midnight in Greenwich.
    let second = try Snapshot(of: history.folder.path, at: "2026-01-03", timeZone: "UTC")
    #expect(try shown(second.files) == shown(snapshot(history, "c2").files))
    let west = try Snapshot(of: history.folder.path, at: "2026-01-02", timeZone: "America/Lima")
    #expect(west.commit == second.commit)
    #expect(throws: Snapshot.Failure.beforeHistory) {
      try Snapshot(of: history.folder.path, at: "2025-12-31", timeZone: "UTC")
    }
  }

  private func snapshot(_ history: History, _ tag: String) throws -> Snapshot {
    try Snapshot(of: history.folder.path, at: tag, timeZone: nil)
  }

  @Test(arguments: ["nothing", "--help", "", "HEAD\nmain", "c1:Ideas.md", "-1", "a b c"])
  func `What git does not know is said so`(revision: String) throws {
    let history = try History(seed: 1)
    #expect(throws: Snapshot.Failure.unknownRevision) { try snapshot(history, revision) }
  }

  @Test func `A vault outside of git has no history`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Snapshot.Failure.noRepository) {
      try Snapshot(of: folder.path, at: "HEAD", timeZone: nil)
    }
    folder.git("init", "-q")
    #expect(throws: Snapshot.Failure.unknownRevision) {
      try Snapshot(of: folder.path, at: "HEAD", timeZone: nil)
    }
  }

  @Test func `A folder that the commit does not hold is said so`() throws {
    let history = try History(seed: 1)
    history.folder.folder("New")
    #expect(throws: Snapshot.Failure.noVault) {
      try Snapshot(of: history.folder.path + "/New", at: "HEAD", timeZone: nil)
    }
  }
}

@Suite("The vault as staged")
struct StagedTests {
  @Test func `What is staged counts, not what lies in the folder`() throws {
    let folder = try TemporaryFolder()
    folder.git("init", "-q")
    folder.write("Ann.md", "one\n")
    folder.write("a/b/Ben.md", "one\n")
    folder.git("add", ".")
    folder.git("commit", "-qm", "one")
    folder.write("Ann.md", "two\n")
    folder.link("a/Link.md", to: "../Ann.md")
    folder.git("add", ".")
    folder.write("Ann.md", "three\n")
    folder.write("New.md")
    folder.delete("a/b/Ben.md")
    let files = try Snapshot(stagedOf: folder.path, index: nil).files
    let listing = try files.list([])
    #expect(listing.sortedNotes == ["Ann.md", "a/b/Ben.md"])
    #expect(listing.aliases == ["a/Link.md": "Ann.md"])
    #expect(try files.text("Ann.md") == "two\n")
  }

  @Test func `A hook's own index counts`() throws {
    let folder = try TemporaryFolder()
    folder.git("init", "-q")
    folder.write("Ann.md", "one\n")
    folder.git("add", ".")
    folder.git("commit", "-qm", "one")
    folder.write("Ann.md", "two\n")
    folder.write("Ben.md")
    folder.git("add", ".")
    // As `git commit Ann.md` has it: the last commit, and that one file.
    let index = "\(folder.path)/.git/next-index"
    folder.git("read-tree", "--index-output=\(index)", "HEAD")
    let files = try Snapshot(stagedOf: folder.path, index: index).files
    #expect(try files.list([]).notes == ["Ann.md"])
  }
}

@Suite("The hook before each commit")
struct CommitHookTests {
  private func script(_ folder: TemporaryFolder) throws -> String {
    try Files.live(root: folder.path + "/.git/hooks").text("pre-commit")
  }

  @Test func `It is added once, for the vault's own folder`() throws {
    let folder = try TemporaryFolder()
    #expect(CommitHook.add(for: folder.path) == .failed)
    folder.git("init", "-q")
    folder.folder("it's mine")
    #expect(CommitHook.add(for: folder.path + "/it's mine") == .added)
    #expect(
      try script(folder)
        == "#!/bin/sh\nexec rapport check --staged --vault 'it'\\''s mine/'\n")
    #expect(CommitHook.add(for: folder.path) == .kept)
    folder.delete(".git/hooks/pre-commit")
    #expect(CommitHook.add(for: folder.path) == .added)
    #expect(try script(folder) == "#!/bin/sh\nexec rapport check --staged\n")
  }
}
