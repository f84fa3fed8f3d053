import Testing

@testable import Commands

/// Whoever begins gets an answer from every command: what is there, and what to write next.
struct FirstHourTests {
  static let commands = ["", "index", "check", "due", "advise"]

  @Test(arguments: commands)
  func withoutAVault(command: String) {
    let run = Run(command, in: Vaults.none)
    #expect(run.status == .unread)
    #expect(run.errors.contains("There is no vault here yet."))
    #expect(run.errors.contains("    - 2026-07-16 sent: "))
  }

  @Test(arguments: commands, [Vaults.empty, Vaults.settings])
  func anEmptyFolder(command: String, vault: [String: String]) {
    let run = Run(command, in: vault)
    #expect(run.status == .fine)
    #expect(run.output.contains("There are no notes here yet."))
    #expect(run.output.contains("\n    # Ada Okafor\n    - 2026-07-16 sent: "))
    #expect(!run.output.contains("panel"))
  }

  @Test(arguments: commands)
  func notesWithoutTypes(command: String) {
    let run = Run(command, in: Vaults.untyped)
    #expect(run.status == .fine)
    #expect(run.output.contains("There are 2 notes here, and none is about a mentor."))
    #expect(run.output.contains("\n    - 2026-07-16 sent: "))
  }

  @Test(arguments: commands + ["show okafor", "advise okafor"])
  func oneMentor(command: String) {
    let run = Run(command, in: Vaults.oneMentor)
    #expect(run.status == .fine)
    #expect(run.output.contains("Ada Okafor is here, and no dated line says what happened."))
    #expect(run.output.contains("add one line to Mentors/Ada Okafor.md"))
  }

  @Test func aNameInAnEmptyVault() {
    let run = Run("show Raman", in: Vaults.empty)
    #expect(run.status == .usage)
    #expect(run.errors.contains("There are no notes here yet."))
  }

  @Test func theExampleIsRightAsItStands() {
    let run = Run("index", in: Vaults.empty)
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("    ") }
    let note = lines.map { String($0.dropFirst(4)) }.joined(separator: "\n")
    let again = Run("check", in: ["Mentors/Okafor.md": note + "\n"])
    #expect(!again.output.contains("event."))
    let due = Run("due", in: ["Mentors/Okafor.md": note + "\n"])
    #expect(due.output.contains("[outreach.first-follow-up]"))
  }

  @Test(arguments: ["evidence okafor", "letter okafor", "letter okafor --audit"])
  func whatNobodyHasSeenYet(command: String) {
    let run = Run(command, in: Vaults.oneMentor)
    #expect(run.status == .fine)
    #expect(run.output.contains("evidence: "))
    #expect(Run(command, in: Vaults.empty).errors.contains("There are no notes here yet."))
  }

  @Test(arguments: ["due", "advise", "index", "check"])
  func jsonStaysJson(command: String) throws {
    for vault in [Vaults.empty, Vaults.untyped, Vaults.oneMentor] {
      _ = try parsed(Run("\(command) --format json", in: vault).output)
    }
  }
}
