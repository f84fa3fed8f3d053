import Graph
import Testing
import Vault

@testable import Imports

/// Somebody who stands in an import twice is one person, if a note would take both.
struct JoinedTests {
  private func plan(
    _ people: [ImportedPerson], _ notes: [String: String] = ["rapport.yml": ""],
    _ change: (inout ImportPlan.Wishes) -> Void = { _ in }
  ) throws -> ImportPlan {
    try Sample(notes).plan(people, change)
  }

  private func person(
    _ name: String, at place: String? = nil, email: String? = nil, in file: String = "a.csv"
  ) -> ImportedPerson {
    let source = ImportSource(file: file, record: "row on line 2", line: 2)
    var person = ImportedPerson(name: Imported(name, source))
    person.institution = place.map { Imported($0, source) }
    person.emails = [email].compactMap(\.self).map { Imported($0, source) }
    return person
  }

  private static let note = [
    "rapport.yml": "",
    "Mentors/Priya Raman.md": "---\ninstitution: Alder Lake University\n---\n",
  ]

  /// Two years of one list spell an institution in two ways.
  @Test func theLaterGrantOfTwoLists() throws {
    var first = person("Priya K Raman", at: "Alder Lake University", in: "2025.csv")
    first.grants = [Sample.grant("R01HL1", ends: CivilDate(year: 2026, month: 6, day: 30))]
    var second = person("Priya K Raman", at: "Alder Lake University Hospital", in: "2026.csv")
    second.grants = [Sample.grant("R01HL1", ends: CivilDate(year: 2027, month: 6, day: 30))]
    let plan = try plan([first, second], Self.note)
    #expect(plan.offers.count == 1)
    #expect(plan.changes.map(\.path) == ["Mentors/Priya Raman.md"])
    #expect(plan.offers.first?.values.last?.text == "2027-06-30")
    #expect(
      plan.offers.first?.person.merges.map(\.reason) == [
        .nameAndInstitution(
          name: "Priya K Raman", institution: "Alder Lake University Hospital", department: "")
      ])
  }

  @Test func oneAddressOnTwoCards() throws {
    let cards = [
      person("Ada Okafor", email: "ada@x.example"),
      person("Okafor, Ada N", at: "Alder Lake", email: "ada@x.example"),
      person("Ada Okafor", email: "ada@y.example"),
    ]
    let plan = try plan(cards)
    #expect(plan.changes.map(\.path) == ["Mentors/Ada Okafor.md"])
    #expect(plan.offers.count == 2)
    #expect(plan.offers.first?.values.map(\.text) == ["ada@x.example", "Alder Lake"])
    // The third says nothing but the name: a question.
    guard case .unclear = plan.offers.last?.fate else {
      Issue.record("\(String(describing: plan.offers.last?.fate))")
      return
    }
  }

  /// Papers of both exports, each once, the newest first; the later place of work.
  @Test func twoExportsOfOnePerson() throws {
    var first = person("Priya K. Raman", at: "Alder Lake University", email: "p@x.example")
    first.papers = [Sample.paper("39000002", "B"), Sample.paper("39000001", "A")]
    first.activity = ImportedActivity(first.papers, today: Sample.today)
    var second = person(
      "Priya Raman", at: "Stonebridge Clinic", email: "p@x.example", in: "b.nbib")
    second.papers = [Sample.paper("39000003", "C"), Sample.paper("39000002", "B")]
    second.papers[0].published = ImportedDate(year: 2026, month: 6)
    second.activity = ImportedActivity(second.papers, today: Sample.today)
    let offer = try #require(try plan([first, second]).offers.first)
    #expect(offer.papers.map(\.pmid) == ["39000003", "39000002", "39000001"])
    #expect(offer.person.activity?.papers == 3)
    #expect(offer.person.institution?.value == "Stonebridge Clinic")
  }

  /// Within one export of papers two of a name at one place may be two people, and stay two; and
  /// nobody knows which of them the other export means.
  @Test func authorsOfOneExportStayApart() throws {
    var people = ["a.nbib", "b.nbib", "b.nbib"].map { file in
      person("Ines Duarte", at: "Alder Lake University", in: file)
    }
    for index in people.indices {
      people[index].papers = [Sample.paper("3900000\(index)")]
      people[index].activity = ImportedActivity(people[index].papers, today: Sample.today)
    }
    #expect(try plan(people).offers.map(\.person.papers.count) == [1, 1, 1])
  }

  /// An address book in which one card stands a thousand times is no work, and no long report.
  @Test func aThousandTimes() throws {
    let people = (0..<1000).map { _ in person("Ada Okafor", email: "ada@x.example") }
    let plan = try plan(people)
    #expect(plan.offers.count == 1)
    #expect(plan.offers.first?.person.merges.count == MergeEvidence.most)
  }

  /// Initials alone do not put two people of an import together.
  @Test func initialsStayApart() throws {
    let people = ["J Smith", "John Smith", "Jane Smith"].map { person($0, at: "Alder Lake") }
    #expect(try plan(people).offers.count == 3)
  }

  /// What the user says counts for whoever is called so, and for one note once.
  @Test func whoIsSaidToBeInOneNote() throws {
    let notes = ["rapport.yml": "", "Mentors/Anna Novak.md": "A note.\n"]
    let vault = try Sample(notes)
    let note = try #require(vault.graph.notes.first { $0.person != nil }?.id)
    let people = [
      person("Anna Keller", at: "Uppsala"), person("Anna Keller", at: "Karolinska"),
      person("Anna Novak"),
    ]
    let plan = vault.plan(people) { $0.same = [("Anna Keller", note)] }
    #expect(plan.changes.map(\.path) == ["Mentors/Anna Novak.md"])
    #expect(plan.offers.map(\.values.count) == [1, 0])
    let after = try vault.after(plan.changes)
    #expect(try after.text("Mentors/Anna Novak.md").contains("institution: Uppsala\n"))
  }
}

/// The same text twice is the same name, however little it tells.
struct SameTextTests {
  @Test(arguments: ["J Smith", "佐藤花子", "佐藤 花子", "Con"])
  func isAQuestion(name: String) throws {
    let note = name.contains("佐藤") ? "佐藤 花子" : name
    let vault = try Sample([
      "rapport.yml": "", "Mentors/\(note).md": "---\ninstitution: Alder Lake\n---\n",
    ])
    guard case .unclear(let candidates) = vault.plan([Sample.person(name)]).offers[0].fate else {
      Issue.record("\(name)")
      return
    }
    #expect(candidates.map(\.reasons) == [[.name(known: "Alder Lake", found: nil)]])
  }
}
