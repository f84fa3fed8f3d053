import Testing

@testable import Commands

struct ShowCommandTests {
  @Test func aMentorOnAPage() {
    let text = Run("show raman", in: Vaults.small).output
    for part in [
      "Priya Raman (mentor)\nMentors/Priya Raman.md\n", "stage       working",
      "verdict     diversify",
      "\nNext\n", "\nPromised\n  1 of 2 on time.\n", "\nEvidence\n  2 episodes: ", "\nTimeline\n",
      "  2026-03-20  met       in her office\n", "\nLinked from\n  Cohort\n",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test(arguments: ["Dr. Raman", "priya", "Mentors/Priya Raman.md", "mentors/priya raman"])
  func namesAreFound(name: String) {
    let run = Run("show \"\(name)\"", in: Vaults.small)
    #expect(run.output.hasPrefix("Priya Raman (mentor)\n"))
  }

  @Test func meIsMeWhateverTheFile() {
    var vault = Vaults.small
    vault["About.md"] = vault.removeValue(forKey: "Me.md")
    #expect(Run("show me", in: vault).output.hasPrefix("Nino (me)\nAbout.md\n"))
  }

  @Test func projectsAndCyclesHavePagesToo() {
    let project = Run("show cohort", in: Vaults.small).output
    #expect(project.hasPrefix("Cohort (project)\n"))
    #expect(project.contains("mentors  Priya Raman\n"))
    #expect(project.contains("  2026-07-10  sent  about the Cohort and one question\n"))
    let cycle = Run("show season", in: Vaults.small).output
    #expect(cycle.contains("letters due  Mon 2026-11-16, in 118 days\n"))
    #expect(cycle.contains("0 promised or in; 3 needed, 4 at most"))
  }

  @Test func severalCandidatesAreListed() {
    var vault = Vaults.small
    vault["Mentors/Anil Raman.md"] = ""
    let run = Run("show raman", in: vault)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        "raman" could be 2 notes; give more of the name or the path:
          Anil Raman  (Mentors/Anil Raman.md)
          Priya Raman  (Mentors/Priya Raman.md)

        """)
  }

  @Test func misspelledNamesGetAGuess() {
    let run = Run("show \"Priya Ramna\"", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.errors.contains("Did you mean Priya Raman?"))
    #expect(Run("show Okafro", in: Vaults.small).errors.contains("Did you mean Ada Okafor?"))
  }

  @Test func jsonAndMarkdown() throws {
    let json = try parsed(Run("show raman --format json", in: Vaults.small).output)
    #expect(json["schema"] as? String == "rapport/show/1")
    #expect(json["subject"] as? String == "Mentors/Priya Raman.md")
    let titles = try list("sections", in: json).compactMap { $0["title"] as? String }
    #expect(titles.contains("Timeline"))
    let markdown = Run("show raman --format markdown", in: Vaults.small).output
    #expect(markdown.hasPrefix("# Priya Raman\n\n- stage: working\n"))
  }
}
