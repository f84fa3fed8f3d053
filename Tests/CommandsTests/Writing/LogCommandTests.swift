import Testing
import Vault

@testable import Commands

struct LogCommandTests {
  private let raman = "Mentors/Priya Raman.md"

  /// What a run does to the small vault: the run, and the lines that a file has more.
  private func log(
    _ line: String, in vault: [String: String] = Vaults.small, file: String? = nil
  ) throws -> (run: Run, added: [String]) {
    let files = Files.memory(vault)
    let run = Run("log \(line)", in: files)
    let path = file ?? raman
    let text = String(decoding: try files.bytes(of: path), as: UTF8.self)
    var old = vault[path, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
    let added = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      guard let index = old.firstIndex(of: line) else { return true }
      old.remove(at: index)
      return false
    }
    #expect(old.isEmpty)
    return (run, added.map(String.init))
  }

  @Test(arguments: [
    ("raman met", "- 2026-07-21 met:"),
    ("raman MET in her office", "- 2026-07-21 MET: in her office"),
    ("\"Dr. Raman\" follow-up \"three lines\"", "- 2026-07-21 follow-up: three lines"),
    ("raman call \"x\" --date 2026-07-01", "- 2026-07-01 call: x"),
    ("raman call x --with okafor", "- 2026-07-21 call: x [with:: [[Ada Okafor]]]"),
    ("raman update x --project cohort", "- 2026-07-21 update: x [[Cohort]]"),
    ("raman letter-asked x --for season", "- 2026-07-21 letter-asked: x [for:: [[Season]]]"),
    (
      "raman auto-reply away --until 2026-08-03",
      "- 2026-07-21 auto-reply: away [until:: 2026-08-03]"
    ),
    ("raman reply later --again 2026-09-01", "- 2026-07-21 reply: later [again:: 2026-09-01]"),
    ("raman evidence \"x #rigor\" --private", "- 2026-07-21 evidence: x #rigor #private"),
    ("raman sent \"two\nlines\tand a tab\"", "- 2026-07-21 sent: two lines and a tab"),
    ("raman sent \"a %%hidden%% word\"", "- 2026-07-21 sent: a %%hidden%% word"),
  ])
  func oneLine(line: String, added: String) throws {
    let result = try log(line)
    #expect(result.run.status == .fine, "\(result.run.errors)")
    #expect(result.added == [added])
    #expect(result.run.output.hasPrefix("\(raman):"))
    #expect(result.run.output.contains(added))
  }

  @Test(arguments: [
    ("raman upate x", "\"upate\" is no verb; nothing was written. Did you mean update?"),
    ("raman sang x", "The verbs are sent, nudge"),
    ("raman sent x --date 2026-07-22", "2026-07-22 lies ahead of 2026-07-21."),
    ("raman sent x --until 2026-08-01", "--until goes with auto-reply; not with sent."),
    ("raman reply x --again 2026-07-01", "lies before the line's own day"),
    ("raman met x --for season", "--for names the letter of a letter line; met is none."),
    ("raman letter-asked x --for okafor", "is no letter and no cycle"),
    ("raman met x --project okafor", "--project: Mentors/Ada Okafor.md is a mentor note."),
    ("raman met x --with cohort", "is a project note, not a person's"),
    ("raman sent \"50 %% more\"", "a comment begins here and never ends"),
    ("raman sent \"a\u{1B}[31m\"", "The text holds \\u{1B}"),
    ("cohort met x --project cohort", "--project goes with a person"),
    ("nobody sent x", "Nothing in the vault is called \"nobody\"."),
    ("season met x", "would be about nobody; say whom with --with"),
  ])
  func refused(line: String, words: String) throws {
    let result = try log(line)
    #expect(result.run.status == .usage)
    #expect(result.run.errors.contains(words), "\(result.run.errors)")
    #expect(result.added.isEmpty && result.run.output.isEmpty)
  }

  @Test func otherNotes() throws {
    let project = try log("cohort update draft --with okafor", file: "Projects/Cohort.md")
    #expect(
      project.added.filter { !$0.isEmpty }
        == ["## Log", "- 2026-07-21 update: draft [with:: Ada Okafor]"])
    let mine = try log("me win interview", file: "Me.md")
    #expect(mine.added.dropLast().last == "- 2026-07-21 win: interview")
    let about = try log("season met x --with okafor", file: "Cycles/Season.md")
    #expect(about.added.dropLast().last == "- 2026-07-21 met: x [with:: [[Ada Okafor]]]")
  }

  @Test func dryRunWritesNothing() throws {
    let result = try log("raman met x --dry-run")
    #expect(result.added.isEmpty)
    #expect(result.run.output.contains("@@"))
    #expect(result.run.output.contains("\n+- 2026-07-21 met: x\n"))
  }

  @Test func anUnreadNoteIsLeftAlone() throws {
    let vault = [
      "rapport.yml": "", "Mentors/Ann.md": "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n",
    ]
    let result = try log("ann met x", in: vault, file: "Mentors/Ann.md")
    #expect(result.run.status == .unread)
    #expect(result.run.errors.contains("`rapport check` says why"))
    #expect(result.added.isEmpty)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let memory = Files.memory(Vaults.small)
    let failures: [(Files.WriteFailure, String)] = [
      (.changed, "it has changed since it was read"), (.noSpace, "the disk is full"),
      (.notPermitted, "you are not permitted"), (.readOnly, "the disk is read-only"),
    ]
    for (failure, words) in failures {
      var files = memory
      files.write = { (_) throws(Files.WriteFailure) in throw failure }
      let run = Run("log raman met x", in: files)
      #expect(run.status == .unread)
      #expect(run.errors.hasPrefix("\(raman) is as it was: \(words)"))
      #expect(run.output.isEmpty)
    }
  }

  @Test func theVaultsOwnVerbs() throws {
    var vault = Vaults.small
    vault["rapport.yml"] = "verbs:\n  zoomed: call\n  had coffee: met\n"
    let one = try log("raman zoomed x --date 2026-07-20", in: vault)
    #expect(one.added == ["- 2026-07-20 zoomed: x"])
    let two = try log("raman \"had coffee\" x", in: vault)
    #expect(two.added == ["- 2026-07-21 had coffee: x"])
  }
}
