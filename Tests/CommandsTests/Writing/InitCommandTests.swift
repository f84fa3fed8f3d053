import Testing
import Vault

@testable import Commands

struct InitCommandTests {
  private static let types = [
    "Mentor", "Contact", "Meeting", "Project", "Letter", "Cycle", "Me", "Journal", "Opportunity",
    "Email",
  ]

  @Test func aNewVaultHasNothingWrongInIt() throws {
    let files = Files.memory([:] as [String: String])
    let run = Run("init", in: files)
    #expect(run.status == .fine, "\(run.errors)")
    #expect(run.output.hasPrefix("/vault\n"))
    #expect(run.output.contains("Next: rapport new me"))
    let paths = try files.list([]).notes
    #expect(Set(paths) == Set(Self.types.map { "Templates/\($0).md" }))
    let check = Run("check --strict", in: files)
    #expect(check.status == .fine, "\(check.output)")
    Golden.expect(
      "init-rapport.yml", String(decoding: try files.bytes(of: "rapport.yml"), as: UTF8.self))
  }

  @Test func whatIsThereStays() throws {
    let mine = [
      "rapport.yml": "folders:\n  mentor: Faculty\n", "templates/mentor.md": "mine",
      ".gitignore": "x",
      "Faculty/Ann.md": "Ann",
    ]
    let files = Files.memory(mine)
    let run = Run("init", in: files)
    for (path, text) in mine {
      #expect(String(decoding: try files.bytes(of: path), as: UTF8.self) == text)
    }
    #expect(run.output.contains("kept"))
    #expect(try files.list([]).notes.contains("templates/Meeting.md"))
    #expect(!run.output.contains("Mentors/"))
    let again = Run("init", in: files)
    #expect(again.status == .fine)
    #expect(!again.output.contains("rapport.yml, templates"))
  }

  @Test func whatIsNotCommentedOutIsRight() throws {
    // Every line that an example stands in, taken out of its comment.
    let files = Files.memory([:] as [String: String])
    _ = Run("init", in: files)
    let text = String(decoding: try files.bytes(of: "rapport.yml"), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { $0.dropFirst(2) }
    let settings = lines.filter { $0.hasPrefix(" ") || $0.firstMatch(of: /^[a-z-]+:/) != nil }
    let vault = [
      "rapport.yml": settings.joined(separator: "\n").replacing("America/Chicago", with: "UTC")
    ]
    let check = Run("check --strict", in: vault)
    #expect(check.status == .fine, "\(check.output)")
  }

  @Test func aHookIsAddedOrTheOneThereIsKept() {
    let files = Files.memory([:] as [String: String])
    #expect(Run("init --hook", in: files).errors.isEmpty)
    let kept = Run("init --hook", in: files, environment: ["GIT": "none"])
    #expect(kept.errors.hasPrefix("there is a pre-commit hook already"))
    #expect(kept.status == .fine)
  }

  @Test func dryRunAndGit() throws {
    let files = Files.memory([:] as [String: String])
    let dry = Run("init --dry-run --git", in: files)
    #expect(dry.output.contains("new folder Mentors/"))
    #expect(dry.output.contains("+++ b/rapport.yml"))
    #expect(try files.list([]).attachments.isEmpty)
    #expect(Run("init ~/there --dry-run", in: Vaults.none).output.contains("+++ b/rapport.yml"))
    #expect(Run("init --git", in: files).errors.isEmpty)
    #expect(
      Run("init --git", in: files, environment: ["GIT": "none"]).errors.contains("git could not"))
    let closed = Run("init /closed", in: files)
    #expect(closed.status == .unread)
    #expect(closed.errors.contains("/closed cannot be a vault: you are not permitted"))
  }
}
