import Graph
import Testing
import Vault

@testable import Imports

/// What becomes of an imported person: a new note, what a note lacks, or a question to the user.
struct OfferTests {
  private var raman: ImportedPerson {
    var person = Sample.person("Priya K. Raman")
    person.emails = [Sample.imported("p.raman@alderlake.example")]
    person.institution = Sample.imported("Alder Lake University")
    person.department = Sample.imported("Division of Cardiology")
    person.orcid = Sample.imported("0000-0002-1825-0097")
    person.lastPublication = Sample.imported(
      ImportedDate(year: 2026, month: 5) ?? ImportedDate(Sample.today))
    person.grants = [Sample.grant("R01HL900001", ends: CivilDate(year: 2028, month: 6, day: 30))]
    person.papers = [
      Sample.paper("39000001"), Sample.paper("39000002", "A [[link]], #tag & 50%% `x`"),
    ]
    return person
  }

  @Test func aNewNote() throws {
    let vault = try Sample(["rapport.yml": ""])
    let plan = vault.plan([raman])
    let after = try vault.after(plan.changes)
    #expect(
      try after.text("Mentors/Priya K. Raman.md") == """
        ---
        type: mentor
        email: p.raman@alderlake.example
        institution: Alder Lake University
        department: Division of Cardiology
        last-publication: 2026-05
        grant: R01HL900001
        grant-ends: 2028-06-30
        ---

        ## Log

        ## Papers

        - PMID 39000001: On discharge. J Card Transit, 2026-05. Last author, corresponding author.
        - PMID 39000002: A \\[\\[link\\]\\], \\#tag & 50\\%\\% \\`x\\`. J Card Transit, 2026-05. Last author, corresponding author.

        ## Imported

        - email: p.raman@alderlake.example (row on line 2 in list.csv, 2026-07-21)
        - institution: Alder Lake University (row on line 2 in list.csv, 2026-07-21)
        - department: Division of Cardiology (row on line 2 in list.csv, 2026-07-21)
        - last-publication: 2026-05 (row on line 2 in list.csv, 2026-07-21)
        - grant: R01HL900001 (row on line 2 in list.csv, 2026-07-21)
        - grant-ends: 2028-06-30 (row on line 2 in list.csv, 2026-07-21)
        - orcid: 0000-0002-1825-0097 (row on line 2 in list.csv, 2026-07-21)

        """)
    #expect(after.graph.diagnostics.isEmpty)
    #expect(after.graph.events.isEmpty)
    #expect(after.plan([raman]).changes.isEmpty)
  }

  /// Byte-order mark, Windows line ends, a remark, a key without a value, a key in another
  /// spelling: only lines come in, and the key gets its value.
  @Test func whatIsTypedStays() throws {
    let note =
      "\u{FEFF}---\r\ntype: mentor # mine\r\nemail:\r\ninstitution: Alder Lake\r\ndept: Heart  \r\n"
      + "grant: none listed\r\nlast publication: 2025-11\r\n---\r\n\r\nShe asked why.\r\n\r\n"
      + "## Papers\r\n\r\n- mine: PMID 39000002\r\n\r\n## Private\r\n\r\n- not for others"
    let vault = try Sample([
      "rapport.yml": "keys:\n  dept: department\n", "Mentors/Priya Raman.md": note,
    ])
    let plan = vault.plan([raman])
    let after = try vault.after(plan.changes)
    #expect(
      try after.text("Mentors/Priya Raman.md")
        == note.replacing("email:\r\n", with: "email: p.raman@alderlake.example\r\n")
        .replacing(
          "- mine: PMID 39000002\r\n",
          with: "- mine: PMID 39000002\r\n- PMID 39000001: On discharge. J Card Transit, 2026-05. "
            + "Last author, corresponding author.\r\n")
        + "\r\n\r\n## Imported\r\n\r\n"
        + "- email: p.raman@alderlake.example (row on line 2 in list.csv, 2026-07-21)\r\n"
        + "- orcid: 0000-0002-1825-0097 (row on line 2 in list.csv, 2026-07-21)")
    let offer = try #require(plan.offers.first)
    #expect(offer.differences.map(\.key) == ["department", "last-publication", "grant"])
    #expect(offer.differences.map(\.known) == ["Heart", "2025-11-30", "none listed"])
    #expect(after.plan([raman]).changes.isEmpty)
  }

  @Test func nothingIsWrittenWhereItIsNotSure() throws {
    let vault = try Sample([
      "Mentors/Priya Raman.md": "---\nemail: p.raman@alderlake.example\n---\n",
      "Mentors/P Raman.md": "---\nemail: p.raman@alderlake.example\n---\n",
    ])
    let plan = vault.plan([raman])
    guard case .unclear(let candidates) = plan.offers[0].fate else {
      Issue.record("\(plan.offers[0].fate)")
      return
    }
    #expect(candidates.map(\.path) == ["Mentors/P Raman.md", "Mentors/Priya Raman.md"])
    #expect(plan.changes.isEmpty)
  }

  @Test func twoOfAnImportDoNotGoIntoOneNote() throws {
    let vault = try Sample(["Mentors/P Raman.md": "---\ninstitution: Alder Lake\n---\n"])
    let others = ["Priya Raman", "Pavan Raman"].map { name in
      var person = Sample.person(name)
      person.institution = Sample.imported("Alder Lake University")
      person.title = Sample.imported("Professor")
      return person
    }
    let plan = vault.plan(others)
    #expect(plan.changes.isEmpty)
    #expect(vault.plan([others[0]]).changes.count == 1)
  }

  @Test func theSamePersonTwiceInOneFile() throws {
    var again = raman
    again.name = Sample.imported("Priya Raman")
    let vault = try Sample(["rapport.yml": ""])
    #expect(vault.plan([raman, again]).changes.map(\.path) == ["Mentors/Priya K. Raman.md"])
    let both = vault.plan([raman, again]) { $0.new = ["Priya Raman"] }
    #expect(both.changes.map(\.path) == ["Mentors/Priya K. Raman.md", "Mentors/Priya Raman.md"])
  }

  @Test func likenessIsAQuestionUntilItIsAnswered() throws {
    let vault = try Sample(["Mentors/Priya Raman.md": "A note.\n"])
    #expect(vault.plan([raman]).changes.isEmpty)
    let forced = vault.plan([raman]) { $0.new = ["priya k raman"] }
    #expect(forced.changes.map(\.path) == ["Mentors/Priya K. Raman.md"])
  }

  @Test func theUserMaySayWhoItIs() throws {
    let vault = try Sample([
      "Mentors/Priya Raman.md": "A note.\n", "Mentors/P Raman.md": "Another.\n",
    ])
    for path in ["Mentors/Priya Raman.md", "Mentors/P Raman.md"] {
      let plan = vault.plan([raman]) { $0.same = [("Priya K Raman", vault.id(of: path))] }
      #expect(plan.changes.map(\.path) == [path])
    }
  }

  @Test func limitsAndChoices() throws {
    let vault = try Sample(["Me.md": "---\ntype: me\nname: Nino Beridze\n---\n"])
    let people = ["Ada Okafor", "Nino Beridze", "Tomas Lind", "Mira Petrov"].map(Sample.person)
    let plan = vault.plan(people) { $0.limit = 2 }
    #expect(plan.changes.map(\.path) == ["Mentors/Ada Okafor.md", "Mentors/Tomas Lind.md"])
    #expect(
      vault.plan(people) { $0.only = ["lind"] }.changes.map(\.path) == ["Mentors/Tomas Lind.md"])
    #expect(vault.plan(people) { $0.makesNotes = false }.changes.isEmpty)
  }

  @Test(arguments: [
    ("---\nemail: p.raman@alderlake.example\nfit: \"3\n---\n", Offer.Obstacle.frontMatter),
    ("---\nemail: p.raman@alderlake.example\n---\n\n```\nopen", .body),
    ("---\nemail: p.raman@alderlake.example\n---\n\n%% open", .body),
  ])
  func notesThatCannotBeEditedStay(note: String, obstacle: Offer.Obstacle) throws {
    let plan = try Sample(["Mentors/Priya Raman.md": note]).plan([raman])
    #expect(plan.changes.isEmpty)
    guard case .unwritable(_, let found) = plan.offers[0].fate else {
      Issue.record("\(plan.offers[0].fate)")
      return
    }
    #expect(found == obstacle)
  }

  /// What cannot be understood was still typed by somebody.
  @Test func anImpossibleValueStays() throws {
    let note = "---\nemail: p.raman@alderlake.example\nlast-publication: last spring\n---\n"
    let vault = try Sample(["Mentors/Priya Raman.md": note])
    let after = try vault.after(vault.plan([raman]).changes)
    #expect(try after.text("Mentors/Priya Raman.md").contains("last-publication: last spring\n"))
  }

  @Test(arguments: [
    ("Ada Okafor", "Ada Okafor"), ("A/B: C?*", "A B C"), ("...", "Unnamed"), ("con", "con_"),
    ("Nul.", "Nul_"), ("[[x]] #y^z|", "x y z"), ("a\u{202E}b\n\tc", "a b c"), ("", "Unnamed"),
    ("Pen\u{303}a", "Peña"),
  ])
  func fileNames(text: String, expected: String) {
    #expect(FileNames.stem(text) == expected)
  }

  @Test func fileNamesDoNotMeet() {
    var names = FileNames(["mentors/ADA OKAFOR.md", "Mentors/Pen\u{303}a.md"])
    #expect(
      names.path(in: "Mentors", for: "Ada Okafor", hint: "Alder Lake")
        == "Mentors/Ada Okafor (Alder Lake).md")
    #expect(
      names.path(in: "Mentors", for: "Ada Okafor", hint: "Alder Lake") == "Mentors/Ada Okafor 2.md")
    #expect(names.path(in: "Mentors", for: "Peña", hint: nil) == "Mentors/Peña 2.md")
    let long = names.path(in: "", for: String(repeating: "ŋ", count: 500), hint: nil)
    #expect(long.utf8.count < 130)
  }
}
