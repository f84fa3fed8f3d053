import Glibc
import Testing

/// The program ended at each of its system calls, and with the disk failing under it.
@Suite(.enabled(if: BuiltProgram.canBeTraced, "needs strace"), .serialized)
struct KillTests {
  private static let note = "Mentors/Ann.md"
  private static let old = "## Log\r\n\r\n- 2026-07-01 sent: hello\r\n"
  private static let line = "- 2026-07-21 met: a long talk\r\n"
  private let vault: DiskVault

  init() throws {
    vault = try DiskVault(["rapport.yml": "", Self.note: Self.old])
  }

  private func run(
    _ command: [String], under options: [String],
    in environment: [String: String] = BuiltProgram.bare
  ) throws -> BuiltProgram.End {
    let line = command + ["--vault", vault.path, "--today", "2026-07-21"]
    return try BuiltProgram.run(
      BuiltProgram.strace, ["-o", "\(vault.path)/.trace"] + options + [BuiltProgram.path] + line,
      in: environment)
  }

  private let log = ["log", "Ann", "met", "a long talk"]

  /// The calls from the first lock on: each by its name and how many of that name it is.
  ///
  /// - Parameter mark: What the line of another first call holds.
  private func callsOfWriting(
    _ command: [String], from mark: String = "flock(",
    in environment: [String: String] = BuiltProgram.bare
  ) throws -> [String] {
    #expect(try run(command, under: ["-e", "trace=all"], in: environment).status == 0)
    var counts: [Substring: Int] = [:]
    var calls: [String] = []
    var hasBegun = false
    for line in (vault.text(".trace") ?? "").split(separator: "\n") {
      guard let end = line.firstIndex(of: "("), !line.hasPrefix("+++") else { continue }
      let name = line[..<end]
      counts[name, default: 0] += 1
      hasBegun = hasBegun || line.contains(mark)
      if hasBegun, name != "exit_group" {
        calls.append("\(name):signal=KILL:when=\(counts[name, default: 0])")
      }
    }
    #expect(calls.contains { $0.hasPrefix("fsync:") })
    return calls
  }

  @Test func endedAnywhereTheNoteIsOldOrNew() throws {
    var (kept, changed, left) = (0, 0, 0)
    for call in try callsOfWriting(log) {
      try vault.write(Self.note, Self.old)
      let end = try run(log, under: ["-e", "inject=\(call)"])
      // Which thread reads the notes is chance, and with it how many calls of a name there are.
      #expect([-9, 137, 0].contains(end.status))
      switch vault.text(Self.note) {
      case Self.old: kept += 1
      case Self.old + Self.line: changed += 1
      default: Issue.record("half written at \(call)")
      }
      if vault.names("Mentors").count > 1 { left += 1 }
      // What is left behind is in nobody's way, and gone with the next line.
      #expect(try run(["index"], under: ["-e", "trace=none"]).status == 0)
      let again = try run(["log", "Ann", "reply", "yes"], under: ["-e", "trace=none"])
      #expect(again.status == 0, "\(again.errors)")
      #expect(vault.names("Mentors") == ["Ann.md"])
    }
    #expect(kept > 10 && changed > 3 && left > 3)
  }

  @Test func endedAnywhereANewNoteIsWholeOrNotThere() throws {
    let new = ["new", "mentor", "Ben"]
    let path = "Mentors/Ben.md"
    let calls = try callsOfWriting(new)
    let whole = vault.text(path)
    for call in calls {
      try vault.delete(path)
      _ = try run(new, under: ["-e", "inject=\(call)"])
      let found = vault.text(path)
      #expect(found == nil || found == whole, "\(call)")
      if found == nil { #expect(try run(new, under: ["-e", "trace=none"]).status == 0) }
    }
    #expect(try run(log, under: ["-e", "trace=none"]).status == 0)
    #expect(vault.names("Mentors") == ["Ann.md", "Ben.md"])
  }

  @Test func endedAnywhereAPacketIsWholeOrNotThere() throws {
    try vault.write("Mentors/Cara.md", "- 2026-07-01 evidence: found the double rows #rigor\n")
    let out = try DiskVault(["keep": "", ".#rapport-packet-1/mine.txt": "", "bin/pandoc": ""])
    // What packs the Word document is not at stake here, and slow.
    let pandoc = "\(out.path)/bin/pandoc"
    try out.write("bin/pandoc", "#!/bin/sh\nprintf packed\n")
    #expect(chmod(pandoc, 0o755) == 0)
    let here = BuiltProgram.bare.merging(["PATH": "\(out.path)/bin:/usr/bin:/bin"]) { $1 }
    let folder = ["letter", "Cara", "--packet", "\(out.path)/cara"]
    let calls = try callsOfWriting(folder, from: ".#rapport-packet", in: here)
    let whole = out.names("cara")
    #expect(whole.contains("Checklist.md") && whole.contains("Talking points.docx"))
    var left = 0
    for call in calls {
      try out.deleteFolder("cara")
      _ = try run(folder, under: ["-e", "inject=\(call)"], in: here)
      #expect([[], whole].contains(out.names("cara")), "\(call)")
      if out.names("").count > 3 + (out.names("cara").isEmpty ? 0 : 1) { left += 1 }
    }
    #expect(left > 5)
    try out.deleteFolder("cara")
    let full = try run(folder, under: ["-e", "inject=fsync:error=ENOSPC:when=3"], in: here)
    #expect(full.status == 2 && full.errors.contains("the disk is full"), "\(full.errors)")
    // Of those that were ended nothing is left, and what is somebody else's stays.
    #expect(out.names("") == [".#rapport-packet-1", "bin", "keep"])
    #expect(out.names(".#rapport-packet-1") == ["mine.txt"])
  }

  @Test(arguments: [
    ("fsync:error=ENOSPC", "the disk is full"), ("fsync:error=EDQUOT", "the disk is full"),
    ("?renameat,?renameat2,?rename:error=EACCES", "you are not permitted to write it"),
    ("fchmod:error=EROFS", "the disk is read-only"), ("fsync:error=EIO", "Input/output error"),
  ])
  func aFailingDiskIsSaid(failure: String, words: String) throws {
    let end = try run(log, under: ["-e", "inject=\(failure)"])
    #expect(end.status == 2)
    #expect(end.errors.contains("\(Self.note) is as it was: \(words)"), "\(end.errors)")
    #expect(vault.text(Self.note) == Self.old)
    #expect(vault.names("Mentors") == ["Ann.md"])
  }

  @Test(arguments: ["fsync", "flock", "write"])
  func aCallThatIsInterruptedIsMadeAgain(call: String) throws {
    let end = try run(log, under: ["-e", "inject=\(call):error=EINTR:when=1"])
    #expect(end.status == 0, "\(end.errors)")
    #expect(vault.text(Self.note) == Self.old + Self.line)
  }

  @Test func ofProgramsAtOnceEachWritesOrIsTold() throws {
    let programs = try (0..<6).map { number in
      try BuiltProgram.start(
        BuiltProgram.path,
        ["log", "Ann", "met", "talk \(number)", "--vault", vault.path, "--today", "2026-07-21"])
    }
    var written: [Int] = []
    for (number, end) in try programs.map({ try $0() }).enumerated() {
      if end.status == 0 {
        written.append(number)
      } else {
        #expect(end.status == 2 && end.errors.contains("it has changed since it was read"))
      }
    }
    let text = vault.text(Self.note) ?? ""
    #expect(!written.isEmpty && text.hasPrefix(Self.old))
    let lines = text.dropFirst(Self.old.count).split(separator: "\r\n").sorted()
    #expect(lines == written.map { "- 2026-07-21 met: talk \($0)" })
    #expect(vault.names("Mentors") == ["Ann.md"])
  }
}
