import Graph
import Testing
import Vault

@testable import Imports

/// Mailboxes in every shape: what a message's header says, and nothing of its text.
struct MailboxTests {
  private func read(_ text: String, in length: Int? = nil) throws -> [MailboxMessage] {
    try Self.read(Array(text.utf8), in: length)
  }

  private static func read(_ bytes: [UInt8], in length: Int? = nil) throws -> [MailboxMessage] {
    var reader = MailboxReader()
    var messages: [MailboxMessage] = []
    for start in stride(from: 0, to: bytes.count, by: length ?? max(bytes.count, 1)) {
      reader.feed(Array(bytes[start...].prefix(length ?? bytes.count))) { messages.append($0) }
    }
    try reader.finish { messages.append($0) }
    #expect(messages.count == reader.count)
    return messages
  }

  private static let two = """
    From - Tue Jul 07 06:12:44 2026\r
    from: "Kim, Seo-yeon" <Kim@a.example>,\r
     b@b.example\r
    TO: =?utf-8?q?Jos=C3=A9?= <c@c.example>, (nobody)\r
    To: Team: d@d.example, e@e.example;\r
    Subject: =?utf-8?b?w6k=?= and\r
    \tmore:: here\r
    Date: Tue, 7 Jul 2026 10:12:44 +0400\r
    \r
    From here on it goes well.\r
    Subject: not this\r
    \r
    From what I see at ten: nothing.\r
    \r
    From 1234@xxx Wed Jul  8 01:02:03 +0000 2026\r
    From: f@f.example (Ada Okafor)\r
    X-Gmail-Labels: Draft,Important\r

    """

  @Test func headers() throws {
    let messages = try read(Self.two)
    #expect(messages.map(\.line) == [1, 15])
    let first = try #require(messages.first)
    #expect(first.from == MailAddress.Entry(name: "Kim, Seo-yeon", address: "Kim@a.example"))
    #expect(first.recipients.map(\.address) == ["c@c.example", "d@d.example", "e@e.example"])
    #expect(first.recipients.first?.name == "José")
    #expect(first.subject == "é and more: here")
    #expect(first.moment?.seconds == 1_783_404_764)
    #expect(messages.last?.from?.name == "Ada Okafor")
    #expect(messages.map(\.isSetAside) == [false, true])
  }

  @Test func aHeaderThatIsCutOff() throws {
    let text = "From - Tue Jul 07 06:12:44 2026\nFrom: a@x.example\n"
    #expect(try read(text + text).map(\.line) == [1, 3])
  }

  @Test func inPiecesItSaysTheSame() throws {
    let whole = try read(Self.two)
    for length in 1...40 { #expect(try read(Self.two, in: length) == whole, "\(length)") }
  }

  /// A report names whom it is about in its header, or in a part of its own.
  @Test(arguments: [
    (
      "From: MAILER-DAEMON@x.example\nX-Failed-Recipients: A@x.example, b@x.example\n\nText\n",
      ["a@x.example", "b@x.example"]
    ),
    (
      """
      From: Mail Delivery System <postmaster@x.example>
      Content-Type: multipart/report; report-type=delivery-status

      --x
      Final-Recipient: rfc822; <A@x.example>
      Original-Recipient: rfc822;a@x.example
      Action: failed

      """, ["a@x.example"]
    ),
    ("From: ada@x.example\nX-Failed-Recipients: b@x.example\n\n", []),
    ("From: postmaster@x.example\n\nFinal-Recipient: rfc822; a@x.example\n", []),
  ])
  func reports(text: String, expected: [String]) throws {
    #expect(try read("From - Tue Jul 07 06:12:44 2026\n" + text).first?.failed == expected)
  }

  @Test(arguments: [
    ("Auto-Submitted: auto-replied (vacation)", true, false), ("Auto-Submitted: no", false, false),
    ("X-Autoreply: yes", true, false), ("Precedence: auto_reply", true, false),
    ("List-Id: <x.y.example>", false, true), ("Precedence: bulk", false, true),
  ])
  func machines(field: String, isAutomatic: Bool, isOfList: Bool) throws {
    let text = "From - Tue Jul 07 06:12:44 2026\nFrom: a@x.example\n\(field)\n"
    let message = try #require(try read(text).first)
    #expect(message.isAutomatic == isAutomatic)
    #expect(message.isOfList == isOfList)
  }

  @Test func whatThunderbirdHasDeleted() throws {
    let text = "From - Tue Jul 07 06:12:44 2026\nX-Mozilla-Status: 0009\nFrom: a@x.example\n"
    #expect(try read(text).map(\.isSetAside) == [true])
    #expect(try read(text.replacing("0009", with: "0001")).map(\.isSetAside) == [false])
  }

  @Test(arguments: ["", "\n\n", "Subject: x\n\nFrom - Tue Jul 07 06:12:44 2026\n", "BEGIN:VCARD\n"])
  func whatIsNoMailbox(text: String) {
    #expect(throws: MailboxReader.NoMailbox.self) { try read(text) }
  }

  /// A field and a line that never end cost no more than they may hold.
  @Test func endlessLines() throws {
    let long = String(repeating: "x", count: 300_000)
    let text = "From - Tue Jul 07 06:12:44 2026\nSubject: \(long)\n \(long)\nFrom: a@x.example\n"
    let whole = try read(text)
    #expect(whole.first?.from?.address == "a@x.example")
    #expect(whole.first?.subject.utf8.count == 120)
    #expect(try read(text, in: 1000) == whole)
  }

  @Test(arguments: [
    ("Tue, 7 Jul 2026 10:02:03 -0400 (EDT)", 1_783_432_923),
    ("7 Jul 2026 10:02 GMT", 1_783_418_520),
    ("Tue,07 Jul 26 10:02:03 EST", 1_783_436_523), ("Thu, 1 Jan 1970 00:00:00 +0000", 0),
    ("Tue, 7 July 2026 14:02:03 +0000", 1_783_432_923), ("", nil), ("yesterday", nil),
    ("Tue, 31 Feb 2026 10:02:03 +0000", nil), ("Tue, 7 Jul 2026 24:00:00 +0000", nil),
    ("7 Jul 99999999999999999999 10:02", nil), ("7 Jul 2026 10:02 +9999999", 1_783_418_520),
  ])
  func moments(text: String, seconds: Int64?) {
    #expect(MailMoment(text)?.seconds == seconds)
  }

  @Test(arguments: [
    ("a@x.example", ["|a@x.example"]), ("\"A, B\" <a@x.example>; C", ["A, B|a@x.example", "C|"]),
    ("a@x.example (Ada (N) \\) Okafor)", ["Ada N ) Okafor|a@x.example"]),
    ("undisclosed-recipients:;", []), ("<a@x.example", ["|<a@x.example"]),
    ("\"A \\\"B\\\" C\" <a@x.example>", ["A \"B\" C|a@x.example"]), ("(((", []), (",,;", []),
  ])
  func lists(text: String, expected: [String]) {
    #expect(MailAddress.list(text).map { "\($0.name)|\($0.address)" } == expected)
  }
}
