import Testing

@testable import Commands

struct DueCommandTests {
  @Test func groupsByUrgencyAndSaysWhatToDo() {
    let run = Run("due", in: Vaults.small)
    #expect(run.output.hasPrefix("Tue 2026-07-21\n1 critical, 2 overdue, 1 due"))
    #expect(run.output.contains("\nOverdue\n"))
    #expect(run.output.contains("Priya Raman  Mon 2026-07-20, yesterday\n"))
    #expect(run.output.contains("     do: "))
    #expect(run.output.contains("     Mentors/Priya Raman.md:9:3 [work.due]\n"))
    #expect(run.output.contains("\nUpcoming\n"))
    #expect(run.output.contains("Sat 2026-07-25, in 4 days"))
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
  }

  @Test func countsWhatItFoldsAway() throws {
    let run = Run("due --width 100", in: Vaults.small)
    let findings = try list(
      "findings", in: parsed(Run("due --format json", in: Vaults.small).output))
    let tally = try #require(run.output.split(separator: "\n").dropFirst().first)
    let numbers = tally.split(separator: ", ").compactMap { $0.split(separator: " ").first }
    #expect(numbers.compactMap { Int($0) }.reduce(0, +) == findings.count)
  }

  @Test func aNameTooLongForTheLineHasItsDayBelow() {
    let name = String(repeating: "漢字", count: 9)
    let vault = ["rapport.yml": "", "Mentors/\(name).md": "- 2026-07-16 sent: hello\n"]
    let run = Run("due --width 60", in: vault)
    #expect(run.output.contains("\n 1  \(name)\n    Tue 2026-07-21, today\n"))
    #expect(Run("due", in: vault).output.contains("\n 1  \(name)  Tue 2026"))
  }

  @Test func isTheDefault() {
    #expect(Run("", in: Vaults.small).output == Run("due", in: Vaults.small).output)
    let day = "--today 2026-05-01"
    #expect(Run(day, in: Vaults.small).output == Run("due \(day)", in: Vaults.small).output)
  }

  @Test func jsonHasEveryFieldInOrder() throws {
    let run = Run("due --format json", in: Vaults.small)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/due/1")
    #expect(json["today"] as? String == "2026-07-21")
    let findings = try list("findings", in: json)
    #expect(!findings.isEmpty)
    let names = [
      "rule", "subject", "name", "due", "days", "state", "severity", "message", "action",
      "draft", "because",
    ]
    for line in run.output.split(separator: "\n") where line.hasPrefix("{\"rule\"") {
      #expect(Array(fieldNames(line).prefix(names.count)) == names)
    }
    let work = try #require(findings.first { $0["rule"] as? String == "work.due" })
    #expect(work["due"] as? String == "2026-07-20")
    #expect(work["days"] as? Int == 1)
    let because = try list("because", in: work)
    #expect(because.first?["path"] as? String == "Mentors/Priya Raman.md")
    #expect(because.first?["line"] as? Int == 9)
  }

  @Test func daysAheadAreNegative() throws {
    let run = Run("due --format json --rule work.due", in: Vaults.small)
    let days = try list("findings", in: parsed(run.output)).compactMap { $0["days"] as? Int }
    #expect(days.sorted() == [-4, 1])
  }

  @Test func filtersKeepTheNumbers() throws {
    let all = Run("due --all", in: Vaults.small).output
    let some = Run("due --all --mentor raman", in: Vaults.small).output
    let heads = some.matches(of: #/\n( +\d+  Priya Raman) /#).map(\.output.1)
    #expect(!heads.isEmpty)
    #expect(!some.contains("Okafor"))
    for head in heads { #expect(all.contains(head)) }
  }

  @Test func rulesAreChosenByIdOrTopic() throws {
    let topic = Run("due --format json --rule work.*", in: Vaults.small)
    let rules = try list("findings", in: parsed(topic.output)).compactMap { $0["rule"] as? String }
    #expect(rules.contains("work.due"))
    #expect(rules.allSatisfy { $0.hasPrefix("work.") })
    let wrong = Run("due --rule work.deu", in: Vaults.small)
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("Did you mean work.due?"))
  }

  @Test func severityIsALeast() throws {
    let run = Run("due --format json --severity warning", in: Vaults.small)
    let found = try list("findings", in: parsed(run.output))
    #expect(found.allSatisfy { $0["severity"] as? String != "info" })
  }

  @Test func withinLooksFurther() {
    #expect(!Run("due --within 3d", in: Vaults.small).output.contains("2026-07-25"))
    #expect(Run("due --within 1w", in: Vaults.small).output.contains("2026-07-25"))
    #expect(Run("due --within soon", in: Vaults.small).status == .usage)
  }

  @Test func failsOnASeverity() {
    #expect(Run("due --fail-on warning", in: Vaults.small).status == .found)
    #expect(Run("due --fail-on critical", in: Vaults.oneMentor).status == .fine)
    #expect(Run("due --fail-on awful", in: Vaults.small).status == .usage)
  }

  @Test func mutedFindingsAreCounted() {
    var vault = Vaults.small
    vault["rapport.yml"] = "mute: \"work.due until 2026-08-01 on leave\"\n"
    let run = Run("due", in: vault)
    #expect(!run.output.contains("[work.due]"))
    #expect(run.output.contains("2 findings muted in the notes."))
  }

  @Test func countsWhatItLeavesOut() {
    var vault = Vaults.small
    let tasks = (1...14).map { "- [ ] task \($0) 📅 2026-07-22\n" }
    vault["Me.md"] = "---\ntype: me\n---\n\n" + tasks.joined()
    let run = Run("due", in: vault)
    #expect(run.output.contains("more dated lines"))
    #expect(run.output.contains("rapport due --all"))
    #expect(!Run("due --all", in: vault).output.contains("rapport due --all"))
  }

  @Test func errorsInTheNotesAreNamedAndTheAnswerStands() {
    var vault = Vaults.small
    vault["Mentors/Broken.md"] = "---\nlast-publication: 2026-02-30\n---\n"
    let run = Run("due", in: vault)
    #expect(run.status == .unread)
    #expect(run.output.contains("Priya Raman"))
    #expect(
      run.errors
        == "1 error in the notes may change this answer; `rapport check` shows them\n")
  }

  @Test func strictTakesWarningsForErrors() {
    let run = Run("due --strict", in: Vaults.small)
    #expect(run.status == .unread)
    #expect(run.errors.hasPrefix("1 warning in the notes"))
  }

  @Test func markdownIsANote() {
    let run = Run("due --format markdown", in: Vaults.small)
    #expect(run.output.hasPrefix("# Agenda, Tue 2026-07-21\n\n## "))
    #expect(run.output.contains("- **Priya Raman, Mon 2026-07-20, yesterday**: "))
    #expect(run.output.contains("  - `Mentors/Priya Raman.md:9:3`\n"))
  }

  @Test func csvHasALineEach() throws {
    let lines = Run("due --format csv", in: Vaults.small).output.split(separator: "\n")
    let findings = try list(
      "findings", in: parsed(Run("due --format json", in: Vaults.small).output))
    #expect(lines.count == findings.count + 1)
    #expect(lines.first?.hasPrefix("number,rule,subject,name,due,days,") ?? false)
  }
}
