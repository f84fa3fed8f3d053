import Graph
import Testing
import Vault

@testable import Imports

/// A newer export renews what an older one wrote, and nothing else.
struct RenewalTests {
  private static func source(_ record: String, _ file: String) -> ImportSource {
    ImportSource(file: "Downloads/\(file)", record: record, line: 1)
  }

  private static func raman(
    _ pmid: Int, _ place: String, _ month: Int, file: String = "may (1).nbib"
  ) -> ImportedPerson {
    let source = source("PMID \(pmid)", file)
    var person = ImportedPerson(name: Imported("Priya Raman", source))
    person.orcid = Imported("0000-0002-1825-0097", source)
    person.emails = [Imported("p.raman\(place.count)@alderlake.example", source)]
    person.institution = Imported(place, source)
    person.lastPublication = ImportedDate(year: 2026, month: month).map { Imported($0, source) }
    return person
  }

  private static let first = raman(39_000_001, "Alder Lake University", 3)
  private static let later = raman(39_000_500, "Westmarch Medical College", 6, file: "july.nbib")

  @Test func aNewerExportRenewsWhatNobodyTouched() throws {
    let vault = try Sample(["rapport.yml": ""])
    let once = try vault.after(vault.plan([Self.first]).changes)
    let plan = once.plan([Self.later])
    #expect(plan.offers[0].values.compactMap(\.earlier?.value).count == 3)
    let twice = try once.after(plan.changes)
    #expect(
      try twice.text("Mentors/Priya Raman.md") == """
        ---
        type: mentor
        email: p.raman25@alderlake.example
        institution: Westmarch Medical College
        last-publication: 2026-06
        ---

        ## Log

        ## Imported

        - email: p.raman25@alderlake.example (PMID 39000500 in july.nbib, 2026-07-21)
        - institution: Westmarch Medical College (PMID 39000500 in july.nbib, 2026-07-21)
        - last-publication: 2026-06 (PMID 39000500 in july.nbib, 2026-07-21)
        - orcid: 0000-0002-1825-0097 (PMID 39000001 in may (1).nbib, 2026-07-21)

        """)
    #expect(twice.plan([Self.later]).changes.isEmpty)
    // The older one again takes nothing back.
    let back = twice.plan([Self.first])
    #expect(back.changes.isEmpty)
    #expect(back.offers[0].differences.map(\.key) == ["email", "institution"])
  }

  @Test func whatWasTypedSinceStays() throws {
    let vault = try Sample(["rapport.yml": ""])
    let once = try vault.after(vault.plan([Self.first]).changes)
    let note = try once.text("Mentors/Priya Raman.md")
    let typed = note.replacing(
      "institution: Alder Lake University\n", with: "institution: Lakeside\n"
    )
    .replacing("last-publication: 2026-03\n", with: "last-publication: 2026-04\n")
    let changed = try Sample(["rapport.yml": "", "Mentors/Priya Raman.md": typed])
    let plan = changed.plan([Self.later])
    #expect(plan.offers[0].values.map(\.key) == ["email"])
    #expect(plan.offers[0].differences.map(\.key) == ["institution", "last-publication"])
    let after = try changed.after(plan.changes).text("Mentors/Priya Raman.md")
    #expect(after.contains("institution: Lakeside\nlast-publication: 2026-04\n"))
    #expect(after.contains("- institution: Alder Lake University (PMID 39000001 in may"))
  }

  /// Without the line that says where it came from, a value is the user's.
  @Test(arguments: [
    "## Imported\n\n- institution: Alder Lake University (my own guess)\n", "No section.\n",
    "- institution: Alder Lake University Hospital (PMID 39000001 in may.nbib, 2026-07-21)\n",
  ])
  func whatNoImportAccountsForStays(body: String) throws {
    let vault = try Sample([
      "Mentors/Priya Raman.md": """
      ---
      orcid: 0000-0002-1825-0097
      institution: Alder Lake University
      ---

      \(body)
      """
    ])
    let plan = vault.plan([Self.later])
    #expect(plan.offers[0].differences.map(\.key) == ["institution"])
    #expect(!plan.offers[0].values.contains { $0.key == "institution" })
  }

  /// A grant gives way to one that runs longer, with its end.
  @Test(arguments: [
    ("R01HL900001", 2030, ["grant-ends"], []), ("R01HL900001", 2027, [], ["grant-ends"]),
    ("R01HL900002", 2030, ["grant", "grant-ends"], []), ("R01HL900002", 2027, [], ["grant"]),
  ])
  func grants(number: String, year: Int, renewed: [String], shown: [String]) throws {
    let person = { (number: String, year: Int) in
      var person = Sample.person("Priya Raman")
      person.orcid = Sample.imported("0000-0002-1825-0097")
      person.grants = [Sample.grant(number, ends: CivilDate(year: year, month: 6, day: 30))]
      return person
    }
    let vault = try Sample(["rapport.yml": ""])
    let once = try vault.after(vault.plan([person("R01HL900001", 2028)]).changes)
    let plan = once.plan([person(number, year)])
    #expect(plan.offers[0].values.map(\.key) == renewed)
    #expect(plan.offers[0].differences.map(\.key) == shown)
    let twice = try once.after(plan.changes)
    #expect(twice.plan([person(number, year)]).changes.isEmpty)
  }

  /// Contacts exported again are newer; another list of contacts is only another list.
  @Test(arguments: [("contacts.vcf", ["title"], []), ("phone.vcf", [], ["title"])])
  func cards(file: String, renewed: [String], shown: [String]) throws {
    let person = { (title: String, file: String) in
      let source = Self.source("card on line 9", file)
      var person = ImportedPerson(name: Imported("Priya Raman", source))
      person.emails = [Imported("p.raman@alderlake.example", source)]
      person.title = Imported(title, source)
      return person
    }
    let vault = try Sample(["rapport.yml": ""])
    let once = try vault.after(vault.plan([person("Fellow", "contacts.vcf")]).changes)
    let plan = once.plan([person("Professor", file)])
    #expect(plan.offers[0].values.map(\.key) == renewed)
    #expect(plan.offers[0].differences.map(\.key) == shown)
  }

  /// Line ends, a key of the vault's own, a list, a remark behind the value.
  @Test func otherWaysToWriteIt() throws {
    let note =
      "---\r\nemail: [p.raman@alderlake.example, \"pr@x.example\"] # both\r\ndept: Heart\r\n---\r\n"
      + "\r\n## Imported\r\n\r\n"
      + "- email: p.raman@alderlake.example, pr@x.example (PMID 1 in a.nbib, 2026-01-01)\r\n"
      + "- department: Heart (PMID 1 in a.nbib, 2026-01-01)\r\n"
    let vault = try Sample([
      "rapport.yml": "keys:\n  dept: department\n", "Mentors/Priya Raman.md": note,
    ])
    var person = Self.later
    person.institution = nil
    person.lastPublication = nil
    person.orcid = nil
    person.department = person.emails.first.map { Imported("Division of Surgery", $0.source) }
    let plan = vault.plan([person]) {
      $0.same = [("Priya Raman", vault.id(of: "Mentors/Priya Raman.md"))]
    }
    let after = try vault.after(plan.changes)
    #expect(
      try after.text("Mentors/Priya Raman.md")
        == "---\r\nemail: p.raman25@alderlake.example # both\r\ndept: Division of Surgery\r\n---\r\n"
        + "\r\n## Imported\r\n\r\n"
        + "- email: p.raman25@alderlake.example (PMID 39000500 in july.nbib, 2026-07-21)\r\n"
        + "- department: Division of Surgery (PMID 39000500 in july.nbib, 2026-07-21)\r\n")
  }
}
