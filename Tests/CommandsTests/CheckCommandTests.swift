import Testing

@testable import Commands

struct CheckCommandTests {
  static let broken = [
    "rapport.yml": "policy:\n  due.window: many\n",
    "Mentors/Ada.md": "---\nlast-publication: 2026-02-30\n---\n\n## Log\n\n- 2026-07-01 snet: x\n",
  ]

  @Test func showsTheLineAndWhatToType() {
    let run = Run("check", in: Self.broken)
    #expect(
      run.output.contains(
        """
        Mentors/Ada.md:7:14: warning: "snet" is not a verb that Rapport knows [event.unknown-verb]
            - 2026-07-01 snet: x
                         ^
            did you mean sent:?

        """))
    #expect(run.output.contains("Mentors/Ada.md:2:19: error: "))
    #expect(run.output.contains("rapport.yml:2:15: error: "))
    #expect(run.errors.isEmpty)
    #expect(run.status == .found)
  }

  @Test func endsByTheWorst() {
    let warning = ["Mentors/Ada.md": "---\nname: Ada\n---\n\n## Log\n\n- 2026-07-01 snet: x\n"]
    #expect(Run("check", in: warning).status == .fine)
    #expect(Run("check --strict", in: warning).status == .found)
    #expect(Run("check --strict", in: ["A.md": "fine\n"]).status == .fine)
  }

  @Test func findingsAboutConsistencyStandBelow() {
    let vault = [
      "Mentors/Ada.md": "x\n",
      "Meetings/2026-07-10 Ada.md": "---\nwith: \"[[Ada]]\"\nstatus: planned\n---\n",
    ]
    let run = Run("check", in: vault)
    #expect(run.output.contains("Meetings/2026-07-10 Ada.md:3:9: warning: "))
    #expect(run.output.contains("[meeting.unrecorded]\n"))
    #expect(run.status == .fine)
  }

  @Test func namesTheFutureOnItsDay() {
    #expect(Run("check", in: Vaults.small).output.contains("[event.future]"))
    #expect(!Run("check --today 2026-08-01", in: Vaults.small).output.contains("[event.future]"))
  }

  @Test func listNeedsNoVault() {
    let run = Run("check --list", in: Vaults.none)
    #expect(run.status == .fine)
    #expect(run.output.contains("note.unreadable "))
    #expect(run.output.contains("meeting.unrecorded "))
  }

  @Test func jsonHasBoth() throws {
    let json = try parsed(Run("check --format json", in: Self.broken).output)
    #expect(json["schema"] as? String == "rapport/check/1")
    #expect(try list("diagnostics", in: json).count == 3)
    #expect(json["findings"] is [Any])
    let checks = try parsed(Run("check --list --format json", in: Vaults.none).output)
    #expect(try list("checks", in: checks).count > 40)
  }

  @Test func unknownTimeZonesAreErrors() {
    let vault = ["rapport.yml": "time-zone: Europe/Berln\n", "A.md": "x\n"]
    let run = Run("check", in: vault)
    #expect(run.output.contains("rapport.yml:1:12: error: \"time-zone\" cannot be"))
    #expect(run.status == .found)
    #expect(Run("due", in: vault).status == .unread)
  }
}
