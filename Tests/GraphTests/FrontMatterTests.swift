import Testing

@testable import Graph

struct FrontMatterTests {
  static func note(_ yaml: String, path: String = "Mentors/Anna.md") throws -> (Note, VaultText) {
    let vault = try VaultText([path: "---\n\(yaml)\n---\n"])
    return (try vault.note(path), vault)
  }

  @Test func aWholeMentor() throws {
    let (note, vault) = try Self.note(
      """
      Name: Anna Raman
      ALIASES: A. Raman
      email: [a@x.example, b@x.example]
      institution: 12
      Last Publication: 2025-11
      role: [Research, career]
      grant_ends: 2027
      mentored-before: Yes
      remote: off
      fit: 4
      pd ties: unknown
      away: [2026-07-01..2026-07-14 conference, 2026-08-01]
      cadence: "45"
      letter: no
      status: Paused
      mute: ["update.due until 2026-03-15 on leave"]
      """)
    let person = try #require(note.person)
    #expect(note.title == "Anna Raman")
    #expect(person.aliases == ["A. Raman"])
    #expect(person.emails == ["a@x.example", "b@x.example"])
    #expect(person.institution == "12")
    #expect(person.lastPublication?.value.description == "2025-11-30")
    #expect(person.roles == ["research", "career"])
    #expect(person.grantEnds?.value.description == "2027-12-31")
    #expect(person.mentoredBefore == true)
    #expect(person.remote == false)
    #expect(person.fit == 4)
    #expect(person.pdTies == .unknown)
    #expect(
      person.away.map { "\($0.first) \($0.last) \($0.reason)" } == [
        "2026-07-01 2026-07-14 conference", "2026-08-01 2026-08-01 ",
      ])
    #expect(person.cadence?.value == 45)
    #expect(person.letterPlan?.value == .no)
    #expect(person.status?.value == .paused)
    #expect(note.mute.map(\.value) == ["update.due until 2026-03-15 on leave"])
    #expect(vault.diagnostics == [])
  }

  @Test(arguments: [
    ("fit: 6", "2:6 front-matter.out-of-range"), ("fit: good", "2:6 front-matter.wrong-type"),
    ("fit: [1]", "2:6 front-matter.wrong-type"), ("cadence: 0", "2:10 front-matter.out-of-range"),
    ("grant-ends: 2026-02-30", "2:13 front-matter.impossible-date"),
    ("grant-ends: soon", "2:13 front-matter.impossible-date"),
    ("grant-ends: 2026-13", "2:13 front-matter.impossible-date"),
    ("grant-ends: [2026-01-01]", "2:13 front-matter.wrong-type"),
    ("remote: maybe", "2:9 front-matter.wrong-type"),
    ("role: boss", "2:7 front-matter.not-allowed"),
    ("status: gone", "2:9 front-matter.not-allowed"),
    ("pd-ties: some", "2:10 front-matter.not-allowed"),
    ("institution: [a, b]", "2:14 front-matter.wrong-type"),
    ("name: {a: b}", "2:7 front-matter.wrong-type"),
    ("away: 2026-07-14..2026-07-01 x", "2:7 front-matter.out-of-range"),
    ("away: 2026-02-30..2026-07-01", "2:7 front-matter.impossible-date"),
    ("away: summer", "2:7 front-matter.impossible-date"),
    ("name: A\nNAME: B", "3:1 front-matter.duplicate-key"),
    ("own: A\nown: B", "3:1 front-matter.duplicate-key"),
    ("instituton: A", "2:1 front-matter.near-key"),
    ("knows: [[Anna]]", "2:8 link.unquoted"),
    ("tyep: mentor", "2:1 front-matter.near-key"),
  ])
  func diagnoses(yaml: String, problem: String) throws {
    #expect(try Self.note(yaml).1.diagnostics == ["Mentors/Anna.md:" + problem])
  }

  @Test(arguments: [
    "fit:", "fit: ~", "fit: \"\"", "knows: []", "aliases: [null]", "tags: [a]", "cssclasses: x",
    "created: 2026-01-01", "keywords: [a]", "weather: rain", "institution: \"  \"",
  ])
  func saysNothingOf(yaml: String) throws {
    let (note, vault) = try Self.note(yaml)
    #expect(vault.diagnostics == [])
    #expect(note.person?.fit == nil)
  }

  @Test func theFirstOfTwoKeysCounts() throws {
    #expect(try Self.note("fit: 1\nFit: 2").0.person?.fit == 1)
  }

  @Test func datesMayHaveTimes() throws {
    for text in ["2026-02-03", "2026-02-03T10:00:00", "2026-02-03 10:00", "\"2026-02-03\""] {
      let (note, _) = try Self.note("date: \(text)", path: "A.md")
      #expect(note.date?.value.description == "2026-02-03")
    }
  }

  @Test func brokenYamlKeepsWhatStandsBefore() throws {
    let (note, vault) = try Self.note("name: Anna R\nfit: [1\nremote: true")
    #expect(note.title == "Anna R")
    #expect(vault.problems.first == "front-matter.syntax")
  }

  @Test func unclosedFrontMatterIsDiagnosed() throws {
    let vault = try VaultText(["Mentors/A.md": "---\nname: B\n\n- [ ] x\n"])
    #expect(vault.problems == ["front-matter.unclosed"])
    #expect(vault.tasks == ["open [] x"])
  }

  @Test(arguments: [
    ("Meetings/2026-02-03 talk.md", "with: X", ["person.unknown"]),
    ("Meetings/Talk.md", "with: me", ["front-matter.missing-key"]),
    ("Meetings/Talk.md", "date: 2026-02-30\nwith: me", ["front-matter.impossible-date"]),
    ("Letters/L.md", "waived: true", ["front-matter.missing-key"]),
    ("Letters/L.md", "writer:", ["front-matter.missing-key"]),
    ("Letters/L.md", "state: asked\nwriter: me", ["front-matter.not-allowed"]),
    ("Mail/M.md", "kind: poem", ["front-matter.not-allowed"]),
    ("Cycles/C.md", "letters-needed: -1", ["front-matter.out-of-range"]),
    ("Journals/J.md", "indexed: Pubmed only", []),
    ("Opportunities/O.md", "kind: Externship", []),
    ("Projects/P.md", "product: cake", ["front-matter.not-allowed"]),
  ])
  func otherTypes(path: String, yaml: String, problems: [String]) throws {
    #expect(try Self.note(yaml, path: path).1.problems == problems)
  }
}

struct NoteTypeTests {
  @Test(arguments: [
    ("Mentors/A.md", "", NoteType.mentor), ("x/PEOPLE/y/A.md", "", .contact),
    ("Meetings/Mentors/A.md", "", .mentor), ("Mentors/Meetings/A.md", "", .meeting),
    ("Mail/A.md", "", .email), ("Other/A.md", "", .plain), ("Mentors.md", "", .plain),
    ("Mentors/A.md", "type: Contact", .contact), ("A.md", "type: me", .me),
    ("A.md", "type: book", .plain), ("Mentors/A.md", "type: book", .plain),
    ("Mentors/A.md", "type:", .mentor), ("A.md", "type: plain", .plain),
  ])
  func type(path: String, yaml: String, type: NoteType) throws {
    #expect(try FrontMatterTests.note(yaml, path: path).0.type == type)
  }

  @Test func settingsReplaceTheFolderOfTheirType() throws {
    let settings = "folders:\n  mentor: Faculty/Current\n  pirate: Sea\n"
    let vault = try VaultText(
      ["Mentors/A.md": "", "x/faculty/current/B.md": "", "current/C.md": "", "People/D.md": ""],
      settings: settings)
    #expect(vault.graph.notes.map(\.type) == [.plain, .contact, .plain, .mentor])
    #expect(vault.diagnostics == ["rapport.yml:3:3 settings.impossible-value"])
  }

  @Test(arguments: [
    ("A.md", "type: mentr", ["front-matter.unknown-type"]), ("A.md", "type: book", []),
    ("Mentors/A.md", "type: book", ["front-matter.unknown-type"]),
  ])
  func unknown(path: String, yaml: String, problems: [String]) throws {
    #expect(try FrontMatterTests.note(yaml, path: path).1.problems == problems)
  }

  @Test func keysMayHaveOtherNames() throws {
    let settings = "keys: {Fakultät: institution, School: instituton}\n"
    let vault = try VaultText(
      ["Mentors/A.md": "---\nFAKULTÄT: X\n---\n"], settings: settings)
    #expect(try vault.note("Mentors/A.md").person?.institution == "X")
    #expect(vault.problems == ["settings.impossible-value"])
  }

  @Test func rolesMayBeMore() throws {
    let settings = "roles: [sponsor]\n"
    let vault = try VaultText(
      ["Mentors/A.md": "---\nrole: [Sponsor, research]\n---\n"], settings: settings)
    #expect(try vault.note("Mentors/A.md").person?.roles == ["sponsor", "research"])
    #expect(vault.problems == [])
  }

  @Test func dailyNotesAreThoseNamedAfterADay() throws {
    let vault = try VaultText([
      "2026-02-03.md": "", "2026-02-04 walk.md": "", "2026-02-30.md": "", "2026-02-055.md": "",
      "Meetings/2026-02-03.md": "---\nwith: me\n---\n", "x.md": "---\ndate: 2026-01-01\n---\n",
    ])
    let notes = vault.graph.notes
    #expect(notes.filter(\.isDaily).map(\.path) == ["2026-02-03.md", "2026-02-04 walk.md"])
    #expect(
      notes.map { $0.date?.value.description ?? "-" } == [
        "2026-02-03", "2026-02-04", "-", "-", "2026-02-03", "2026-01-01",
      ])
  }

  @Test(arguments: ["\u{0}", "<<<<<<< HEAD\n=======\n>>>>>>> x\n"])
  func unreadableNotesKeepNameAndFolder(text: String) throws {
    let vault = try VaultText([
      "Mentors/Anna.md": "---\nname: X\n---\n- [ ] task [[Bo]]\n" + text,
      "B.md": "- 2026-01-01 met [[Anna]]: x",
    ])
    let note = try vault.note("Mentors/Anna.md")
    #expect(note.type == .mentor && note.title == "Anna")
    #expect(vault.events == ["2026-01-01 met [Anna] x"])
    #expect(vault.tasks == [] && vault.links.count == 1 && vault.problems.count == 1)
  }
}
