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

    <p>Dear Dr. Dvo&rcaron;&aacute;k,</p><p>one line that is cut here <b>pl</b>ain</p>
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

  private static func text(_ head: String, _ body: String) -> OutgoingText {
    OutgoingText(Array("MIME-Version: 1.0\n\(head)\n\n\(body)".utf8))
  }

  /// A mail program shows the HTML: where it says something else than the plain text, it counts.
  @Test(arguments: [
    ("<p>Dear Dr. <b>Kim</b>,<p>hello", ["Dear Dr. Kim,", "", "hello"]),
    (
      "<p>Dear Dr. Kim,</p>\n<p>hello, Whit<i>lock</i></p>",
      ["Dear Dr. Kim,", "", "hello, Whitlock"]
    ),
  ])
  func ofTwoTextsTheFullerIsRead(html: String, lines: [String]) {
    let text = Self.text(
      "Content-Type: multipart/alternative; boundary=x",
      "--x\nContent-Type: text/plain\n\nDear Dr. Kim,\n\nhello\n"
        + "--x\nContent-Type: text/html\n\n\(html)\n--x--\n"
    )
    #expect(text.lines.map(\.text).filter { !$0.isEmpty } == lines.filter { !$0.isEmpty })
  }

  /// Boundaries and names of files in every form that mail programs write.
  @Test(arguments: [
    ("\"a;b=c d\"", "a;b=c d"), ("x (a \\) comment)", "x"), ("\"q\\\"r\"", "q\"r"),
    ("x; charset=utf-8", "x"), ("x\n ; foo=\"y; boundary=z\"", "x"),
  ])
  func aBoundaryIsRead(written: String, mark: String) {
    let text = Self.text(
      "Content-Type: multipart/mixed; boundary=\(written)",
      "--\(mark)\nContent-Type: text/plain\n\nDear Dr. Kim,\n--\(mark)\nContent-Type: application/pdf\n"
        + "Content-Disposition: attachment; filename*=utf-8''CV%20J%C3%ADra.pdf\n\nx\n--\(mark)--\n"
    )
    #expect(text.lines.map(\.text) == ["Dear Dr. Kim,"])
    #expect(text.attachments == ["CV Jíra.pdf"])
    #expect(text.unread.isEmpty)
  }

  @Test func aBoundaryInPiecesIsRead() {
    let text = Self.text(
      "Content-Type: multipart/mixed; boundary*0=\"ab\";\n boundary*1=cd",
      "--abcd\nContent-Type: text/plain (plain); name*0*=iso-8859-1''a%E9; name*1=b\n\nx\n--abcd--\n"
    )
    #expect(text.attachments == ["aéb"])
  }

  /// What is not read is said, and never taken for a text without fault.
  @Test(arguments: [
    ("Content-Type: text/plain; charset=koi8-r", "\u{44F}", OutgoingText.Unread.charset("koi8-r")),
    ("Content-Type: text/plain; charset=iso-2022-jp", "\u{1B}$B", .charset("iso-2022-jp")),
    ("Content-Transfer-Encoding: x-uuencode", "begin 644 x", .encoding("x-uuencode")),
    ("Content-Type: multipart/mixed", "--x\n\nhello\n--x--", .parts),
    ("Content-Type: text/plain", String(repeating: "many words ", count: 7000), .tooLong),
    ("Subject: " + String(repeating: "many words ", count: 7000), "hello", .tooLong),
  ])
  func whatIsNotReadIsSaid(head: String, body: String, reason: OutgoingText.Unread) {
    #expect(Self.text(head, body).unread == [reason])
  }

  @Test func asciiIsReadInAnyCharset() {
    let text = Self.text("Content-Type: text/plain; charset=koi8-r", "Dear Dr. Kim,")
    #expect(text.unread.isEmpty)
  }

  /// Lines are cut so that no check has to look at more than a page at once, and keep their places.
  @Test func aLongLineIsReadInPieces() {
    let line = String(repeating: "wörter ", count: 3000)
    let text = OutgoingText(Array("x\n\(line)".utf8))
    #expect(text.lines.count > 4 && text.lines.dropFirst().allSatisfy { $0.number == 2 })
    #expect(text.lines.dropFirst().map(\.text).joined() == line)
    var column = 1
    for piece in text.lines.dropFirst() {
      #expect(piece.column == column && piece.text.utf8.count <= 4000)
      column += piece.text.utf8.count
    }
  }

  @Test(arguments: [
    ("a<br>b<br/><br>c", ["a", "b", "", "c"]), ("<div>a</div><div>b</div>", ["a", "b"]),
    ("<p>a</p><p>b</p>", ["a", "", "b", ""]), ("<style>p > a {}</style>a", ["a"]),
    ("<a\nhref=\"x>y\">a</a> p < 0.05 & b", ["a p < 0.05 & b"]), ("a<!-- b > c -->d", ["ad"]),
    ("<!--[if mso]><p>x</p><![endif]-->a", ["a"]), ("a\n  b", ["a b"]), ("a<", ["a<"]),
    ("<SCRIPT>if (a<b) x</SCRIPT>&Aring;ngstr&ouml;m", ["Ångström"]),
  ])
  func htmlIsReadAsItIsSeen(html: String, seen: [String]) {
    let lines = html.split(separator: "\n").enumerated().map {
      OutgoingText.Line(String($1), number: $0 + 1)
    }
    #expect(MailHtml(lines).lines.map(\.text) == seen)
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
