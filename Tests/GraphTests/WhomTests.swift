import Testing

@testable import Graph

struct WhomTests {
  static let others = [
    "Mentors/Anna.md": "", "Mentors/Bo.md": "", "People/Cy.md": "",
    "Mentors/Dee.md": "---\naliases: Dr. Dee\n---\n",
    "Projects/P.md": "---\nmentors: [\"[[Bo]]\", \"[[Cy]]\"]\n---\n", "Projects/Q.md": "",
    "Note.md": "",
    "Me.md": "---\ntype: me\nname: Kim Lee\n---\n", "Letters/L.md": "---\nwriter: Anna\n---\n",
  ]

  static func people(_ text: String, in path: String) throws -> (people: String, projects: String) {
    var notes = others
    notes[path] = text
    let vault = try VaultText(notes)
    let event = try #require(vault.graph.events.last { vault.graph.path($0.note) == path })
    return (vault.paths(event.people), vault.paths(event.projects))
  }

  @Test(arguments: [
    // In a person's own note: that person, and who is `with` them.
    ("Mentors/Eve.md", "- 2026-02-03 met: x", "[Eve]"),
    ("People/Eve.md", "- 2026-02-03 met [[Anna]]: [[Bo]]", "[Eve]"),
    (
      "Mentors/Eve.md", "- 2026-02-03 met: x [with:: [[Anna]]] (with:: Dr. Dee)", "[Anna, Dee, Eve]"
    ),
    ("Mentors/Eve.md", "- 2026-02-03 met: x [with:: [[Note]]]", "[Eve]"),
    // Elsewhere: before the colon, else in the line.
    ("x.md", "- 2026-02-03 met [[Bo]] and [[Anna]]: [[Cy]]", "[Anna, Bo]"),
    ("x.md", "- 2026-02-03 met [[Note]]: [[Cy]] [[Bo]] [[Cy]]", "[Bo, Cy]"),
    ("x.md", "- 2026-02-03 met: a\n  [[Cy]]\n\n  [[Bo]]", "[Cy]"),
    ("x.md", "- 2026-02-03 met: [[Me]] [[Note]]", "[]"),
    ("x.md", "- 2026-02-03 met [[Anna]]: x [with:: Dr. Dee]", "[Anna, Dee]"),
    ("x.md", "- 2026-02-03 met: x [with:: Bo]", "[Bo]"),
    ("x.md", "- 2026-02-03 met: x [with:: [[Bo]]]", "[Bo]"),
    // Fields that never decide.
    ("x.md", "- 2026-02-03 introduced [by:: [[Anna]]]: [[Bo]]", "[Bo]"),
    ("x.md", "- 2026-02-03 evidence: x [witness:: [[Anna]]]", "[]"),
    (
      "x.md", "- 2026-02-03 letter-asked: x [for:: [[Anna]]] [until:: [[Bo]]] [again:: [[Cy]]]",
      "[]"
    ),
    ("x.md", "- 2026-02-03 met: x [topic:: [[Anna]]]", "[Anna]"),
    // The enclosing item, the next one outward, headings.
    ("x.md", "- [[Anna]]\n  - 2026-02-03 met: x", "[Anna]"),
    ("x.md", "- [[Anna]]\n  - [[Bo]]\n    - 2026-02-03 met: x", "[Bo]"),
    ("x.md", "- [[Anna]]\n  - [[Note]]\n    - [by:: [[Bo]]]\n      - 2026-02-03 met: x", "[Anna]"),
    ("x.md", "- [[Bo]]\n- 2026-02-03 met: x", "[]"),
    ("x.md", "# [[Anna]]\n- [[Note]]\n  - 2026-02-03 met: x", "[Anna]"),
    ("x.md", "# [[Anna]]\n## [[Bo]]\n- 2026-02-03 met: x", "[Bo]"),
    ("x.md", "# [[Anna]]\n## Other\n### More\n- 2026-02-03 met: x", "[Anna]"),
    ("x.md", "# [[Anna]]\n## [[Bo]]\n# Other\n- 2026-02-03 met: x", "[]"),
    ("x.md", "## [[Anna]]\n# Other\n- 2026-02-03 met: x", "[]"),
    ("x.md", "- [[Bo]]\n\n  # [[Anna]]\n\n  - 2026-02-03 met: x", "[Bo]"),
    // Projects, and what the note as a whole names.
    ("x.md", "- 2026-02-03 submitted: [[P]]", "[Bo, Cy]"),
    ("x.md", "# [[Anna]]\n- 2026-02-03 submitted: [[P]]", "[Anna]"),
    (
      "Meetings/M.md", "---\nwith: [\"[[Anna]]\", Cy, me]\ndate: 2026-02-03\n---\n- met: x",
      "[Anna, Cy]"
    ),
    ("Meetings/M.md", "---\nwith: \"[[Anna]]\"\ndate: 2026-02-03\n---\n- met: [[P]]", "[Bo, Cy]"),
    ("Meetings/M.md", "---\nwith: \"[[Anna]]\"\ndate: 2026-02-03\n---\n- met: [[Q]]", "[Anna]"),
    ("Letters/K.md", "---\nwriter: \"[[Dr. Dee]]\"\n---\n- 2026-02-03 letter-asked: x", "[Dee]"),
    ("Mail/K.md", "---\nto: [Anna, \"[[Cy]]\"]\n---\n- 2026-02-03 sent: x", "[Anna, Cy]"),
    ("Projects/K.md", "---\nmentors: Anna\n---\n- 2026-02-03 submitted: x", "[Anna]"),
    ("Projects/K.md", "---\nmentors: Anna\n---\n- 2026-02-03 submitted: x [[Bo]]", "[Bo]"),
  ])
  func people(path: String, text: String, people: String) throws {
    #expect(try Self.people(text, in: path).people == people)
  }

  @Test(arguments: [
    ("x.md", "- 2026-02-03 met: [[P]] [[Note]] [[Q]] [[P]]", "[P, Q]"),
    ("Mentors/Eve.md", "- 2026-02-03 met [[P]]: x", "[P]"),
    ("Projects/K.md", "- 2026-02-03 milestone: [[Bo]] [[P]]", "[K, P]"),
    ("x.md", "- 2026-02-03 met: [by:: [[P]]]", "[]"),
    ("x.md", "# [[P]]\n- 2026-02-03 met: x", "[]"),
    ("Meetings/M.md", "---\nwith: me\nproject: P\n---\n- 2026-02-03 met: x", "[]"),
  ])
  func projects(path: String, text: String, projects: String) throws {
    #expect(try Self.people(text, in: path).projects == projects)
  }

  @Test func fieldsOfALine() throws {
    var notes = Self.others
    notes["x.md"] = """
      - 2026-02-03 cancelled [by:: me]: [[Anna]]
      - 2026-02-03 no-show [by:: [[Me]]]: [[Anna]]
      - 2026-02-03 introduced [by:: Dr. Dee] (by:: [[Cy]]): [[Anna]]
      - 2026-02-03 evidence: x [witness:: [[Bo]] and [[Anna]]] [witness:: Cy]
      - 2026-02-03 evidence: x [witness:: everyone]
      - 2026-02-03 letter-asked: [[Anna]] [for:: [[L]]]
      - 2026-02-03 letter-asked: [[Anna]] [for:: l]
      - 2026-02-03 letter-asked: [[Anna]] [for:: something]
      """
    let vault = try VaultText(notes)
    let events = vault.graph.events
    #expect(events.map(\.isByMe) == [true, true] + Array(repeating: false, count: 6))
    #expect(events.prefix(2).map(\.direction) == [.outward, .outward])
    #expect(events.map { vault.paths($0.by) }[2] == "[Dee, Cy]")
    #expect(events.map { vault.paths($0.witnesses) }[3...4] == ["[Anna, Bo, Cy]", "[]"])
    #expect(events.map(\.hasWitnessField)[2...5] == [false, true, true, false])
    #expect(events.map { vault.paths($0.purpose) }[5...] == ["[L]", "[L]", "[]"])
    #expect(events.map(\.hasPurposeField)[4...] == [false, true, true, true])
  }

  @Test func myNameIsNobody() throws {
    let vault = try VaultText([
      "Me.md": "---\ntype: me\nname: Kim Lee\n---\n", "Mentors/A.md": "",
      "Meetings/2026-02-03.md":
        "---\nwith: [me, ME, \"[[Me]]\", Kim Lee, \"[[kim lee]]\", \"[[A]]\"]\n---\n- met: x",
    ])
    #expect(vault.events == ["2026-02-03 met [A] x"])
    #expect(try vault.note("Meetings/2026-02-03.md").meeting?.with.count == 1)
    #expect(vault.problems == [])
  }

  /// Where all else is named by links to notes, too.
  @Test(arguments: ["me", "Kim Lee", "\"[[Me]]\"", "\"[[kim lee]]\"", "\"[I](Me.md)\""])
  func iAmNobodyHoweverIAmNamed(me: String) throws {
    let vault = try VaultText([
      "Me.md": "---\ntype: me\nname: Kim Lee\n---\n", "Mentors/A.md": "",
      "Meetings/2026-02-03.md": "---\nwith: [\(me), \"[[A]]\"]\n---\n- met: x",
    ])
    let with = try vault.note("Meetings/2026-02-03.md").meeting?.with ?? []
    #expect(with.map { $0.note.map(vault.graph.path) } == ["Mentors/A.md"])
    #expect(vault.events == ["2026-02-03 met [A] x"])
    #expect(vault.problems == [])
  }
}
