import Foundation
import Testing

/// Our mail files as Python's `email` package reads them. Without python3 there is nobody to ask.
struct MailProgramTests {
  private static let python: String? = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let script = """
    import sys, json, email, email.policy
    mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
    print(json.dumps({
      "defects": [str(d) for d in mail.defects], "subject": mail["subject"],
      "to": [[a.display_name, a.addr_spec] for a in mail["to"].addresses],
      "from": [[a.display_name, a.addr_spec] for a in mail["from"].addresses],
      "reply": mail["in-reply-to"], "references": (mail["references"] or "").split(),
      "unsent": mail["x-unsent"], "date": mail["date"], "body": mail.get_content().replace("\\r\\n", "\\n")}))
    """

  private func read(_ mail: String) throws -> [String: Any] {
    let end = try BuiltProgram.run(
      try #require(Self.python), ["-I", "-c", Self.script], input: mail)
    return try parsed(end.output)
  }

  private static let vault: [String: String] = [
    "rapport.yml": "",
    "Me.md": "---\ntype: me\nname: Ọlá Adébáyọ̀\nemail: ola@mail.example\n---\n",
    "Mentors/K.md": "---\nname: \"Kim, Seo-yeon \\\"김서연\\\"\"\nemail: sykim@merrow.example\n---\n",
    "Mail/1.md": """
    ---
    to: "[[K]]"
    kind: cold-email
    status: sent
    sent: 2026-07-10
    message-id: "<1.a@mail.example>"
    ---
    Subject: Čtyři léky naráz – a blood pressure under one hundred, in people of any age at all?
    """,
    "Mail/2.md": """
    ---
    to: "[[K]]"
    kind: follow-up
    status: sent
    sent: 2026-07-15
    message-id: "<2.b@mail.example>"
    ---
    """,
  ]

  @Test(.enabled(if: python != nil, "python3 is not installed"))
  func aReminderIsReadAsItWasMeant() throws {
    let run = Run("draft last-follow-up K --eml", in: Self.vault)
    let mail = try read(run.output)
    #expect((mail["defects"] as? [String]) == [])
    #expect(
      mail["subject"] as? String
        == "Re: Čtyři léky naráz – a blood pressure under one hundred, in people of any age at all?"
    )
    #expect(mail["to"] as? [[String]] == [["Kim, Seo-yeon \"김서연\"", "sykim@merrow.example"]])
    #expect(mail["from"] as? [[String]] == [["Ọlá Adébáyọ̀", "ola@mail.example"]])
    #expect(mail["reply"] as? String == "<2.b@mail.example>")
    #expect(mail["references"] as? [String] == ["<1.a@mail.example>", "<2.b@mail.example>"])
    #expect(mail["unsent"] as? String == "1")
    #expect(mail["date"] is NSNull)
    let body = try #require(mail["body"] as? String)
    #expect(body.contains("This is my last note on the question I sent on July 10: [FILL: "))
    #expect(body.hasSuffix("Best wishes,\nỌlá Adébáyọ̀\n"))
  }

  @Test(
    .enabled(if: python != nil, "python3 is not installed"),
    arguments: ["cold-email", "letter-ask", "letter-packet", "update", "exit", "match-thanks"])
  func everyOtherKindIsTheSameText(_ kind: String) throws {
    let name = kind == "cold-email" ? "Fresh" : "K"
    var vault = Self.vault
    vault["Mentors/Fresh.md"] = "---\nemail: f@merrow.example\n---\n"
    let mail = try read(Run("draft \(kind) \(name) --eml", in: vault).output)
    #expect((mail["defects"] as? [String]) == [])
    let text = Run("draft \(kind) \(name) --width 1000", in: vault).output
    let body = try #require(mail["body"] as? String)
    #expect(text.hasSuffix("\n\n" + body), "\(body)")
  }
}
