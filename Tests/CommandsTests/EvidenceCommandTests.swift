import Testing

@testable import Commands

struct EvidenceCommandTests {
  @Test func isDatedWithPlaces() {
    let run = Run("evidence raman", in: Vaults.small)
    #expect(run.status == .fine)
    #expect(run.output.contains("2026-05-01"))
    #expect(run.output.contains("Mentors/Priya Raman.md:18:3"))
  }

  @Test func jsonHasEveryFieldInOrder() throws {
    let run = Run("evidence raman --format json", in: Vaults.small)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/evidence/1")
    #expect(json["subject"] as? String == "Mentors/Priya Raman.md")
    #expect(try list("items", in: json).count == 2)
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("{\"date\"") } ?? ""
    #expect(
      Array(fieldNames(line).prefix(9)) == [
        "date", "text", "facets", "derived", "private", "witnesses", "path", "line", "column",
      ])
  }

  @Test(arguments: ["markdown", "csv"])
  func otherFormats(format: String) {
    let run = Run("evidence raman --format \(format)", in: Vaults.small)
    #expect(run.output.contains("2026-05-01"))
  }

  @Test func isAboutPeople() {
    let run = Run("evidence cohort", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.errors == "Projects/Cohort.md is a project note, not a person's.\n")
  }

  @Test func whoeverSawNothingGetsAnExample() {
    let run = Run("evidence okafor", in: Vaults.oneMentor)
    #expect(run.status == .fine)
    #expect(run.output.contains("evidence: "))
  }
}
