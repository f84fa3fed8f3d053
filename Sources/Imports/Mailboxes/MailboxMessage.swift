import Vault

/// One message of a mailbox, as far as its header tells.
package struct MailboxMessage: Sendable, Hashable {
  /// The line of the file on which it begins, from 1.
  package let line: Int
  private var values: [MailboxField: [UInt8]] = [:]
  /// Whom it says, in a report, that a message could not be brought to.
  private var unreached: [String] = []

  /// More of a field is not kept: 64 KB.
  private static let longest = 65_536

  init(line: Int) {
    self.line = line
  }

  /// A field that stands there twice is taken from its first place.
  mutating func begin(_ field: MailboxField, _ value: ArraySlice<UInt8>) {
    if values[field] == nil {
      values[field] = Array(value)
    } else if [.to, .cc, .bcc].contains(field) {
      values[field]?.append(UInt8(ascii: ","))
      add(value, to: field)
    }
  }

  mutating func add(_ line: ArraySlice<UInt8>, to field: MailboxField) {
    let room = Self.longest - (values[field]?.count ?? 0)
    if room > 0 { values[field]?.append(contentsOf: line.prefix(room)) }
  }

  /// Reads a line of a report.
  mutating func takeReport(_ line: ArraySlice<UInt8>) {
    let name = line.prefix { $0 != UInt8(ascii: ":") }.map(\.asLowercase)
    let isRecipient =
      name.elementsEqual("final-recipient".utf8) || name.elementsEqual("original-recipient".utf8)
    guard isRecipient, unreached.count < 20 else { return }
    let value = decoded(line.drop { $0 != UInt8(ascii: ";") }.dropFirst()).withSingleBlanks
    unreached += MailAddress.list(value).map { folded($0.address) }
  }

  /// A field's text, encoded words as what they mean.
  private func text(_ field: MailboxField) -> String {
    guard let value = values[field] else { return "" }
    return MailWords.decoded(decoded(value)).withSingleBlanks
  }

  private func lower(_ field: MailboxField) -> String { text(field).lowercased() }

  private func people(_ field: MailboxField) -> [MailAddress.Entry] {
    guard let value = values[field] else { return [] }
    return MailAddress.list(decoded(value)).filter { $0.address.contains("@") }
  }
}

extension MailboxMessage {
  var from: MailAddress.Entry? { people(.from).first }
  var recipients: [MailAddress.Entry] { people(.to) + people(.cc) + people(.bcc) }
  /// The front of it, with one colon for several: two would make a field of what stands around.
  var subject: String {
    let pieces = text(.subject).split(separator: ":").joined(separator: ":")
    return String(String.UnicodeScalarView(pieces.unicodeScalars.prefix(120))).withSingleBlanks
  }
  var id: String { text(.id) }
  /// The `id` of the message that it answers; empty without.
  var answered: String { String(text(.answered).prefix { $0 != " " }) }
  /// What the sender's clock showed; nil where it is no time.
  var moment: MailMoment? { MailMoment(text(.date)) }

  /// Its date, to show that it is none.
  var writtenDate: String { String(text(.date).prefix(60)) }

  var isReport: Bool { lower(.type).hasPrefix("multipart/report") }

  /// Addresses that a message could not be brought to, where it says so, in lower case.
  var failed: [String] {
    let named = people(.failed).map { folded($0.address) }
    let isFromMailer =
      ["mailer-daemon", "postmaster"].contains { lower(.from).contains($0) }
      && (isReport || !named.isEmpty)
    var seen: Set<String> = []
    return isFromMailer ? (named + unreached).filter { seen.insert($0).inserted } : []
  }

  /// Sent by a machine while somebody was away.
  var isAutomatic: Bool {
    let answer = lower(.automatic)
    return answer.hasPrefix("auto-") || values[.autoReply] != nil || values[.autoRespond] != nil
      || lower(.precedence) == "auto_reply"
  }

  /// Sent to whoever is on a list.
  var isOfList: Bool {
    values[.list] != nil || ["bulk", "list", "junk"].contains(lower(.precedence))
  }

  /// A draft, or thrown away: it is in the file, and no correspondence.
  var isSetAside: Bool {
    let labels = lower(.labels).split(separator: ",").map { String($0).withSingleBlanks }
    if !labels.filter({ ["draft", "drafts", "spam", "trash"].contains($0) }).isEmpty {
      return true
    }
    // The bit that Thunderbird sets on what it has deleted and not yet removed from the file.
    return (Int(text(.status), radix: 16) ?? 0) & 8 != 0
  }
}
