import Testing

@testable import Reports
@testable import Vault

/// Mail as it is written, and as it is read.
struct MailTests {
  @Test(arguments: [
    ("\"Kim, Seo-yeon\" <a@b.example>, c@d.example", ["a@b.example", "c@d.example"]),
    ("\"a \\\"b, c\\\"; d\" <a@b.example>; Ann", ["a@b.example", "Ann"]),
    ("\"never closed, <a@b.example>", ["a@b.example"]), ("", []),
  ])
  func aCommaInQuotesBelongsToAName(header: String, recipients: [String]) {
    let text = OutgoingText(Array("To: \(header)\n\nDear all,\n".utf8))
    #expect(text.recipients == recipients)
  }

  @Test(arguments: [
    "", "a", "ab", "abc", "é", "Nguyễn Thị Hạnh", "石川 遥", "a = b", "\u{0}\u{1F}",
    String(repeating: "ä", count: 200), String(repeating: "x y ", count: 60) + "é", "=?utf-8?q?x?=",
  ])
  func whatIsEncodedComesBack(_ text: String) {
    #expect(Base64.decoded(Base64.encoded(Array(text.utf8)).utf8) == Array(text.utf8))
    let folded = MailWords.field(text, from: 9)
    for line in folded.split(separator: "\r\n") { #expect(line.utf8.count <= 80) }
    #expect(
      folded.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 13 || $0 == 10 }
        || text.contains("\u{0}"))
    let unfolded = folded.split(separator: "\r\n", omittingEmptySubsequences: false).joined()
    if !text.contains("\u{0}") { #expect(MailWords.decoded(unfolded) == text) }
  }

  @Test(arguments: [
    ("=?iso-8859-1?Q?Jos=E9_Pe=F1a?=", "José Peña"), ("=?utf-8?b?w6k=?= =?utf-8?b?w6k=?=", "éé"),
    ("a =?utf-8?q?b?= c", "a b c"), ("=?utf-8?x?b?=", "=?utf-8?x?b?="), ("=?", "=?"),
    ("=?windows-1252?Q?=93x=94?=", "“x”"), ("=?utf-8*en?q?x?=", "x"),
  ])
  func encodedWordsAreRead(_ text: String, _ meaning: String) {
    #expect(MailWords.decoded(text) == meaning)
  }

  @Test(arguments: [
    ("Plain text", "Plain text"), ("a=b", "a=3Db"), (".", "=2E"), ("From me", "=46rom me"),
    ("ends ", "ends=20"), ("é", "=C3=A9"),
  ])
  func linesAreQuoted(_ line: String, _ written: String) {
    #expect(QuotedPrintable.encoded(line).text == written + "\r\n")
  }

  @Test func longLinesAreCut() {
    let line = String(repeating: "é", count: 100)
    let written = QuotedPrintable.encoded(line).text
    for part in written.split(separator: "\r\n") { #expect(part.utf8.count <= 76) }
    #expect(
      QuotedPrintable.decoded(written.replacing("=\r\n", with: "").replacing("\r\n", with: "").utf8)
        .text == line)
  }

  @Test(arguments: [
    ("Ada Okafor", "Ada Okafor <a@b.example>"), ("Okafor, Ada", "\"Okafor, Ada\" <a@b.example>"),
    ("A \"B\" C", "\"A \\\"B\\\" C\" <a@b.example>"),
    ("Jiří", "=?utf-8?B?SmnFmcOt?= <a@b.example>"), ("", "<a@b.example>"),
  ])
  func namesAreQuoted(_ name: String, _ field: String) {
    #expect(MailAddress.field(name: name, address: "a@b.example") == field)
  }

  @Test(arguments: [
    "a", "a@", "@b", "a@b@c", "a b@c.example", "a@b\r\nBcc: x@y", "a,b@c", "<a@b>", "ä@b.example",
    "a;b@c",
  ])
  func whatCannotStandInAHeaderIsNoAddress(_ address: String) {
    #expect(!MailAddress.isPlain(address))
  }
}

/// Mail files, as they are looked at before sending.
struct MailMessageTests {
  private static let mail = """
    From: me@mail.example
    To: =?utf-8?q?Ji=C5=99=C3=AD?= <a@b.example>, "X, Y" <c@d.example>
    Subject: =?utf-8?q?Caf=C3=A9?=
     in two lines
    In-Reply-To: <1@b.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="outer"

    preamble
    --outer
    Content-Type: multipart/alternative;
     boundary=inner

    --inner
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Dear Dr. Dvo=C5=99=C3=A1k,

    one line that is cut=
     here
    plain
    --inner
    Content-Type: text/html

    <p>Dear &amp; HTML</p>
    --inner--
    --outer
    Content-Type: application/pdf; name="CV.pdf"
    Content-Disposition: attachment; filename="CV.pdf"
    Content-Transfer-Encoding: base64

    AAAA
    --outer--
    epilogue
    """

  @Test(arguments: ["\n", "\r\n"])
  func isReadInParts(_ ending: String) {
    let text = OutgoingText(Array(Self.mail.replacing("\n", with: ending).utf8), name: "x.eml")
    #expect(text.subject?.text == "Café in two lines")
    #expect(text.recipients.first == "a@b.example")
    #expect(text.isReply)
    #expect(text.attachments == ["CV.pdf"])
    #expect(
      text.lines.map(\.text).prefix(4) == [
        "Dear Dr. Dvořák,", "", "one line that is cut here", "plain",
      ])
    #expect(text.lines.map(\.number).prefix(4) == [18, 19, 20, 22])
    #expect(text.lines[3].column == 1)
    #expect(text.lines[0].column == nil)
  }

  @Test func htmlAloneIsReadAsItIsSeen() {
    let mail = "MIME-Version: 1.0\nContent-Type: text/html\n\n<b>Dear</b> Dr. Kim &amp; team,"
    #expect(OutgoingText(Array(mail.utf8)).lines.map(\.text) == ["Dear Dr. Kim & team,"])
  }

  @Test func base64IsRead() {
    let body = Base64.encoded(Array("Dear Dr. Kim,\n\nhello".utf8))
    let mail =
      "Message-ID: <1@x>\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n\(body)\n"
    #expect(OutgoingText(Array(mail.utf8)).lines.map(\.text) == ["Dear Dr. Kim,", "", "hello"])
  }

  @Test(arguments: [
    "", "\n", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n--a--\n--a--\n--a\n",
    "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n=", " x\n: y\n",
    "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n=A=A",
  ])
  func brokenMailIsRead(_ mail: String) {
    _ = OutgoingText(Array(mail.utf8), name: "x.eml")
  }

  @Test func partsInPartsAreNotReadTwice() {
    var mail = "MIME-Version: 1.0\n"
    for index in 0..<2000 {
      mail += "Content-Type: multipart/mixed; boundary=b\(index)\n\n--b\(index)\n"
    }
    _ = OutgoingText(Array(mail.utf8), name: "x.eml")
  }

  @Test func whatIsQuotedIsNotMine() {
    let text = OutgoingText(Array("Yes.\n\n> TODO\n\nOn Monday Dr. Kim wrote:\n\nTODO".utf8))
    #expect(text.lines.map(\.text) == ["Yes.", "", ""])
  }
}
