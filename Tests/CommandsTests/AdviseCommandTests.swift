import Foundation
import Testing

@testable import Commands

struct AdviseCommandTests {
  @Test func saysVerdictGroundsAndChanges() {
    let run = Run("advise", in: Vaults.small)
    #expect(run.output.contains("\nPriya Raman (working): "))
    #expect(run.output.contains("\n  do: "))
    #expect(run.output.contains("\n  temper: "))
    #expect(run.output.contains("\n  because:\n"))
    #expect(run.output.contains("\n      Mentors/Priya Raman.md:"))
    #expect(run.output.contains("\n  what would change it:\n"))
    #expect(!run.output.contains("Okafor"))
  }

  @Test func jsonHasEveryFieldInOrder() throws {
    let run = Run("advise --format json", in: Vaults.small)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/advice/1")
    let mentor = try #require(list("mentors", in: json).first)
    #expect(mentor["subject"] as? String == "Mentors/Priya Raman.md")
    #expect(mentor["lastInbound"] as? String == "2026-03-20")
    #expect(mentor["waitingSince"] as? String == "2026-05-08")
    #expect(mentor["followUps"] as? Int == 2)
    #expect(mentor["verdict"] as? String == "diversify")
    #expect(mentor["strength"] as? String == "act")
    #expect(mentor["temper"] as? String == "disengaged")
    let names = [
      "subject", "name", "stage", "verdict", "strength", "temper", "lastInbound",
      "waitingSince", "followUps", "because",
    ]
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("{\"subject\"") } ?? ""
    #expect(Array(fieldNames(line).prefix(names.count)) == names)
    #expect(Array(fieldNames(line).suffix(4)) == ["on", "event", "verdict", "strength"])
  }

  @Test func whoeverIsNotJudgedHasAReason() throws {
    let run = Run("advise okafor --format json", in: Vaults.small)
    let mentor = try #require(list("mentors", in: parsed(run.output)).first)
    #expect(mentor["verdict"] is NSNull)
    #expect(mentor["strength"] is NSNull)
    let because = try list("because", in: mentor)
    #expect(because.first?["text"] as? String == "stage: contacted")
    #expect(try list("changes", in: mentor).isEmpty)
    let text = Run("advise okafor", in: Vaults.small).output
    #expect(text.contains("Ada Okafor (contacted): no verdict\n  No answer yet"))
  }

  @Test func aStatusIsAReason() {
    var vault = Vaults.small
    vault["Mentors/Priya Raman.md"] = "---\nstatus: fading\n---\n\n- 2026-03-20 met: there\n"
    let run = Run("advise raman --format json", in: vault)
    #expect(
      run.output.contains(
        """
        "because":[{"path":"Mentors/Priya Raman.md","line":2,"column":9,"text":"status: fading"}]
        """))
  }

  @Test func oneByNameShowsTheThresholds() {
    #expect(!Run("advise", in: Vaults.small).output.contains("quiet.follow-ups is 2"))
    #expect(Run("advise raman", in: Vaults.small).output.contains("quiet.follow-ups is 2"))
  }

  @Test func otherFormats() {
    let csv = Run("advise --format csv", in: Vaults.small).output
    #expect(csv.contains("\n\"Mentors/Priya Raman.md\",\"Priya Raman\",working,diversify,act,"))
    let markdown = Run("advise --format markdown", in: Vaults.small).output
    #expect(markdown.contains("\n## Priya Raman: diversify (act)\n"))
  }
}
