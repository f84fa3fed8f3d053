import Graph
import Imports
import Testing

/// From a file to people.
struct PubMedExportTests {
  private static func paper(_ fields: String...) -> String {
    "\n" + fields.joined(separator: "\n") + "\n"
  }

  private static let raman =
    "FAU - Raman, Priya\nAD  - Division of Cardiology, Alder Lake University, Marston, OH, USA. "
    + "p.raman@alderlake.example"
  private static let osei =
    "FAU - Osei, Daniel\nAD  - Department of Surgery, Nordhavn Hospital, Nordhavn, Denmark."

  private static let text =
    paper(
      "PMID- 1", "TI  - Old work", "DP  - 2023 Jan 5", "PT  - Journal Article", "JT  - Heart notes",
      "STAT- MEDLINE", "GR  - R01 HL000001/HL/NHLBI NIH HHS/United States", raman, osei)
    + paper(
      "PMID- 2", "TI  - New work", "DP  - 2025 May", "PT  - Journal Article", "JT  - Heart notes",
      "STAT- In-Process", osei, raman)
    + paper(
      "PMID- 3", "TI  - An opinion", "DP  - 2026 Jun", "PT  - Editorial", "JT  - Quick letters",
      "STAT- PubMed-not-MEDLINE", "MH  - Stroke", raman)

  private static func export() throws -> PubMedExport {
    try PubMedExport(Array(text.utf8), file: "search.nbib")
  }

  @Test func aPersonIsWhatTheirPapersSay() throws {
    let people = try Self.export().candidates(today: day).people
    let person = try #require(people.first)
    #expect(person.name.value == "Priya Raman")
    #expect(person.emails.map(\.value) == ["p.raman@alderlake.example"])
    #expect(person.institution?.value == "Alder Lake University")
    #expect(person.department?.value == "Division of Cardiology")
    #expect(person.country?.value == "United States")
    #expect(person.specialties.map(\.value) == ["Cardiology"])
    #expect(person.lastPublication?.value.description == "2025-05")
    #expect(
      person.lastPublication?.source
        == ImportSource(file: "search.nbib", record: "PMID 2", line: 22))
    #expect(person.journals.map(\.standing) == [.medline, .pubmedOnly])
    #expect(person.grants.map(\.number) == ["R01 HL000001"])
    #expect(person.papers.map(\.pmid) == ["3", "2", "1"])
    #expect(
      person.papers.map(\.role) == [
        [.first, .corresponding], [.last, .corresponding], [.first, .corresponding],
      ])
    let activity = try #require(person.activity)
    #expect([activity.papers, activity.originals, activity.recentOriginals] == [3, 2, 1])
    #expect([activity.first, activity.last, activity.corresponding] == [2, 1, 3])
    #expect(person.merges.count == 2)
    #expect(people.map(\.name.value) == ["Priya Raman", "Daniel Osei"])
  }

  /// In an export of many, people of the vault are looked at whatever they have published.
  @Test func whomTheVaultKnowsIsNotPassedOver() throws {
    let export = try Self.export()
    let vault = try Sample(["Mentors/Daniel Osei.md": "A note.\n"]).people
    #expect(export.candidates(today: day, limit: 1).people.map(\.name.value) == ["Priya Raman"])
    #expect(
      export.candidates(today: day, limit: 1, vault: vault).people.map(\.name.value)
        == ["Priya Raman", "Daniel Osei"])
    #expect(
      export.candidates(today: day, limit: 0, vault: vault).people.map(\.name.value)
        == ["Daniel Osei"])
  }

  @Test(
    arguments: [
      ("US", [], nil, ["Priya Raman"]), ("dänemark", [], nil, []),
      ("Denmark", [], nil, ["Daniel Osei"]), (nil, ["stroke"], nil, ["Priya Raman"]),
      (nil, ["surgery"], nil, ["Daniel Osei"]), (nil, [], 2026...2026, ["Priya Raman"]),
    ] as [(String?, [String], ClosedRange<Int>?, [String])])
  func filtersLeaveOthersOut(
    _ country: String?, _ words: [String], _ years: ClosedRange<Int>?, _ names: [String]
  ) throws {
    var filter = PubMedFilter()
    (filter.country, filter.words, filter.years) = (country, words, years)
    let found = try Self.export().candidates(today: day, filter: filter)
    #expect(found.people.map(\.name.value) == names)
  }

  /// One address behind everybody's affiliation is whose name is in it, or nobody's.
  @Test(arguments: [("d.osei@nordhavn.example", ["Daniel Osei"]), ("desk@nordhavn.example", [])])
  func aSharedAddressIsNotGuessedAt(_ address: String, _ owners: [String]) throws {
    let text = Self.paper(
      "PMID- 1", "TI  - One", "FAU - Raman, Priya", "AD  - Nordhavn Hospital, Denmark. \(address)",
      "FAU - Osei, Daniel", "AD  - Nordhavn Hospital, Denmark. \(address)")
    let people = try PubMedExport(Array(text.utf8), file: "x").candidates(today: day).people
    #expect(people.filter { !$0.emails.isEmpty }.map(\.name.value) == owners)
  }

  @Test func theTableKnowsLess() throws {
    let text =
      "\u{FEFF}PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,"
      + "Create Date,PMCID,NIHMS ID,DOI\r\n"
      + "1,\"One, of two\",\"Raman PK, Haddad N, Feldman RB.\",x,x,Notes,2026,2026/03/04,,,\r\n"
      + "2,Two,\"Raman PK, Haddad N, Feldman RB, Osei D.\",x,x,Heart notes,2025,2025/01/02,,,\r\n"
      + "3,Three,\"Raman PK, van der Velde J 3rd.\",x,x,Heart notes,2025,2025/01/02,,,\r\n"
    let export = try PubMedExport(Array(text.utf8), file: "csv-set.csv")
    #expect(export.format == .csv)
    #expect(export.papers == 3)
    let people = export.candidates(today: day).people
    let raman = people.filter { $0.name.value == "PK Raman" }
    #expect(raman.map { $0.papers.count }.sorted() == [1, 2])
    #expect(raman.first?.lastPublication?.value.description == "2026-03-04")
    #expect(raman.allSatisfy { $0.institution == nil && $0.emails.isEmpty })
    #expect(people.map(\.name.value).contains("J van der Velde 3rd"))
    #expect(raman.first?.papers.first?.kind == .unknown)
  }

  /// Ten times the papers are ten times the comparisons, also where all have one name.
  @Test(arguments: [true, false])
  func theWorkGrowsWithThePapers(_ isOneName: Bool) throws {
    let counts = try [400, 4000].map { count in
      let text = (0..<count).map { number in
        Self.paper(
          "PMID- \(number + 1)", "TI  - Paper",
          "FAU - \(isOneName ? "Wang" : "Surname\(number / 4)"), Wei",
          "AD  - Department of Surgery, Place\(number % 50) Hospital, Town.")
      }.joined()
      return try PubMedExport(Array(text.utf8), file: "x").comparisons
    }
    #expect(counts[1] <= counts[0] * 12 || counts[1] <= 4000 * 3 * 100)
  }
}
