package import Graph

/// One message between the applicant and somebody, as far as a log tells of it: never its text.
package struct ImportedMail: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case sent, received
    /// While they were away.
    case automatic
    /// It came back: the address is wrong.
    case bounced
  }

  package var kind: Kind
  /// In the vault's time zone.
  package var date: CivilDate
  package var subject: String
  /// Of the applicant's own messages: it answers one that is their own, too.
  package var isNudge = false
  package var source: ImportSource
  /// The message that it answers, as a hash; 0 for none.
  var answered: UInt64 = 0
  /// By the sender's clock: what orders the messages of a day.
  var moment: MailMoment

  /// The dated line's.
  package var verb: Verb {
    switch kind {
    case .sent: isNudge ? .nudge : .sent
    case .received: .reply
    case .automatic: .autoReply
    case .bounced: .bounce
    }
  }

  /// The dated line behind its day. Nothing in a subject is a link, a field, a tag or a comment.
  var line: String {
    let text = ImportedLines.plain(subject.isEmpty ? "no subject" : subject)
    let origin = ImportedLines.plain("\(source.record) in \(source.fileName)")
    return "\(verb.rawValue): \(text) (\(origin))"
  }
}

/// What was written between the applicant and somebody.
package struct MailExchange: Hashable, Sendable {
  /// None of people whom nobody asks for: of them only the numbers are known.
  package var messages: [ImportedMail] = []
  package var sent = 0
  package var received = 0
  /// The day of the last message in either direction.
  package var last: CivilDate?

  mutating func add(_ mail: ImportedMail, isKept: Bool) {
    if isKept { messages.append(mail) }
    if mail.kind == .sent { sent += 1 }
    if mail.kind == .received { received += 1 }
    last = max(last ?? mail.date, mail.date)
  }

  mutating func absorb(_ other: MailExchange) {
    messages += other.messages
    (sent, received) = (sent + other.sent, received + other.received)
    last = [last, other.last].compactMap(\.self).max()
  }
}

/// On which days messages with somebody are on record.
package struct MailRecord: Sendable {
  private var days: [ImportedMail.Kind: Set<Int32>] = [:]

  package init() {}

  /// Takes a dated line. Meetings and calls are no messages.
  package mutating func add(_ verb: Verb, _ direction: Verb.Direction?, on date: CivilDate) {
    let kind: ImportedMail.Kind? =
      switch (verb, direction) {
      case (.autoReply, _): .automatic
      case (.bounce, _): .bounced
      case (_, .outward): .sent
      case (_, .inward): .received
      default: nil
      }
    if let kind { days[kind, default: []].insert(date.day) }
  }

  /// The first message of each kind and day that is not on record, in order.
  ///
  /// A line a day off is of the message beside it, unless it has one of its own: somebody wrote the
  /// line on the day after, or in another time zone.
  func missing(of mail: [ImportedMail]) -> [ImportedMail] {
    var taken = days
    let written = Dictionary(grouping: mail, by: \.kind).mapValues { Set($0.map(\.date.day)) }
    return mail.sorted { ($0.date, $0.moment) < ($1.date, $1.moment) }.filter { message in
      let (day, kind) = (message.date.day, message.kind)
      let isNear = [day - 1, day + 1].contains { near in
        days[kind]?.contains(near) == true && written[kind]?.contains(near) != true
      }
      return !isNear && taken[kind, default: []].insert(day).inserted
    }
  }
}
