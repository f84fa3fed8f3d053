import Graph
import Reports
import Rules
import Testing

/// The evidence log in its formats, and the gaps in it.
struct EvidenceReportTests {
  private static let vault = TestVault(
    """
    == Mentors/Ada.md
    ---
    name: Ada Okafor
    ---
    - 2026-02-02 evidence: second \\"quoted\\" #rigor
      - result: it held
    - 2026-01-02 evidence: =HYPERLINK(1), first #rigor #skill
    - 2026-01-03 evidence: not for others #private #growth
    == Mentors/Bao.md
    ---
    name: 陈 Bao
    ---
    ## Promised
    - [x] Table 1 📅 2026-03-05 ✅ 2026-03-04
    == Journal.md
    - 2026-01-05 evidence [[Ada]], [[Bao]]: both saw it #teaching
    """.replacing("\\\"", with: "\""))

  private func report(_ name: String) throws -> EvidenceReport {
    let situation = try Self.vault.situation()
    return EvidenceReport(situation, person: try situation.person(name))
  }

  @Test func jsonHasEveryField() throws {
    #expect(
      try report("Ada Okafor").json.text == """
        {"schema":"rapport/evidence/1","today":"2026-07-21","subject":"Mentors/Ada.md",\
        "name":"Ada Okafor","items":[
        {"date":"2026-01-05","text":"both saw it #teaching","facets":["teaching"],\
        "derived":false,"private":false,"witnesses":["Mentors/Ada.md","Mentors/Bao.md"],\
        "path":"Journal.md","line":1,"column":3,"recorded":null},
        {"date":"2026-02-02","text":"second \\"quoted\\" #rigor","facets":["rigor"],\
        "derived":false,"private":false,"witnesses":["Mentors/Ada.md"],\
        "path":"Mentors/Ada.md","line":4,"column":3,"recorded":null},
        {"date":"2026-01-02","text":"=HYPERLINK(1), first #rigor #skill",\
        "facets":["rigor","skill"],"derived":false,"private":false,\
        "witnesses":["Mentors/Ada.md"],"path":"Mentors/Ada.md","line":6,"column":3,\
        "recorded":null},
        {"date":"2026-01-03","text":"not for others #private #growth","facets":["growth"],\
        "derived":false,"private":true,"witnesses":["Mentors/Ada.md"],\
        "path":"Mentors/Ada.md","line":7,"column":3,"recorded":null}
        ]}

        """)
  }

  @Test func textIsByDateAndMarked() throws {
    #expect(
      try report("Ada Okafor").text(.init()).text == """
        Ada Okafor: 4 items, 4 facets, 2026-01-02 to 2026-02-02

        2026-01-02  =HYPERLINK(1), first
                    rigor, skill
                    Mentors/Ada.md:6:3
        2026-01-03  not for others
                    growth, (private)
                    Mentors/Ada.md:7:3
        2026-01-05  both saw it
                    teaching
                    Journal.md:1:3
        2026-02-02  second "quoted"
                      result: it held
                    rigor
                    Mentors/Ada.md:4:3

        Private items are for your eyes; no text for others holds them.

        """)
    #expect(try report("Bao").text(.init()).text.contains("2026-03-04  Table 1\n"))
    #expect(try report("Bao").text(.init()).text.contains("reliability, (derived)\n"))
  }

  @Test func csvCellsAreNoFormulas() throws {
    let lines = try report("Ada Okafor").csv.text.split(separator: "\n")
    #expect(lines.first == "date,text,facets,derived,private,witnesses,path,line,column,recorded")
    #expect(
      lines.contains {
        $0.contains("\"'=HYPERLINK(1), first #rigor #skill\",rigor; skill")
          || $0.contains("\"'=HYPERLINK(1), first #rigor #skill\",\"rigor; skill\"")
      })
  }

  @Test func markdownListsItems() throws {
    let text = try report("Ada Okafor").markdown.text
    #expect(text.hasPrefix("# Evidence: Ada Okafor\n\n- **2026-01-02** =HYPERLINK(1), first\n"))
    #expect(text.contains("  - *result:* it held\n"))
    #expect(text.contains("  - growth, (private), `Mentors/Ada.md:7:3`\n"))
  }

  @Test func somebodyWithoutItemsGetsAnInvitation() throws {
    var vault = Self.vault
    vault.files["Mentors/Cy.md"] = ""
    let situation = try vault.situation()
    let report = EvidenceReport(situation, person: try situation.person("Cy"))
    #expect(report.text(.init()).text.contains("add to Mentors/Cy.md:"))
  }

  @Test func gapsLeaveOutWhatIsPrivate() throws {
    let situation = try Self.vault.situation()
    let all = EvidenceGaps(situation)
    #expect(
      all.gaps.map(\.facet) == [
        "initiative", "integrity", "communication", "teamwork", "leadership", "growth",
        "patient-care",
      ])
    let one = EvidenceGaps(situation, writer: try situation.person("Bao"))
    let rigor = try #require(one.gaps.first { $0.facet == "rigor" })
    #expect(rigor.others.map(\.name) == ["Ada Okafor"])
    #expect(!one.gaps.contains { $0.facet == "reliability" || $0.facet == "teaching" })
    #expect(one.text(.init()).text.contains("  rigor          Ada Okafor (2)\n"))
    #expect(all.text(.init()).text.hasPrefix("Nobody can speak to 7 facets of 11\n"))
  }

  @Test func theMatrixIsAlignedByWhatIsSeen() throws {
    let text = EvidenceMatrix(try Self.vault.situation()).text(.init()).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "                  Ada   陈")
    #expect(lines[1] == "               Okafor  Bao")
    #expect(lines[2] == "reliability         ·    1")
    #expect(lines[4] == "rigor               2    ·")
    #expect(Set(EvidenceMatrix(try Self.vault.situation()).facets).count == lines.count - 2)
  }

  @Test func aMatrixTooWideGoesOnBelow() throws {
    var vault = Self.vault
    for number in 10..<30 {
      vault.files["Mentors/Person\(number).md"] = "- 2026-01-01 evidence: x #rigor\n"
    }
    let lines = EvidenceMatrix(try vault.situation()).text(.init(width: 60)).text
      .split(separator: "\n")
    #expect(lines.allSatisfy { String($0).count <= 60 })
    #expect(lines.filter { $0.hasPrefix("rigor") }.count > 2)
  }
}
