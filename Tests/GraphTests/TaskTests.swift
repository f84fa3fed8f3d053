import Markdown
import Testing

@testable import Graph

struct TaskTests {
  static func task(_ line: String, path: String = "x.md") throws -> Task? {
    try VaultText([path: line + "\n"]).graph.tasks.first
  }

  @Test(arguments: [
    ("- [ ] a", Task.State.open, "a"), ("- [x] a", .done, "a"), ("- [X] a", .done, "a"),
    ("- [-] a", .cancelled, "a"), ("- [/] a", .open, "a"), ("- [>] a", .open, "a"),
    ("- [é] a", .open, "a"), ("* [ ] a", .open, "a"), ("3) [ ] a", .open, "a"),
    ("- [ ]   a\n  b", .open, "a b"), ("- [ ] **a** #b [c:: d]", .open, "**a** #b [c:: d]"),
    ("- [ ]\u{A0}a", .open, "a"), ("- [ ] \u{A0}a", .open, "a"), ("- b\n  - [ ] a", .open, "a"),
    ("- [ ]", .open, ""),
  ])
  func isRead(line: String, state: Task.State, text: String) throws {
    let task = try #require(try Self.task(line))
    #expect(task.state == state)
    #expect(task.text == text)
  }

  @Test(arguments: [
    "[ ] a", "- a [ ] b", "- [] a", "- [ ]a", "- [  ] a", "> - [ ] a", "    - [ ] a",
    "%%\n- [ ] a\n%%",
    "- [a](b)", "- [[a]]", "- \\[ ] a",
  ])
  func isNone(line: String) throws {
    #expect(try Self.task(line) == nil)
  }

  @Test(arguments: [
    "a 📅 2026-03-15", "a 📅2026-03-15", "a 📅\u{FE0F} 2026-03-15 #tag", "a 📆 2026-03-15",
    "a 🗓️ 2026-03-15",
    "a [due:: 2026-03-15]", "a (DUE::2026-03-15) b", "a [due:: [[2026-03-15]]]", "a due 2026-03-15",
    "a DUE: 2026-03-15.", "a (due by 2026-03-15)", "a due on 2026-03-15 b", "due 2026-03-15",
    "a 📅 2026-03-15 [due:: 2026-04-01] due 2026-05-01", "a due 2026-05-01 [due:: 2026-03-15]",
    "a 📅 2026-03-15 📅 2026-04-01", "a [due:: 2026-03-15T10:00]", "a\n  due 2026-03-15",
    "a `📅 2026-04-01` 📅 2026-03-15",
  ])
  func due(text: String) throws {
    #expect(try Self.task("- [ ] " + text)?.due?.description == "2026-03-15")
  }

  @Test(arguments: [
    "a", "a 2026-03-15", "overdue 2026-03-15", "a due2026-03-15", "due-2026-03-15",
    "a `due 2026-03-15`",
    "[[due 2026-03-15]]", "a 📅 soon", "a %%📅 2026-03-15%%", "a due the 2026-03-15",
    "a `[due:: 2026-03-15]`",
  ])
  func noDue(text: String) throws {
    #expect(try Self.task("- [ ] " + text)?.due == nil)
  }

  @Test func otherDates() throws {
    for line in [
      "- [x] a ➕ 2026-01-01 ⏳ 2026-01-02 🛫 2026-01-03 📅 2026-01-04 ✅ 2026-01-05 ❌ 2026-01-06",
      "- [x] a [created:: 2026-01-01] [due:: 2026-01-04] [completion:: 2026-01-05] [cancelled:: 2026-01-06]",
      "- [x] a ➕ 2026-01-01 [created:: 2026-02-01] due 2026-01-04 [completion:: 2026-01-05] ❌️ 2026-01-06",
    ] {
      let task = try #require(try Self.task(line))
      #expect(
        [task.created, task.due, task.done, task.cancelled].map { $0?.description } == [
          "2026-01-01", "2026-01-04", "2026-01-05", "2026-01-06",
        ])
    }
  }

  @Test(arguments: [
    ("a 📅 2026-02-30", ["1:14 task.impossible-date"]),
    ("a ⏳ 2026-02-30", ["1:13 task.impossible-date"]),
    ("a 🛫 2026-02-30", ["1:14 task.impossible-date"]),
    ("a [due:: 2026-13-01]", ["1:16 task.impossible-date"]),
    ("a [completion:: yesterday]", ["1:23 task.impossible-date"]),
    ("a due 2026-02-30", ["1:13 task.impossible-date"]),
    ("a 📅 2026-03-15 b", ["1:9 task.read-differently"]),
    ("a 📅 2026-03-15 [[B]]", ["1:9 task.read-differently"]),
    ("a 📅 2026-03-15 due 2026-03-16", ["1:9 task.read-differently"]),
    ("a 📅 2026-03-15 ✅ 2026-03-14", []),
    ("a ⏫ 📅 2026-03-15 🔁 every week on Friday ➕ 2026-01-01", []),
    ("a 📅 2026-03-15 #tag [for:: x] (review:: no) ^id-1", []),
    ("a 📅 2026-03-15 🆔 abc ⛔ d1,e2 🏁 delete 🔼", []),
    ("a 📅 2026-03-15\n  b", []), ("a 📅\u{A0}2026-03-15", ["1:13 task.read-differently"]),
    ("a\u{A0}📅 2026-03-15", ["1:8 task.read-differently"]),
    ("a 📅 2026-03-15\u{A0}#b", ["1:24 task.read-differently"]),
    ("\u{A0}a", ["1:7 task.read-differently"]), ("a\u{A0}b", []), ("a 📅 b", []),
  ])
  func diagnoses(text: String, problems: [String]) throws {
    let vault = try VaultText([
      "Mentors/A.md": "- [ ] " + text, "B.md": "", "x.md": "---\nname: x\n---",
    ])
    #expect(
      vault.diagnostics.filter { !$0.contains("person.") } == problems.map { "Mentors/A.md:" + $0 })
  }

  @Test(arguments: [
    ("[review:: no]", false), ("(Review::False)", false), ("[review:: yes]", true), ("", true),
    ("[review::]", true),
  ])
  func review(field: String, wanted: Bool) throws {
    #expect(try Self.task("- [ ] a " + field)?.wantsReview == wanted)
  }

  @Test func aCheckedEventIsBoth() throws {
    let vault = try VaultText([
      "Mentors/A.md":
        "- [x] 2026-02-03 shared: the table\n- [ ] 2026-02-04 shared: x\n- [-] 2026-02-05 met: x"
    ])
    #expect(vault.events == ["2026-02-03 shared [A] the table"])
    #expect(
      vault.graph.tasks.map(\.text) == [
        "2026-02-03 shared: the table", "2026-02-04 shared: x", "2026-02-05 met: x",
      ])
    #expect(
      vault.graph.tasks.map { "\($0.place.line):\($0.place.column)" } == ["1:3", "2:3", "3:3"])
  }
}

struct TaskPeopleTests {
  @Test(arguments: [
    ("x.md", "- [ ] a [[Anna]]", "[]"), ("x.md", "- [ ] a [for:: [[Anna]]]", "[Anna]"),
    ("x.md", "- [ ] a [for:: Anna] (for:: [[Bo]] [[Note]])", "[Anna, Bo]"),
    ("x.md", "- [ ] a [for:: [[Cy]]]", "[Cy]"),
    ("Meetings/M.md", "- [ ] a", "[Anna]"), ("Meetings/M.md", "- [ ] a [[Bo]]", "[Bo]"),
    ("Meetings/M.md", "- [ ] a [[Note]]", "[Anna]"), ("Meetings/M.md", "- [ ] a [for:: me]", "[]"),
    ("Meetings/M.md", "- [ ] a [for:: [[Me]]]", "[]"),
    ("Meetings/M.md", "- [ ] a [for:: [[Bo]]] [[Cy]]", "[Bo]"),
    ("Meetings/M.md", "# [[Bo]]\n- [ ] a", "[Anna]"),
    ("Meetings/M.md", "- [[Bo]]\n  - [ ] a", "[Anna]"),
    ("Projects/P.md", "- [ ] a", "[Bo, Cy]"), ("Projects/P.md", "- [ ] a [[Anna]]", "[Bo, Cy]"),
    ("Mentors/Bo.md", "- [ ] a", "[]"), ("Mentors/Bo.md", "- [ ] a [[Anna]]", "[]"),
    ("Mentors/Bo.md", "# Promised\n- [ ] a", "[Bo]"),
    ("People/Cy.md", "# PROMISES:\n## x\n- [ ] a [[Anna]]", "[Cy]"),
    ("Mentors/Bo.md", "## **Deliverables**\n- a\n  - [ ] a", "[Bo]"),
    ("Mentors/Bo.md", "# Promised\n# Other\n- [ ] a", "[]"),
    ("x.md", "# Promised\n- [ ] a", "[]"), ("Letters/L.md", "- [ ] a", "[]"),
  ])
  func forWhom(path: String, text: String, people: String) throws {
    var notes = [
      "Mentors/Anna.md": "", "Mentors/Bo.md": "", "People/Cy.md": "", "Note.md": "",
      "Me.md": "---\ntype: me\n---\n",
      "Meetings/M.md": "---\ndate: 2026-02-03\nwith: [\"[[Anna]]\", \"[[Cy]]\", me]\n---\n",
      "Projects/P.md": "---\nmentors: [\"[[Bo]]\", \"[[Cy]]\"]\n---\n",
      "Letters/L.md": "---\nwriter: \"[[Anna]]\"\n---\n",
    ]
    notes[path, default: ""] += text
    let vault = try VaultText(notes)
    #expect(vault.graph.tasks.map { vault.paths($0.people) } == [people])
  }

  @Test(arguments: [
    ("- [ ] send draft due Friday", "- [ ] send draft 📅 YYYY-MM-DD"),
    ("- [ ] due by the end of March: send draft", "- [ ] : send draft 📅 YYYY-MM-DD"),
    ("- [ ] a (due next week) b", "- [ ] a ( ) b 📅 YYYY-MM-DD"),
    ("- [ ] a DUE: March 15, 2026", "- [ ] a 📅 YYYY-MM-DD"),
    ("- [ ] a due 15th of March", "- [ ] a 📅 YYYY-MM-DD"),
    ("- [ ] a due tomorrow", "- [ ] a 📅 YYYY-MM-DD"),
  ])
  func duePhrases(line: String, corrected: String) throws {
    let vault = try VaultText(["x.md": line])
    #expect(vault.problems == ["task.due-phrase"])
    #expect(vault.hints == ["write " + corrected])
  }

  @Test(arguments: [
    "- [ ] a due to rain on Friday", "- [x] a due Friday", "- [ ] a due Friday 📅 2026-03-15",
    "- [ ] due diligence",
    "- [ ] a due Friday [for:: [[Anna Raman]]]", "- [ ] `due Friday`", "- [ ] residue Friday",
    "- [-] a due Friday",
    "- [ ] read Anna the draft", "- [ ] ask anna raman", "- [ ] ask [[Anna Raman]]",
    "- [ ] ask Annabel Raman",
    "- [ ] ask Sam", "- [ ] `Anna Raman`", "- [ ] ask Anna Raman [for:: me]",
    "- [x] ask Anna Raman",
  ])
  func noHint(line: String) throws {
    let vault = try VaultText([
      "x.md": line, "Mentors/Anna Raman.md": "---\naliases: Sam\n---",
      "Mentors/Bo.md": "---\naliases: Sam\n---",
    ])
    #expect(vault.problems == [])
  }

  @Test(arguments: [
    ("- [ ] ask Anna Raman about it", "- [ ] ask [[Anna Raman]] about it"),
    ("- [ ] Anna RAMAN's table", "- [ ] [[Anna Raman|Anna RAMAN]]'s table"),
    ("- [ ] ask Dr. Ko", "- [ ] ask [[Ines Ko|Dr. Ko]]"),
    ("- [ ] ask Ines Ko 📅 2026-03-15", "- [ ] ask [[Ines Ko]] 📅 2026-03-15"),
  ])
  func namesWithoutLink(line: String, corrected: String) throws {
    let vault = try VaultText([
      "x.md": line, "Mentors/Anna Raman.md": "", "People/Ines Ko.md": "---\naliases: [Dr. Ko]\n---",
    ])
    #expect(vault.problems == ["task.name-without-link"])
    #expect(vault.hints == ["write " + corrected])
  }
}
