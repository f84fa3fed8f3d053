package import Rules
import Vault

/// A text as it would go out, with the place of each of its lines in the file it was read from.
package struct OutgoingText: Sendable {
  /// One line, decoded.
  package struct Line: Sendable {
    package var text: String
    /// The line of the file it begins on, from 1.
    package var number: Int
    /// The column of the file its text begins at, in UTF-8 bytes from 1; nil where it was decoded
    /// and bytes of the file do not stand for bytes of the text.
    package var column: Int?

    init(_ text: String, number: Int, column: Int? = 1) {
      (self.text, self.number, self.column) = (text, number, column)
    }
  }

  /// What it is for, as the note says.
  package var kind: DraftKind?
  /// Names, links or addresses of those it goes to, as written.
  package var recipients: [String] = []
  package var subject: Line?
  /// The text without its headers, and without what it quotes of an earlier mail.
  package var lines: [Line] = []
  /// Names of enclosed files.
  package var attachments: [String] = []
  /// It is filed under the mail it answers.
  package var isReply = false
  /// A note of a mail that is out already.
  package var isSent = false
  /// What of it could not be looked at.
  package var unread: Set<Unread> = []

  /// Why something is not looked at.
  package enum Unread: Sendable, Hashable {
    /// Its letters are of a kind that is not known here.
    case charset(String)
    /// It is packed in a way that is not known here.
    case encoding(String)
    /// It says that it has parts, and not what parts them; or parts inside parts without end.
    case parts
    case tooLong
  }

  /// The most bytes of text that are looked at: no mail is as long.
  package static let longest = 65_536

  init() {}

  /// Reads a file.
  ///
  /// - Parameter name: What it is called; `.eml` decides how it is read. Without that ending the
  ///   first lines do.
  package init(_ bytes: [UInt8], name: String = "") {
    if name.lowercased().hasSuffix(".eml") || Self.isMail(bytes) {
      self.init(mail: MailMessage(bytes))
    } else {
      self.init(text: bytes)
    }
    let (lines, isWhole) = Self.cut(Self.withoutQuotation(self.lines))
    self.lines = lines
    let head = subject?.pieces ?? []
    if head.count > 1 { subject = head[0] }
    if !isWhole || head.count > 1 { unread.insert(.tooLong) }
  }

  /// Whether the first lines are those of a mail file.
  private static func isMail(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix { !$0.isEmpty && !$0.hasPrefix("---") }
      .contains { line in
        ["mime-version:", "content-type:", "message-id:", "x-unsent:", "received:"]
          .contains { line.lowercased().hasPrefix($0) }
      }
  }

  private init(mail: MailMessage) {
    subject = mail.subject
    recipients = mail.recipients
    lines = mail.text
    attachments = mail.attachments
    unread = mail.unread
    isReply = mail.header("In-Reply-To") != nil || mail.header("References") != nil
  }

  /// Up to the earlier mail below it.
  private static func withoutQuotation(_ lines: [Line]) -> [Line] {
    let end = lines.firstIndex { line in
      let text = line.text.trimmed
      return text.hasPrefix("-----Original Message")
        || text.hasPrefix("On ") && text.hasSuffix("wrote:")
    }
    return lines[..<(end ?? lines.endIndex)].filter { !$0.text.hasPrefix(">") }
  }
}
