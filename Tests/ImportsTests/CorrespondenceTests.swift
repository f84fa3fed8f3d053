import Graph
import Testing
import Vault

@testable import Imports

/// What a mailbox adds to a log: a line for each day and direction that is on record nowhere.
struct CorrespondenceTests {
  private static let notes = [
    "rapport.yml": "", "Mentors/Ada Okafor.md": "---\nemail: ada@x.example\n---\n\n## Log\n",
    "Mentors/Priya Raman.md": "A note.\n",
  ]

  /// A message on a day of July 2026, between the applicant (`me@x.example`) and others.
  private func message(
    _ day: Int, from: String = "me@x.example", to: String = "ada@x.example",
    _ subject: String = "Hello", more: String = ""
  ) -> String {
    """
    From - Tue Jul 07 06:12:44 2026
    From: \(from)
    To: \(to)
    Subject: \(subject)
    Date: \(day) Jul 2026 12:00:00 +0000
    \(more.isEmpty ? "X: y" : more)

    The text.


    """
  }

  private func people(
    _ mailbox: [String], of vault: Sample, named: [String] = [], years: ClosedRange<Int>? = nil
  ) throws -> (people: [ImportedPerson], problems: [ImportProblem]) {
    var mail = Correspondence(
      of: vault.people, mine: ["Me@x.example"], named: named, years: years, today: Sample.today
    ) { CivilDate(day: Int32($0 / 86_400)) }
    var reader = MailboxReader()
    reader.feed(Array(mailbox.joined().utf8)) { mail.take($0, file: "box/a.mbox") }
    try reader.finish { mail.take($0, file: "box/a.mbox") }
    return (mail.people, mail.undated)
  }

  private func record(of vault: Sample) -> [NoteID: MailRecord] {
    vault.graph.events.reduce(into: [:]) { records, event in
      for person in event.people {
        records[person, default: MailRecord()].add(event.verb, event.direction, on: event.date)
      }
    }
  }

  private func log(_ mailbox: [String], _ notes: [String: String] = notes) throws -> [String] {
    let vault = try Sample(notes)
    let plan = vault.plan(try people(mailbox, of: vault).people) {
      $0.makesNotes = false
      $0.mailOnRecord = record(of: vault)
    }
    let after = try vault.after(plan.changes)
    // Once more changes nothing.
    let again = after.plan(try people(mailbox, of: after).people) {
      $0.makesNotes = false
      $0.mailOnRecord = record(of: after)
    }
    #expect(again.changes.isEmpty)
    #expect(after.graph.diagnostics.isEmpty)
    let lines = try after.text("Mentors/Ada Okafor.md").split(separator: "\n")
    return lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }

  @Test func verbs() throws {
    let mailbox = [
      message(3, "First", more: "Message-ID: <1@x>"),
      message(9, "Re: First", more: "In-Reply-To: <1@x> (mine)"),
      message(11, from: "Ada Okafor <ADA@x.example>", to: "me@x.example", "Re: First"),
      message(12, "Re: First", more: "In-Reply-To: <theirs@x>"),
      message(14, from: "ada@x.example", "Away", more: "Auto-Submitted: auto-replied"),
      message(15, from: "MAILER-DAEMON", "", more: "X-Failed-Recipients: ada@x.example"),
    ]
    #expect(
      try log(mailbox) == [
        "2026-07-03 sent: First (message on line 1 in a.mbox)",
        "2026-07-09 nudge: Re: First (message on line 10 in a.mbox)",
        "2026-07-11 reply: Re: First (message on line 19 in a.mbox)",
        "2026-07-12 sent: Re: First (message on line 28 in a.mbox)",
        "2026-07-14 auto-reply: Away (message on line 37 in a.mbox)",
        "2026-07-15 bounce: no subject (message on line 46 in a.mbox)",
      ])
    // The order in the file makes no difference.
    #expect(try log(mailbox.reversed()).map { $0.prefix(16) }.count == 6)
    #expect(try log(mailbox.reversed())[1].hasPrefix("2026-07-09 nudge"))
  }

  /// Lists, drafts, later days and other people are nobody's correspondence.
  @Test func whatIsNone() throws {
    let mailbox = [
      message(3, from: "ada@x.example", more: "List-Id: <l.x.example>"),
      message(4, more: "X-Gmail-Labels: Drafts"), message(22),
      message(5, from: "zoe@y.example", to: "ada@x.example"),
    ]
    #expect(try log(mailbox).isEmpty)
    let vault = try Sample(Self.notes)
    #expect(
      try people(mailbox, of: vault).problems == [
        ImportProblem(
          .undatedMail("22 Jul 2026 12:00:00 +0000"), file: "box/a.mbox", line: 19)
      ])
    #expect(try people([message(3)], of: vault, years: 2025...2025).people.isEmpty)
  }

  /// What the notes tell already is not told again, by whatever verb; a line that is a day off is
  /// of the message beside it, unless it has one of its own.
  @Test func whatIsOnRecord() throws {
    var notes = Self.notes
    notes["Mentors/Ada Okafor.md"]? += """

      - 2026-07-04 update: the day after
      - 2026-07-08 asked: the day itself
      - 2026-07-12 feedback: hers
      - 2026-07-15 met: no message

      """
    let mailbox = [
      message(3), message(8), message(9), message(12, from: "ada@x.example"),
      message(12), message(15), message(15, "Again"),
    ]
    #expect(
      try log(mailbox, notes).filter { $0.contains("a.mbox") }.map { $0.prefix(16) } == [
        "2026-07-09 sent:", "2026-07-12 sent:", "2026-07-15 sent:",
      ])
  }

  /// Lines come in where their days belong, and nothing else changes, whatever a subject says.
  @Test func linesComeInOrder() throws {
    var notes = Self.notes
    let note =
      "---\r\nemail: ada@x.example # hers\r\n---\r\n\r\n## Log\r\n\r\n* 2026-07-01 met: x\r\n"
      + "* 2026-07-10 call: y\r\n\r\n## Private\r\n\r\n- 2026-07-02 sent: z"
    notes["Mentors/Ada Okafor.md"] = note
    let vault = try Sample(notes)
    let mailbox = [
      message(20, "#private %% [[Priya Raman]] [until:: 2027-01-01] (by:: me) `x` <!--"),
      message(5),
    ]
    let plan = vault.plan(try people(mailbox, of: vault).people) { $0.makesNotes = false }
    let after = try vault.after(plan.changes)
    #expect(
      try after.text("Mentors/Ada Okafor.md")
        == note.replacing(
          "* 2026-07-10 call: y\r\n",
          with: "* 2026-07-05 sent: Hello (message on line 10 in a.mbox)\r\n"
            + "* 2026-07-10 call: y\r\n* 2026-07-20 sent: \\#private \\%\\% \\[\\[Priya Raman\\]\\] "
            + "\\[until: 2027-01-01\\] (by: me) \\`x\\` \\<!-- (message on line 1 in a.mbox)\r\n"))
    let added = try #require(after.graph.events.first { $0.date.parts.day == 20 })
    #expect(added.people == [vault.id(of: "Mentors/Ada Okafor.md")])
    #expect(added.until == nil && !added.isByMe && added.tags.isEmpty)
  }

  /// Nobody gets a note who was not asked for; whose name only is like one's is a question.
  @Test func strangers() throws {
    let vault = try Sample(Self.notes)
    let mailbox = [
      message(3, to: "\"Lind, Mira\" <mira@y.example>, landlord@z.example"),
      message(4, to: "Mira Lind <m.lind@w.example>"),
      message(5, from: "Priya Raman <p@home.example>", to: "me@x.example"),
      message(6, from: "News <news@n.example>", to: "me@x.example"),
      message(7, to: "mira@y.example"), message(8, from: "q@y.example", to: "me@x.example"),
    ]
    let people = try people(mailbox, of: vault, named: ["Mira Lind"]).people
    #expect(people.map(\.name.value) == ["Mira Lind", "landlord@z.example", "Priya Raman"])
    #expect(people.map { $0.mail?.sent } == [3, 1, 0])
    #expect(people.map { $0.mail?.messages.count } == [3, 1, 1])
    #expect(vault.plan(people) { $0.makesNotes = false }.changes.isEmpty)
    let plan = vault.plan(people) {
      $0.makesNotes = false
      $0.new = ["mira lind"]
    }
    let after = try vault.after(plan.changes)
    #expect(
      try after.text("Mentors/Mira Lind.md") == """
        ---
        type: mentor
        email: [mira@y.example, m.lind@w.example]
        ---

        ## Log

        - 2026-07-03 sent: Hello (message on line 1 in a.mbox)
        - 2026-07-04 sent: Hello (message on line 10 in a.mbox)
        - 2026-07-07 sent: Hello (message on line 37 in a.mbox)

        ## Imported

        - email: mira@y.example, m.lind@w.example (message on line 1 in a.mbox, 2026-07-21)

        """)
    guard case .unclear = plan.offers.last?.fate else {
      Issue.record("\(String(describing: plan.offers.last?.fate))")
      return
    }
  }

  /// An address in two notes is a question, and a note without a place for a log is left alone.
  @Test func whereNothingIsWritten() throws {
    var notes = Self.notes
    notes["People/Other.md"] = "---\nemail: ada@x.example\n---\n"
    #expect(try log([message(3)], notes).isEmpty)
    notes = Self.notes
    notes["Mentors/Ada Okafor.md"] = "---\nemail: ada@x.example\n---\n```\nnever closed\n"
    #expect(try log([message(3)], notes).isEmpty)
  }
}
