import Markdown
import Testing

@testable import Graph

struct EventTests {
  /// The only event of a line in Anna's own note, as `date verb text`; nil for none.
  static func event(_ line: String, path: String = "Mentors/Anna.md") throws -> Event? {
    let vault = try VaultText([
      path: line + "\n", "Mentors/Bo.md": "", "Daily/2026-02-03.md": "",
    ])
    return vault.graph.events.first
  }

  @Test(arguments: [
    "- 2026-02-03 sent: wrote", "* 2026-02-03 sent: wrote", "7. 2026-02-03 sent: wrote",
    "- **2026-02-03** sent: wrote", "- *2026-02-03* sent: wrote", "- __2026-02-03__: sent: wrote",
    "- **2026-02-03 sent**: wrote", "- [[2026-02-03]] sent: wrote",
    "- [[Daily/2026-02-03|Tuesday]] sent: wrote", "- **[[2026-02-03]]** sent: wrote",
    "- 2026-02-03: sent: wrote", "- 2026-02-03 - sent: wrote", "- 2026-02-03 – sent: wrote",
    "- 2026-02-03 — SENT: wrote", "- 2026-02-03   Sent : wrote", "- 2026-02-03 14:30 sent: wrote",
    "- 2026-02-03T14:30 sent: wrote", "- **2026-02-03 14:30** sent: wrote",
    "- **2026-02-03** 14:30: sent: wrote", "- **2026-02-03:** sent: wrote",
    "- 2026-02-03 emailed: wrote", "- 2026-02-03 cold-email: wrote",
    "- 2026-02-03 sent [[Bo]]: wrote", "- 2026-02-03 sent [[Bo]] and [[Nobody]], [x](Bo.md): wrote",
    "- 2026-02-03 sent [with:: [[Bo]]] (x:: y): wrote",
    "- 2026-02-03 sent & ; [b](https://x.example): wrote",
    "- 2026-02-03 sent:\n  wrote", "- 2026-02-03 sent\n  : wrote", "- [x] 2026-02-03 sent: wrote",
    "- [X] 2026-02-03 sent: wrote", "- 2026-02-03\u{A0}sent: wrote",
    "- a\n  - 2026-02-03 sent: wrote",
    "- 2026-02-03 sent:wrote", "-   2026-02-03 sent: wrote",
  ])
  func isRead(line: String) throws {
    let event = try #require(try Self.event(line))
    #expect(event.date.description == "2026-02-03")
    #expect(event.verb == .sent)
    #expect(event.text == "wrote")
    #expect(event.time == (line.contains("14:30") ? 870 : nil))
  }

  @Test(arguments: [
    "2026-02-03 sent: wrote", "- 2026-02-03 sent wrote", "- 2026-02-03 sent:: wrote",
    "- 2026-02-03 sent the: wrote", "- 2026-02-03 sender: wrote", "- sent: wrote",
    "- 14:30 sent: wrote",
    "> - 2026-02-03 sent: wrote", "- [ ] 2026-02-03 sent: wrote", "- [/] 2026-02-03 sent: wrote",
    "- [-] 2026-02-03 sent: wrote", "- `2026-02-03 sent: wrote`", "    - 2026-02-03 sent: wrote",
    "```\n- 2026-02-03 sent: wrote\n```", "%%\n- 2026-02-03 sent: wrote\n%%",
    "- x 2026-02-03 sent: wrote",
    "- 2026-2-3 sent: wrote", "- 2026-02-030 sent: wrote", "- 2026-02-03x sent: wrote",
    "- 2026-02-03 25:30 sent: wrote", "- 2026-02-30 sent: wrote", "- [[2026-02-03x]] sent: wrote",
    "<!-- \n- 2026-02-03 sent: wrote\n-->", "# 2026-02-03 sent: wrote",
    "- 2026-02-03 sent andy: wrote",
  ])
  func isNone(line: String) throws {
    #expect(try Self.event(line) == nil)
  }

  @Test(arguments: Verb.allCases)
  func everyVerb(verb: Verb) throws {
    for word in [verb.rawValue] + verb.synonyms {
      #expect(try Self.event("- 2026-02-03 \(word.uppercased()): x")?.verb == verb)
    }
  }

  @Test(arguments: [
    ("- sent: x #a [k:: v] **b** `c` %%d%%", "x #a [k:: v] **b** `c` %%d%%"),
    ("- sent:   one\n  two  \n    three\n\n  not this", "one two three"),
    ("- sent:", ""), ("- sent: a: b:: c", "a: b:: c"), ("- **sent:** x", "x"),
    ("- sent:**x** y", "**x** y"),
    ("- sent: x\n  - child", "x"), ("- sent: x\nlazy", "x lazy"),
  ])
  func text(line: String, text: String) throws {
    #expect(try Self.event(line, path: "2026-02-03.md")?.text == text)
  }

  @Test func placesAreTheFirstByteOfTheText() throws {
    let vault = try VaultText([
      "Mentors/A.md":
        "---\nfit: 1\n---\n\n-   2026-02-01 met: x\n- [x] 2026-02-02 met: y\n  1. **2026-02-03** met: é\n"
    ])
    #expect(
      vault.graph.events.map { "\($0.place.line):\($0.place.column)" } == ["5:5", "6:3", "7:6"])
  }

  @Test(arguments: [
    ("2026-02-03 x.md", "", "- met: x", "2026-02-03"),
    ("2026-02-03 x.md", "", "- 14:30 met: x", "2026-02-03"),
    ("2026-02-03 x.md", "", "- **14:30** - met: x", "2026-02-03"),
    ("2026-02-03 x.md", "date: 2026-02-04", "- met: x", "2026-02-04"),
    ("Meetings/x.md", "date: 2026-02-04\nwith: me", "- feedback: x", "2026-02-04"),
    ("x.md", "date: 2026", "- met: x", "2026-12-31"),
    ("Projects/x.md", "date: 2026-02-05", "- sent: x", "2026-02-05"),
    ("Meetings/2026-02-03.md", "with: me", "- 2026-02-01 sent: x", "2026-02-01"),
  ])
  func noteDates(path: String, yaml: String, line: String, date: String) throws {
    let event = try Self.event("---\n\(yaml)\n---\n\(line)", path: path)
    #expect(event?.date.description == date)
  }

  @Test(arguments: [
    "sent", "nudge", "asked", "update", "Summary", "recap", "shared", "thanks", "reply",
    "14:30 answered",
  ])
  func mailVerbsInAMeetingNeedADate(word: String) throws {
    let line = "- \(word): all agreed with [[Bo]]"
    let vault = try VaultText([
      "Meetings/2026-02-03.md": "---\nwith: me\n---\n" + line, "Mentors/Bo.md": "",
    ])
    #expect(vault.events == [] && vault.problems == [])
    #expect(
      try Self.event("---\nwith: me\n---\n- 2026-02-03 \(word): x", path: "Meetings/2026-02-03.md")
        != nil)
  }

  @Test func synonymsOfTheVault() throws {
    let settings =
      "verbs: {Shot a mail: sent, gefragt: asked, ÜBERGEBEN: shared, pinged: poked, a-very-long-word-for-an-answer: reply}"
    let vault = try VaultText(
      [
        "Mentors/A.md": """
        - 2026-02-01 shot a  mail: a
        - 2026-02-02 **Shot A Mail** [[A]]: b
        - 2026-02-03 Gefragt: c
        - 2026-02-04 übergeben: d
        - 2026-02-05 A-very-long-word-for-an-answer: e
        - 2026-02-06 shot a mailing: f
        """
      ], settings: settings)
    #expect(vault.graph.events.map(\.verb) == [.sent, .sent, .asked, .shared, .reply])
    #expect(vault.diagnostics == ["rapport.yml:1:72 settings.impossible-value"])
  }

  @Test func eventsComeInTheirOrder() throws {
    let vault = try VaultText([
      "Mentors/B.md": "- 2026-02-02 met: 3\n- 2026-02-01 met: 2\n",
      "Mentors/A.md": "- 2026-02-02 met: 2\n",
      "Mentors/a.md": "- 2026-02-02 met: 4\n- 2026-02-02 met: 5\n",
      "Mentors/C.md": "- 2026-01-01 met: 1",
    ])
    #expect(vault.events.map { $0.suffix(1) } == ["1", "2", "2", "3", "4", "5"])
  }

  @Test func tags() throws {
    let line =
      "- met: #Admin (#a-b/c_d) x#no #12 #1a `#no` [[x#no]] [x](B.md#no) \\#no #ÉTUDE, #a—b https://x/#no %%#no%%"
    #expect(
      try Self.event(line, path: "2026-02-03.md")?.tags == ["admin", "a-b/c_d", "1a", "étude", "a"])
  }

  @Test(arguments: [
    ("auto-reply: [until:: 2026-03-01]", "2026-03-01", nil),
    ("auto-reply: [until:: [[2026-03-01]]] (again:: 2026-04-01)", "2026-03-01", "2026-04-01"),
    ("reply: [again:: 2026-02-03] [until:: 2026-03-01]", nil, "2026-02-03"),
    ("declined [Again :: [[Daily/2026-03-01|spring]]]: x", nil, "2026-03-01"),
    ("met: [again:: 2026-03-01] [until:: never]", nil, nil),
    ("reply: `[again:: 2026-03-01]`", nil, nil),
  ])
  func pauses(rest: String, until: String?, again: String?) throws {
    let event = try #require(try Self.event("- 2026-02-03 " + rest))
    #expect(event.until?.description == until)
    #expect(event.again?.description == again)
  }
}

struct EventDiagnosticTests {
  @Test(arguments: [
    ("- 2026-02-30 sent: x", ["3:3 event.impossible-date"]),
    ("- **2026-02-30** sent: x", ["3:5 event.impossible-date"]),
    ("- 2026-02-30 walk: x", []),
    ("- 2026-02-03 reply: [again:: 2026-02-30]", ["3:30 event.impossible-field-date"]),
    ("- 2026-02-03 reply: [again:: spring]", ["3:30 event.impossible-field-date"]),
    ("- 2026-02-03 reply: [again:: 2026-02-02]", ["3:30 event.date-before-line"]),
    ("- 2026-02-03 snet: x", ["3:14 event.unknown-verb"]),
    ("- 2026-02-03 [[Anna]]: x", ["3:14 event.unknown-verb"]),
    ("- 2026-02-03", []), ("- 14:30 walk: x", []), ("- [ ] 2026-02-03 walk", []),
    ("- 2026-02-03 sent her the table", ["3:3 event.not-an-event"]),
    ("- sent: [[Anna]] the table", ["3:3 event.not-an-event"]),
    ("- met [[Anna]] at the door", ["3:3 event.not-an-event"]), ("- sent: the table", []),
    ("- met [[Paper]]", []), ("> - met [[Anna]]", []),
  ])
  func inALog(line: String, problems: [String]) throws {
    let vault = try VaultText([
      "Mentors/Anna.md": "# Log:\n\n" + line, "Paper.md": "",
    ])
    #expect(vault.diagnostics == problems.map { "Mentors/Anna.md:" + $0 })
  }

  @Test(arguments: [
    ("## Log", 1), ("## **TIMELINE**:", 1), ("## Log\n### 2026", 1), ("## Log\n## Other", 0),
    ("## Blog", 0),
    ("Log\n---", 1),
  ])
  func onlyBelowALog(headings: String, count: Int) throws {
    let vault = try VaultText(["x.md": headings + "\n- 2026-02-03 foo: bar\n"])
    #expect(vault.problems.count == count)
  }

  @Test func theNearestVerbIsNamed() throws {
    let vault = try VaultText(
      ["x.md": "# Log\n- 2026-02-03 feedbak: x\n- 2026-02-03 pingt: y\n"],
      settings: "verbs: {pinged: nudge}")
    #expect(vault.hints == ["did you mean feedback:?", "did you mean pinged:?"])
  }

  @Test(arguments: [
    ("x.md", "met: y", ["event.about-nobody"]), ("x.md", "win: interview", []),
    ("x.md", "evidence: y", []),
    ("x.md", "milestone: [[P]] y", []), ("Projects/x.md", "milestone: y", []),
    ("Mentors/x.md", "met: y", []),
  ])
  func aboutNobody(path: String, line: String, problems: [String]) throws {
    let vault = try VaultText([path: "- 2026-02-03 " + line, "Projects/P.md": ""])
    #expect(vault.problems == problems)
  }

  @Test func aboutNobodyIsAHintInADailyNote() throws {
    let vault = try VaultText(["2026-02-03.md": "- met: y", "x.md": "- 2026-02-03 met: y"])
    #expect(vault.severities == ["hint", "warning"])
  }

  @Test func futureLinesDependOnTheDay() throws {
    let vault = try VaultText([
      "Mentors/B.md": "- 2026-02-05 met: x",
      "Mentors/A.md": "- 2026-02-04 met: x\n- 2026-02-03 met: x",
    ])
    let today = try #require(CivilDate(year: 2026, month: 2, day: 3))
    #expect(vault.futures(today) == ["Mentors/A.md:1", "Mentors/B.md:1"])
    #expect(vault.futures(today + 1) == ["Mentors/B.md:1"])
    #expect(vault.problems == [])
  }

  @Test(arguments: [
    ("met [with:: Nobody]: x", ["person.unknown"]), ("met [with:: Bo]: x", []),
    ("met [with:: [[Robert]]]: x", []), ("met [with:: Sam]: x", ["person.ambiguous"]),
    ("met [with:: [[Sam]]]: x", ["person.ambiguous"]),
    ("met [with:: [[Nobody]]]: x", ["link.broken"]),
    ("met [with:: me]: x", []), ("cancelled [by:: the office]: x", []),
    ("cancelled [by:: [[me]]]: x", []),
    ("introduced [by:: Robrt]: x", ["person.unknown"]), ("evidence: x [witness:: the ward]", []),
  ])
  func namesInFields(line: String, problems: [String]) throws {
    let vault = try VaultText([
      "Mentors/Anna.md": "- 2026-02-03 " + line,
      "Mentors/Bo.md": "---\naliases: [Robert, Sam]\n---\n",
      "People/Cy.md": "---\naliases: Sam\n---\n",
    ])
    #expect(vault.problems == problems)
  }
}
