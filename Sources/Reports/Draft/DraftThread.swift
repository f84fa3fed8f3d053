import Graph
import Rules
import Vault

/// The mail that a draft answers: its subject, and the ids of the thread as far as they are stored.
package struct DraftThread: Sendable {
  /// Without `Re:`.
  var subject: Discretion.Passed?
  /// From the first to the last, each `<…@…>`.
  package var ids: [String] = []
}

extension DraftDesk {
  /// The kinds whose mails a kind answers; nil for one that begins a thread.
  private static func answered(by kind: DraftKind) -> Set<DraftKind>? {
    switch kind {
    case .followUp, .lastFollowUp, .warmFollowUp:
      [.coldEmail, .followUp, .lastFollowUp, .warmFollowUp, .observership]
    case .feedbackNudge: [.feedbackNudge, .question]
    case .letterCheck: [.letterPacket, .letterCheck]
    default: nil
    }
  }

  /// The stored mails that this one goes on from, as one thread.
  mutating func thread() -> DraftThread? {
    guard let kinds = Self.answered(by: kind) else { return nil }
    var thread = DraftThread()
    for mail in sentMails(kinds) {
      if let written = mail.email?.messageID {
        if let id = Self.messageID(written), !thread.ids.contains(id) { thread.ids.append(id) }
      }
      guard thread.subject == nil, let subject = mail.subject else { continue }
      thread.subject = take(subject, .subject, at: .init(mail.id), mail.isPrivate)
    }
    return thread
  }

  /// Mails to this person that were sent in the thread, by day and path.
  private func sentMails(_ kinds: Set<DraftKind>) -> [Note] {
    let since = relationship?.thread?.opening.date
    let mails = graph.notes.filter { note in
      guard let mail = note.email, mail.status?.value == .sent, mail.to.notes.contains(person),
        let day = mail.sent?.value, day <= today,
        let kind = mail.kind.flatMap({ DraftKind(rawValue: $0.value) }), kinds.contains(kind)
      else { return false }
      return since.map { day >= $0 } ?? true
    }
    return mails.sorted { a, b in
      let (x, y) = (a.email?.sent?.value, b.email?.sent?.value)
      if let x, let y, x != y { return x < y }
      return a.id < b.id
    }
  }

  /// An id as a header may hold it; nil for what is none.
  static func messageID(_ written: String) -> String? {
    var id = written[...]
    if id.first == "<" { id = id.dropFirst() }
    if id.last == ">" { id = id.dropLast() }
    let isPlain = id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
    let parts = id.split(separator: "@", omittingEmptySubsequences: false)
    guard isPlain, id.utf8.count <= 250, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    return "<\(id)>"
  }
}

extension Note {
  /// The subject line of a mail's text, without the `Re:` in front.
  var subject: String? {
    for line in (body ?? "").split(whereSeparator: \.isNewline).prefix(8) {
      guard line.lowercased().hasPrefix("subject:") else { continue }
      var subject = line.dropFirst(8).drop { $0 == " " }
      while subject.lowercased().hasPrefix("re:") {
        subject = subject.dropFirst(3).drop { $0 == " " }
      }
      while subject.last?.isWhitespace == true { subject = subject.dropLast() }
      return subject.isEmpty ? nil : String(subject)
    }
    return nil
  }
}
