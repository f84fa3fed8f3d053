import Testing

@testable import Graph

struct NameTests {
  static func vault() throws -> VaultText {
    try VaultText([
      "Mentors/Anna Raman.md": "---\naliases: [A. Raman, Dr. R]\nemail: Anna@x.example\n---\n",
      "Mentors/Jose\u{301} Ko.md": "---\nname: José Maria Ko\n---\n",
      "People/Anna Lind.md": "---\naliases: [Dr. R]\n---\n",
      "Projects/Anna study.md": "", "Projects/Cohort.md": "", "Cohort notes.md": "",
      "Reading/Ko 2024.md": "", "Reading/Zed.md": "", "Zed.md": "", "Bo.md": "",
      "Mentors/Bo.md": "", "People/Bo.md": "",
    ])
  }

  @Test(arguments: [
    ("Anna Raman", "[Anna Raman]"), ("anna  raman", "[Anna Raman]"), ("A. RAMAN", "[Anna Raman]"),
    ("Mentors/Anna Raman.md", "[Anna Raman]"), ("mentors/anna raman", "[Anna Raman]"),
    ("Ram", "[Anna Raman]"),
    ("Anna", "several [Anna Raman, Anna Lind]"), ("dr. r", "several [Anna Raman, Anna Lind]"),
    ("JOS\u{C9}", "[José Ko]"),
    ("jose\u{301} maria", "[José Ko]"), ("ko", "[José Ko]"), ("Ko 2024", "[Ko 2024]"),
    ("cohort", "[Cohort]"),
    ("Cohort n", "[Cohort notes]"), ("Anna s", "[Anna study]"), ("Zed", "[Zed]"),
    ("Reading/Zed", "[Zed]"),
    ("Ana Raman", "none [Anna Raman]"), ("Xyz", "none []"), ("", "none []"), ("aman", "none []"),
    ("Bo", "several [Bo, Bo]"),
  ])
  func find(name: String, result: String) throws {
    let vault = try Self.vault()
    switch vault.graph.find(name) {
    case .found(let note): #expect(vault.paths([note]) == result.precomposed)
    case .ambiguous(let notes): #expect("several " + vault.paths(notes) == result)
    case .none(let nearest): #expect("none " + vault.paths(nearest) == result)
    }
  }

  @Test(arguments: [
    ("Meetings/2026-02-03.md", "with: Anna Raman", "[Anna Raman]", []),
    (
      "Meetings/2026-02-03.md", "with: [A. Raman, \"[[José Maria Ko]]\"]", "[Anna Raman, José Ko]",
      []
    ),
    ("Meetings/2026-02-03.md", "with: Dr. R", "[]", ["person.ambiguous"]),
    ("Meetings/2026-02-03.md", "with: \"[[Dr. R]]\"", "[]", ["person.ambiguous"]),
    ("Meetings/2026-02-03.md", "with: Anna Ramen", "[]", ["person.unknown"]),
    ("Meetings/2026-02-03.md", "with: \"[[Anna Ramen]]\"", "[]", ["link.broken"]),
    ("Meetings/2026-02-03.md", "with: [[Anna Raman]]", "[Anna Raman]", ["link.unquoted"]),
    ("Meetings/2026-02-03.md", "with:\n  - [[Anna Raman]]", "[Anna Raman]", ["link.unquoted"]),
    (
      "Meetings/2026-02-03.md",
      "with: \"[[Anna Raman]], [[Anna Lind|A]] and [x](../Mentors/Jos%C3%A9%20Ko.md)\"",
      "[Anna Raman, José Ko, Anna Lind]", []
    ),
    ("Mail/M.md", "to: anna@X.example", "[Anna Raman]", []),
    ("Mail/M.md", "to: b@x.example", "[]", ["person.unknown"]),
    ("Meetings/2026-02-03.md", "with: anna@x.example", "[]", ["person.unknown"]),
    ("Opportunities/O.md", "contact: anna@x.example", "[Anna Raman]", []),
    ("Opportunities/O.md", "contact: the desk", "[]", []),
    ("Mentors/N.md", "knows: [Anna Raman, Somebody]\nintroduced-by: a friend", "[Anna Raman]", []),
    ("Letters/L.md", "writer: anna lind", "[Anna Lind]", []),
    ("Projects/N.md", "mentors: Nobody", "[]", ["person.unknown"]),
  ])
  func references(path: String, yaml: String, people: String, problems: [String]) throws {
    let notes = [
      "Mentors/Anna Raman.md": "---\naliases: [A. Raman, Dr. R]\nemail: Anna@x.example\n---\n",
      "Mentors/Jose\u{301} Ko.md": "---\nname: José Maria Ko\n---\n",
      "People/Anna Lind.md": "---\naliases: [Dr. R]\n---\n",
      path: "---\n\(yaml)\n---\n",
    ]
    let vault = try VaultText(notes)
    let note = try vault.note(path)
    let references: [Reference] =
      switch note.details {
      case .meeting(let meeting): meeting.with
      case .email(let email): email.to
      case .opportunity(let opportunity): opportunity.contact
      case .mentor(let person): person.knows + person.introducedBy
      case .letter(let letter): letter.writer
      case .project(let project): project.mentors
      default: []
      }
    #expect(vault.paths(references.notes) == people.precomposed)
    #expect(vault.problems == problems)
  }

  @Test func thingsByTitleOrFileName() throws {
    let vault = try VaultText([
      "Cycles/IM 2027.md": "---\nname: Internal medicine 2027\n---\n",
      "Projects/Cohort.md": "---\njournal: annals\n---\n",
      "Journals/Annals.md": "",
      "Letters/L.md": "---\nwriter: me\ncycle: internal  Medicine 2027\n---\n",
      "Meetings/2026-02-03.md": "---\nwith: me\nproject: [cohort, Other]\n---\n",
      "Letters/Annals.md": "---\nwriter: me\n---\n",
      "Mentors/A.md": "---\njournals: [\"[[Annals]]\", Annals, x]\n---\n",
    ])
    #expect(
      try vault.note("Letters/L.md").letter?.cycle?.note.map(vault.graph.path)
        == "Cycles/IM 2027.md")
    #expect(
      try vault.note("Projects/Cohort.md").project?.journal?.note.map(vault.graph.path)
        == "Journals/Annals.md")
    #expect(
      try vault.note("Meetings/2026-02-03.md").meeting?.projects.map {
        $0.note.map(vault.graph.path)
      } == ["Projects/Cohort.md", nil])
    #expect(vault.problems == [])
  }
}

extension String {
  /// Tests write names composed; the vault's file names are not always.
  var precomposed: String { self }
}

struct PlainTextTests {
  @Test(arguments: [
    ("a  b\n c", "a b c"), ("**a** _b_ `c` ~~d~~ ==e==", "a b c d e"),
    ("[[A/B c]] [[A|x]] [[A#h]] [[#h]] [[A.md]]", "B c x A h A"),
    ("[t](u) ![i](u) ![[E]] [w](https://x)", "t i E w"), ("a [k:: v] (k:: [[v]]) b", "a b"),
    ("a %%b%% c <!-- d --> e", "a c e"),
    ("snake_case 2*3 a * b", "snake_case 23 a * b"), ("a %%b", "a"), ("\\*a\\* \\[b]", "*a* [b]"),
    ("** x", "x"), ("a (b) [c]", "a (b) [c]"),
    ("___a___", "a"), ("", ""), ("[[", "[["), ("x < y % z", "x < y % z"),
  ])
  func shows(markdown: String, text: String) {
    #expect(PlainText.of(markdown) == text)
  }

  @Test(arguments: [
    ("send table 📅 2026-03-15 ✅ 2026-03-14", "send table"), ("a 🔺 ⏫ b", "a b"),
    ("a [due:: 2026-03-15] [for:: [[X]]]", "a"),
    ("a due 2026-03-15 b", "a b"), ("a due by 2026-03-15", "a"), ("a ^abc-1", "a"),
    ("a ^b c", "a ^b c"), ("send [[P/Q r|x]] to [[A/B]]", "send x to B"),
    ("a 🔁 every week 📅 2026-03-15", "a"), ("a 🆔 x1 ⛔ y2", "a"), ("✅ done deal", "✅ done deal"),
    ("overdue 2026-03-15", "overdue 2026-03-15"),
    ("a #tag", "a #tag"), ("a 📅️ 2026-03-15", "a"), ("due diligence", "due diligence"),
    ("2^10", "2^10"),
  ])
  func title(text: String, title: String) {
    #expect(TaskTitle.strip(text) == title)
  }
}
