import Graph
import Reports
import Rules
import Testing

/// What drafts take from the notes.
struct DraftTests {
  private static func draft(
    _ kind: DraftKind, _ vault: String, for name: String = "Ada Okafor",
    on day: String = "2026-03-10",
    template: String? = nil
  ) throws -> Draft {
    let situation = try TestVault(vault).situation(on: day)
    return try Draft(kind, for: situation.person(name), in: situation, template: template)
  }

  @Test(arguments: [
    ("Priya Raman", "", "Dr. Raman"), ("Seo-yeon Kim", "", "Dr. Kim"),
    ("Peter van der Meer", "", "Dr. van der Meer"), ("John Q. Smith", "", "Dr. Smith"),
    ("Nguyễn Thị Hạnh", "", "Dr. Nguyễn Thị Hạnh"), ("María José Peña", "", "Dr. María José Peña"),
    ("石川 遥", "", "Dr. 石川 遥"), ("Ada Okafor, MD", "", "Dr. Okafor"),
    ("Ada Okafor MD", "", "Dr. Okafor"),
    ("Dr. Lund", "", "Dr. Lund"), ("Ọlá Adébáyọ̀", "", "Dr. Adébáyọ̀"), ("Plato", "", "Dr. Plato"),
    ("Nguyễn Thị Hạnh", "aliases: [Hạnh, Dr. Hạnh]", "Dr. Hạnh"),
    ("Ada Okafor", "aliases: [Prof. Okafor]", "Prof. Okafor"),
    ("Zhang, Wei", "", "Dr. Zhang"), ("de la Cruz, Ana", "", "Dr. de la Cruz"),
    ("Smith Jones, Mary", "", "Dr. Smith Jones"), ("Okafor, Ada, MD", "", "Dr. Okafor"),
    ("Ada Okafor, PhD", "", "Dr. Okafor"), ("Ana de la Cruz", "", "Dr. de la Cruz"),
    ("Ravi Menon", "title: Doctoral student", "Ravi Menon"),
    ("Ravi Menon", "type: contact", "Ravi Menon"),
  ])
  func peopleAreAddressedByTitleAndName(_ name: String, _ key: String, _ dear: String) throws {
    let vault = "== Mentors/M.md\n---\nname: \(name)\n\(key)\n---\n"
    let draft = try Self.draft(.update, vault, for: "M")
    #expect(draft.body.hasPrefix("Dear \(dear),\n"), "\(draft.body)")
  }

  private static let thread = """
    == Mentors/Ada Okafor.md
    ---
    email: ada@alder.example
    ---
    == Mail/1.md
    ---
    to: "[[Ada Okafor]]"
    kind: cold-email
    status: sent
    sent: 2026-03-01
    message-id: "<1@mail.example>"
    ---
    Subject: Re: re: The weekend

    text
    == Mail/2.md
    ---
    to: "[[Ada Okafor]]"
    kind: follow-up
    status: sent
    sent: 2026-03-06
    message-id: 2@mail.example
    ---
    Subject: Re: The weekend
    == Mail/3.md
    ---
    to: "[[Ada Okafor]]"
    kind: follow-up
    status: draft
    message-id: "<3@mail.example>"
    ---
    """

  @Test func aReminderStandsInTheThread() throws {
    let draft = try Self.draft(.lastFollowUp, Self.thread)
    #expect(draft.subject == "Re: The weekend")
    #expect(draft.thread?.ids == ["<1@mail.example>", "<2@mail.example>"])
    #expect(draft.body.contains("I sent on March 1"))
    #expect(draft.body.contains("my last note"))
    #expect(draft.remarks == [.early(CivilDate(year: 2026, month: 3, day: 13) ?? .init(day: 0))])
    #expect(
      try Self.draft(.coldEmail, Self.thread).remarks.contains(
        .countsAsReminder(.init(year: 2026, month: 3, day: 1) ?? .init(day: 0))))
  }

  @Test func aFirstEMailToSomebodyKnownIsRemarkedOn() throws {
    let known = "== Mentors/Ada Okafor.md\n- 2026-02-01 sent: a\n- 2026-02-06 reply: b\n"
    let heard = try #require(CivilDate(year: 2026, month: 2, day: 6))
    #expect(try Self.draft(.coldEmail, known).remarks.contains(.alreadyAnswered(heard)))
    #expect(try !Self.draft(.update, known).remarks.contains(.alreadyAnswered(heard)))
  }

  @Test(arguments: DraftKind.allCases.filter(\.isMailToThem))
  func aFourthIsNotWritten(_ kind: DraftKind) throws {
    let three =
      "== Mentors/Ada Okafor.md\n- 2026-02-01 sent: a\n- 2026-02-06 nudge: b\n- 2026-02-13 nudge: c\n"
    #expect(throws: DraftRefusal.self) { try Self.draft(kind, three) }
    #expect(throws: Never.self) { try Self.draft(kind, three, on: "2026-12-01") }
    #expect(throws: Never.self) { try Self.draft(kind, three + "- 2026-02-14 bounce: no\n") }
    #expect(throws: Never.self) { try Self.draft(kind, three + "- 2026-02-14 reply: yes\n") }
    let warm =
      "== Mentors/Ada Okafor.md\n- 2026-01-30 introduced: x\n- 2026-02-01 sent: a\n- 2026-02-06 nudge: b\n"
    #expect(throws: DraftRefusal.self) { try Self.draft(kind, warm) }
  }

  @Test(arguments: [
    "x\r\nBcc: all@evil.example", "x\u{0}y", "x\u{2028}Bcc: a@b.example", "x\u{202E}y",
    "x\u{1B}[31m",
  ])
  func nothingInTheNotesMakesAHeader(_ evil: String) throws {
    let yaml = evil.unicodeScalars.map { "\\u" + hex($0.value) }.joined()
    let vault = """
      == Mentors/Ada Okafor.md
      ---
      name: "\(yaml)"
      email: ["ada@alder.example\\r\\nBcc: a@b.example", "ada@alder.example"]
      ---
      == Me.md
      ---
      type: me
      name: "\(yaml)"
      email: "me@mail.example\\u0000"
      ---
      == Mail/1.md
      ---
      to: "[[Ada Okafor]]"
      kind: cold-email
      status: sent
      sent: 2026-03-01
      message-id: "<1@mail.example>\\r\\nBcc: a@b.example"
      ---
      Subject: \(evil)
      """
    let draft = try Self.draft(.followUp, vault, for: "Mentors/Ada Okafor")
    let eml = draft.eml.text
    let head = eml.prefix(upTo: eml.firstRange(of: "\r\n\r\n")?.lowerBound ?? eml.endIndex)
    for line in head.split(separator: "\r\n") {
      #expect(!line.hasPrefix("Bcc"), "\(line)")
      #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(line)")
    }
    #expect(eml.contains("<ada@alder.example>"))
    let text = draft.text(width: 80).text
    #expect(
      !text.unicodeScalars.contains {
        $0 == "\r" || $0 == "\0" || $0 == "\u{1B}" || $0 == "\u{202E}"
      })
    #expect(!draft.mailto.contains("bcc="))
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test(arguments: DraftKind.allCases.filter { !$0.isMailToThem })
  func whatDoesNotGoToThemIsNoFourth(_ kind: DraftKind) throws {
    let three =
      "== Mentors/Ada Okafor.md\n- 2026-02-01 sent: a\n- 2026-02-06 nudge: b\n- 2026-02-13 nudge: c\n"
    #expect(throws: Never.self) { try Self.draft(kind, three) }
  }

  /// Of several visits the next is asked for, and of a private one nothing is told.
  @Test func theNextVisitThatMayBeNamed() throws {
    func visit(_ name: String, _ key: String, _ month: String) -> String {
      "== Opportunities/\(name).md\n---\n\(key)\ninstitution: Hall\ncontact: \"[[Ada Okafor]]\"\n"
        + "starts: 2026-\(month)-01\n---\n"
    }
    let notes =
      "== Mentors/Ada Okafor.md\n" + visit("A", "", "09") + visit("B", "", "05")
      + visit("C", "tags: private", "04")
    let draft = try Self.draft(.observership, notes)
    #expect(draft.subject == "Observership at Hall from May 1")
    let hidden = try Self.draft(
      .observership, "== Mentors/Ada Okafor.md\n" + visit("C", "tags: private", "04"))
    #expect(!(hidden.subject + hidden.body).contains("April"), "\(hidden.body)")
  }

  /// What they asked for once is not said again when it has been done.
  @Test func theDayTheyNamedIsSaidOnce() throws {
    let asked = "== Mentors/Ada Okafor.md\n- 2026-01-05 reply: in March [again:: 2026-03-01]\n"
    #expect(try Self.draft(.followUp, asked).body.contains("You suggested on January 5"))
    let done = asked + "- 2026-03-02 asked: is there room now?\n"
    #expect(try !Self.draft(.followUp, done).body.contains("You suggested"))
  }

  @Test func aVaultsOwnTemplateIsUsed() throws {
    let own =
      "Subject: Hello {{dear}}\r\n\r\nDear {{name}},\r\n\r\n{{#hours}}{{hours}}{{/hours}}\r\n"
    let draft = try Self.draft(.update, "== Mentors/Ada Okafor.md\n", template: own)
    #expect(draft.subject == "Hello Dr. Okafor")
    #expect(draft.body == "Dear Ada Okafor,")
  }

  @Test func theWayOutIsQuietWhereItFades() throws {
    let vault = "== Mentors/Ada Okafor.md\n---\nstatus: fading\n---\n- 2026-01-01 met: x\n"
    let quiet = try Self.draft(.exit, vault)
    #expect(quiet.body.contains("my time goes to"))
    #expect(!quiet.body.contains("end my part"))
    #expect(quiet.remarks == [.noAddress])
    let spoken = try Self.draft(.exit, "== Mentors/Ada Okafor.md\n- 2026-01-01 met: x\n")
    #expect(spoken.body.contains("end my part"))
    #expect(spoken.remarks.contains(.betterSpoken))
  }
}
