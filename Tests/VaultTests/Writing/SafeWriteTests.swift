import Glibc
import Synchronization
import Testing

@testable import Vault

@Suite("Writing a file of the vault")
struct SafeWriteTests {
  let vault: TemporaryFolder
  let files: Files

  init() throws {
    vault = try TemporaryFolder()
    files = try Files.live(root: vault.path)
  }

  private func change(_ path: String, _ before: String?, _ after: String) -> FileChange {
    FileChange(path: path, before: before.map { Array($0.utf8) }, after: Array(after.utf8))
  }

  private func names(in folder: String = "") -> [String] {
    guard let stream = opendir("\(vault.path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func mode(_ path: String) -> mode_t {
    var facts = stat()
    return lstat("\(vault.path)/\(path)", &facts) == 0 ? facts.st_mode : 0
  }

  @Test(arguments: [mode_t(0o600), 0o644, 0o664, 0o755])
  func `New bytes, old permissions, nothing left behind`(mode: mode_t) throws {
    vault.write("Ann.md", "old\n")
    chmod("\(vault.path)/Ann.md", mode)
    try files.write(change("Ann.md", "old\n", "old\nnew\n"))
    #expect(try files.text("Ann.md") == "old\nnew\n")
    #expect(self.mode("Ann.md") & 0o7777 == mode)
    #expect(names() == ["Ann.md"])
  }

  @Test func `A file that has changed since is left alone`() throws {
    vault.write("Ann.md", "theirs\n")
    #expect(throws: Files.WriteFailure.changed) {
      try files.write(change("Ann.md", "old\n", "mine\n"))
    }
    #expect(try files.text("Ann.md") == "theirs\n")
    #expect(throws: Files.WriteFailure.missing) { try files.write(change("Ben.md", "", "mine\n")) }
    #expect(names() == ["Ann.md"])
  }

  @Test func `A new file takes no name that is taken`() throws {
    vault.write("Ann.md", "hers\n")
    vault.link("Ben.md", to: "nowhere.md")
    for name in ["Ann.md", "Ben.md"] {
      #expect(throws: Files.WriteFailure.exists) { try files.write(change(name, nil, "mine\n")) }
    }
    #expect(throws: Files.WriteFailure.exists) {
      try files.write(change("Ann.md/Cara.md", nil, "mine\n"))
    }
    #expect(try files.text("Ann.md") == "hers\n")
    #expect(names() == ["Ann.md", "Ben.md"])
  }

  @Test func `Folders above a new file are made`() throws {
    try files.write(change("Mentors/old/Ann.md", nil, "new\n"))
    try files.makeFolder("Mentors/old")
    try files.makeFolder("Letters")
    #expect(try files.text("Mentors/old/Ann.md") == "new\n")
    #expect(names(in: "Mentors/old") == ["Ann.md"])
    #expect(names() == ["Letters", "Mentors"])
    #expect(mode("Mentors/old/Ann.md") & 0o111 == 0)
  }

  @Test func `A link stays a link, and what it leads to is written`() throws {
    vault.write("people/Ann.md", "old\n")
    vault.link("Ann.md", to: "people/Ann.md")
    try files.write(change("Ann.md", "old\n", "new\n"))
    #expect(mode("Ann.md") & S_IFMT == S_IFLNK)
    #expect(try files.text("people/Ann.md") == "new\n")
    #expect(names(in: "people") == ["Ann.md"])
  }

  @Test func `Nothing is written outside`() throws {
    let outside = try TemporaryFolder()
    outside.write("Ann.md", "old\n")
    vault.link("Ann.md", to: "\(outside.path)/Ann.md")
    vault.link("out", to: outside.path)
    let paths = ["Ann.md", "out/Ann.md", "../Ann.md", "out/../Ann.md", "/etc/hosts"]
    for path in paths {
      for before in ["old\n", nil] where path != "Ann.md" || before != nil {
        #expect(throws: Files.WriteFailure.outOfVault) {
          try files.write(change(path, before, "new\n"))
        }
      }
    }
    #expect(throws: Files.WriteFailure.outOfVault) { try files.makeFolder("out/new") }
    #expect(throws: Files.WriteFailure.outOfVault) {
      try files.write(change("out/new/Ann.md", nil, "new\n"))
    }
    #expect(try Files.live(root: outside.path).text("Ann.md") == "old\n")
    #expect(!outside.exists("new"))
  }

  @Test func `What is no ordinary file is not written`() throws {
    mkfifo("\(vault.path)/pipe.md", 0o644)
    vault.folder("folder.md")
    for name in ["pipe.md", "folder.md"] {
      #expect(throws: Files.WriteFailure.notRegular) { try files.write(change(name, "", "x")) }
    }
  }

  @Test func `A name with a NUL byte is not cut short`() throws {
    #expect(throws: Files.WriteFailure.badName) { try files.write(change("Ann\0.md", nil, "x")) }
    #expect(throws: Files.WriteFailure.badName) { try files.makeFolder("A\0B") }
    let long = String(repeating: "n", count: 300)
    #expect(throws: Files.WriteFailure.badName) { try files.write(change(long, nil, "x")) }
    #expect(names().isEmpty)
  }

  @Test func `What an ended program left is passed over, and removed by the next`() throws {
    vault.write("M/Ann.md", "old\n")
    vault.write("M/.#rapport-4711", "half")
    vault.write("M/.#other", "not ours")
    #expect(try files.list([]).notes == ["M/Ann.md"])
    #expect(try files.list([]).attachments.isEmpty)
    try files.write(change("M/Ann.md", "old\n", "new\n"))
    #expect(names(in: "M") == [".#other", "Ann.md"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
  func `A read-only note or folder is refused`() throws {
    vault.write("Ann.md", "old\n")
    vault.write("shut/Ben.md", "old\n")
    chmod("\(vault.path)/Ann.md", 0o444)
    chmod("\(vault.path)/shut", 0o555)
    defer { chmod("\(vault.path)/shut", 0o755) }
    for change in [
      change("Ann.md", "old\n", "new\n"), change("shut/Ben.md", "old\n", "new\n"),
      change("shut/Cara.md", nil, "new\n"),
    ] {
      #expect(throws: Files.WriteFailure.notPermitted) { try files.write(change) }
    }
    #expect(names() == ["Ann.md", "shut"])
  }

  @Test func `Of writers at once one wins, the others are told, and no line is lost`() throws {
    vault.write("Ann.md", "")
    let files = files
    let refused = Mutex(0)
    onThreads(4) { writer in
      for number in 0..<4 {
        while true {
          guard let before = try? files.bytes(of: "Ann.md") else { continue }
          let after = before + Array("\(writer) \(number)\n".utf8)
          do throws(Files.WriteFailure) {
            try files.write(FileChange(path: "Ann.md", before: before, after: after))
            break
          } catch {
            #expect(error == .changed)
            refused.withLock { $0 += 1 }
          }
        }
      }
    }
    let lines = try files.text("Ann.md").split(separator: "\n").sorted()
    let expected = (0..<4).flatMap { writer in (0..<4).map { "\(writer) \($0)" } }.sorted()
    #expect(lines.map(String.init) == expected)
    #expect(names() == ["Ann.md"])
    #expect(refused.withLock { $0 } > 0)
  }

  @Test func `Of many that add one file, one does`() throws {
    let files = files
    let added = Mutex<[Int]>([])
    onThreads(8) { writer in
      if (try? files.write(FileChange(path: "New.md", text: "\(writer)"))) != nil {
        added.withLock { $0.append(writer) }
      }
    }
    let winners = added.withLock { $0 }
    #expect(winners.count == 1)
    #expect(try files.text("New.md") == "\(winners[0])")
  }

  @Test func `In memory the same holds`() throws {
    let files = Files.memory(["Ann.md": "old\n"])
    #expect(throws: Files.WriteFailure.changed) { try files.write(change("Ann.md", "x", "new\n")) }
    #expect(throws: Files.WriteFailure.exists) { try files.write(change("Ann.md", nil, "new\n")) }
    #expect(throws: Files.WriteFailure.missing) { try files.write(change("Ben.md", "x", "new\n")) }
    try files.write(change("Ann.md", "old\n", "new\n"))
    try files.write(change("Ben.md", nil, "Ben\n"))
    #expect(try files.text("Ann.md") == "new\n")
    #expect(try files.list([]).notes == ["Ann.md", "Ben.md"])
  }

  @Test func `A vault as it would be`() throws {
    let files = Files.memory(["Ann.md": "old\n", "Ben.md": "old\n"])
    let later = files.after([
      change("Ann.md", "old\n", "new\n"), change("Cara.md", nil, "new\n"),
      change("Templates/Dan.md", nil, "new\n"),
    ])
    #expect(try later.list(Configuration().ignore).notes == ["Ann.md", "Ben.md", "Cara.md"])
    #expect(try ["Ann.md", "Ben.md", "Cara.md"].map(later.text) == ["new\n", "old\n", "new\n"])
    #expect(try files.text("Ann.md") == "old\n")
    #expect(throws: Files.WriteFailure.notPermitted) { try later.write(change("D.md", nil, "")) }
  }
}
