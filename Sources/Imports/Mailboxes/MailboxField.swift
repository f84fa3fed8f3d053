import Vault

/// The header fields of a message that are kept. All others, and the message's text, are passed
/// over.
enum MailboxField: String, CaseIterable, Sendable {
  case from, to, cc, bcc, subject, date
  case id = "message-id"
  case answered = "in-reply-to"
  case type = "content-type"
  /// What was sent by no person.
  case automatic = "auto-submitted"
  case autoReply = "x-autoreply"
  case autoRespond = "x-autorespond"
  case precedence
  case list = "list-id"
  /// Whom a message could not be brought to.
  case failed = "x-failed-recipients"
  /// Where a mail program keeps it: drafts and what was thrown away are in the file too.
  case labels = "x-gmail-labels"
  case status = "x-mozilla-status"

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  private static let longestName = byName.keys.map(\.utf8.count).max() ?? 0

  /// The field that a line of a header begins, and where its value does; nil for all others.
  static func front(_ line: ArraySlice<UInt8>) -> (field: MailboxField, value: ArraySlice<UInt8>)? {
    guard let colon = line.prefix(longestName + 2).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = line[..<colon].filter { $0 > 0x20 }.map(\.asLowercase)
    guard let field = byName[String(decoding: name, as: UTF8.self)] else { return nil }
    return (field, line[(colon + 1)...])
  }
}
