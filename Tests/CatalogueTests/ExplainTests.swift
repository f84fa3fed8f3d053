import Commands
import Foundation
import Testing

/// On 2026-07-21 the cold first e-mail of 2026-07-10 is eleven days old: first follow-up overdue.
private let cold = """
  == rapport.yml
  policy:
    outreach.first-follow-up: 6
  == Mentors/Ada Okafor.md
  ---
  institution: Alder Lake
  department: Medicine
  specialty: Cardiology
  email: a.okafor@alderlake.example
  last-publication: 2026-05
  grant: none
  connection: her paper
  ---

  * 2026-07-10 sent: about her **paper**
  """

struct ExplainTests {
  @Test func theNumberIsTheAgendas() throws {
    let agenda = Run("due", "--all", vault: cold).output
    let lines = agenda.split(separator: "\n").map(String.init)
    let number = try #require(
      lines.first { $0.contains("Ada Okafor  ") }?.split(separator: " ").first)
    let text = Run("explain", String(number), vault: cold).output
    #expect(text.contains("[outreach.first-follow-up]"))
  }

  @Test func showsTheLineTheThresholdsAndWhatSettlesIt() {
    let text = Run("explain", number, vault: cold).output
    #expect(
      text.contains("\n  Mentors/Ada Okafor.md:11:3\n    * 2026-07-10 sent: about her **paper**\n"))
    #expect(text.contains("\n  outreach.first-follow-up: 6 days\n"))
    #expect(text.contains("(default 5, from 0 to 3650)"))
    #expect(text.contains("\n    set to 6 days in rapport.yml:2:29\n"))
    #expect(text.contains("\nWhat would settle it\n  A line `nudge:` in their log"))
    #expect(text.contains("\n    mute: [\"outreach.first-follow-up until 2026-08-04 why\"]\n"))
    #expect(text.contains("the front matter of Mentors/Ada Okafor.md"))
  }

  /// What is offered to be copied must do what it says.
  @Test func theMuteLineMutes() throws {
    let json = try object(Run("explain", number, "--format", "json", vault: cold).output)
    let line = try #require((json["mute"] as? [String: Any])?["line"] as? String)
    var lines = cold.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let front = try #require(lines.firstIndex(of: "---"))
    lines.insert(line, at: front + 1)
    let muted = lines.joined(separator: "\n")
    #expect(!Run("due", "--all", vault: muted).output.contains("[outreach.first-follow-up]"))
    #expect(Run("check", vault: muted).status == .fine)
    #expect(!Run("check", vault: muted).output.contains("[mute."))
  }

  @Test func jsonHoldsEverything() throws {
    let json = try object(Run("explain", number, "--format", "json", vault: cold).output)
    #expect(json["schema"] as? String == "rapport/explain/1")
    let finding = try #require((json["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "outreach.first-follow-up")
    let ground = try #require((json["grounds"] as? [[String: Any]])?.first)
    #expect(ground["source"] as? String == "* 2026-07-10 sent: about her **paper**")
    #expect((json["settledBy"] as? String)?.contains("nudge:") == true)
    #expect((json["mute"] as? [String: Any])?["path"] as? String == "Mentors/Ada Okafor.md")
  }

  @Test(arguments: ["0", "99"])
  func aNumberThatIsNotThereIsWrongUsage(number: String) {
    let run = Run("explain", number, vault: cold)
    #expect(run.status == .usage)
    #expect(run.errors.hasPrefix("There is no finding \(number); today they run from 1 to "))
  }

  @Test func longAndHostileLinesAreSafe() {
    let vault = cold + "\n- 2026-07-11 bounce: \u{1B}[31m" + String(repeating: "x", count: 9000)
    for number in 1...3 {
      let text = Run("explain", "\(number)", vault: vault).output
      #expect(!text.contains("\u{1B}"))
    }
  }

  /// The finding's number in this vault, whatever else stands in it.
  private var number: String {
    let agenda = Run("due", "--all", vault: cold).output
    let line = agenda.split(separator: "\n").first { $0.contains("Ada Okafor  ") }
    return line?.split(separator: " ").first.map(String.init) ?? "1"
  }
}
