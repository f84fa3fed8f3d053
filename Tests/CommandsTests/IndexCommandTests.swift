import Foundation
import Testing

@testable import Commands

struct IndexCommandTests {
  @Test func countsWhatThereIs() {
    let run = Run("index", in: Vaults.small)
    #expect(
      run.output == """
        Notes               5
          mentor            2
          project           1
          cycle             1
          me                1
        People              2
        Dated lines         8   1 in the future
        Tasks               3   2 open, 1 done
        Links               2
        Diagnostics         1   1 warning

        To see what is wrong and what to type instead: rapport check

        """)
    #expect(run.errors == "read 5 notes in 0.0 ms\n")
    #expect(run.status == .fine)
  }

  @Test func jsonIsTheWholeGraph() throws {
    let run = Run("index --format json", in: Vaults.small)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/index/1")
    let paths = try list("notes", in: json).compactMap { $0["path"] as? String }
    #expect(
      paths == [
        "Cycles/Season.md", "Me.md", "Mentors/Ada Okafor.md", "Mentors/Priya Raman.md",
        "Projects/Cohort.md",
      ])
    #expect(run.output.hasSuffix("]}\n"))
  }

  @Test func eventsStandByPlaceWithThoseThatLieAhead() throws {
    let run = Run("index --format json", in: Vaults.small)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.contains(
        """
        {"date":"2026-07-10","verb":"sent","direction":"out","people":["Mentors/Ada Okafor.md"],\
        "text":"about the [[Cohort]] and **one** question","path":"Mentors/Ada Okafor.md",\
        "line":8,"column":3},
        """))
    let events = try list("events", in: parsed(run.output))
    #expect(events.compactMap { $0["line"] as? Int } == [8, 9, 13, 14, 15, 16, 17, 18])
    #expect(events[1]["verb"] as? String == "met")
    #expect(events[1]["direction"] as? String == "both")
    #expect(events[7]["direction"] is NSNull)
  }

  @Test func tasksLinksAndDiagnosticsHaveEveryField() {
    let lines = Run("index --format json", in: Vaults.small).output.split(separator: "\n")
    #expect(
      lines.contains(
        """
        {"text":"Table one 📅 2026-05-10 ✅ 2026-05-08","state":"done","due":"2026-05-10",\
        "done":"2026-05-08","created":null,"people":["Mentors/Priya Raman.md"],\
        "path":"Mentors/Priya Raman.md","line":8,"column":3},
        """))
    #expect(
      lines.contains(
        """
        {"path":"Mentors/Ada Okafor.md","line":8,"column":30,"target":"Cohort",\
        "to":"Projects/Cohort.md"},
        """))
    let diagnostic = lines.first { $0.hasPrefix("{\"id\"") } ?? ""
    #expect(
      fieldNames(diagnostic) == ["id", "severity", "path", "line", "column", "message", "hint"])
  }

  @Test func untypedNotesArePlain() {
    let run = Run("index --format json", in: Vaults.untyped)
    #expect(run.output.contains("{\"path\":\"Ideas.md\",\"type\":\"plain\",\"title\":\"Ideas\"}"))
  }

  @Test func brokenLinksGoNowhere() {
    let run = Run("index --format json", in: ["A.md": "[[Gone#there|x]]\n"])
    #expect(run.output.contains("\"target\":\"Gone\",\"to\":null}"))
  }

  @Test func doesNotDependOnThreads() {
    let one = Run("index --format json", in: Vaults.small, workers: 1)
    let many = Run("index --format json", in: Vaults.small, workers: 7)
    #expect(one.output == many.output)
  }
}
