import Vault

extension Draft {
  /// The draft as a file that mail programs open for writing (RFC 5322), without a date: it is not
  /// sent yet. It stands in the thread of the mails whose ids are stored.
  package var eml: [UInt8] {
    var head = ""
    func add(_ name: String, _ value: String) { head += "\(name): \(value)\r\n" }
    if let from { add("From", MailAddress.field(name: from.name, address: from.address)) }
    if let to { add("To", MailAddress.field(name: to.name, address: to.address)) }
    add("Subject", MailWords.field(subject, from: 9))
    if let thread, let last = thread.ids.last {
      add("In-Reply-To", last)
      add("References", thread.ids.joined(separator: "\r\n "))
    }
    add("X-Unsent", "1")
    add("MIME-Version", "1.0")
    add("Content-Type", "text/plain; charset=utf-8")
    add("Content-Transfer-Encoding", "quoted-printable")
    return Array(head.utf8) + [0x0D, 0x0A] + QuotedPrintable.encoded(body)
  }

  /// The draft as a link that opens a mail program (RFC 6068).
  package var mailto: String {
    var link = "mailto:" + (to.map { Self.escaped($0.address, keeping: "@") } ?? "")
    link += "?subject=" + Self.escaped(subject)
    if let last = thread?.ids.last { link += "&in-reply-to=" + Self.escaped(last) }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return link + "&body=" + lines.map { Self.escaped(String($0)) }.joined(separator: "%0D%0A")
  }

  /// Longer links are cut by some mail programs and systems.
  package static let longestLink = 2000

  /// Percent-encoded, but for what stands for itself everywhere.
  private static func escaped(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isLetter = (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
      let isDigit = (0x30...0x39).contains(byte)
      if isLetter || isDigit || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
