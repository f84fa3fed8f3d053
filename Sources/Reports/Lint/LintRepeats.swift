import Graph
import Rules
import Vault

/// One e-mail too many, and one text for several people.
extension LintCheck {
  static let fourthContact = LintCheck(
    "send.fourth-contact", .error, "One e-mail too many",
    why: "A fourth unanswered e-mail costs the relationship and is talked about.",
    instead: "Write to the next on the list.",
    bad: LintExample(
      .followUp, to: "Eero Virtanen", "Subject: Re: Frailty\n\nDear Dr. Virtanen,\n\nwhich index?"),
    good: LintExample(
      .coldEmail, to: "Viktor Lund",
      "Subject: Weekend discharges\n\nDear Dr. Lund,\n\nAna Sousa sends me. In your paper, why not?"
    )
  ) { desk in
    guard desk.kind?.isMailToThem ?? true, !desk.text.isSent else { return [] }
    return desk.people.compactMap { person in
      guard let thread = desk.situation.openThread(person), thread.contacts >= thread.limit else {
        return nil
      }
      let name = desk.graph[person].title
      return LintHit(
        desk.top, "\(name) has \(counted(thread.contacts, "e-mail")) without an answer already.")
    }
  }

  static let sameText = LintCheck(
    "send.same-text", .error, "One text for two people",
    why: "A first e-mail that could have gone to anybody is read as if it had.",
    instead: "Write it around this person's paper and question.",
    bad: LintExample(
      .coldEmail, to: "Viktor Lund",
      """
      Subject: Your group

      Dear Dr. Lund,

      Ana Sousa sends me.
      Your work is of great interest to me and I would very much like to join your group.
      """),
    good: LintExample(
      .coldEmail, to: "Viktor Lund",
      """
      Subject: Weekend discharges

      Dear Dr. Lund,

      Ana Sousa put us in touch. Your paper leaves out the weekend: was that planned?
      """)
  ) { desk in
    guard desk.isOneOf(.coldEmail) else { return [] }
    return desk.alike(.coldEmail, in: desk.body)
  }
}

extension LintDesk {
  /// Where the text is much the same as a mail to somebody else.
  func alike(_ kinds: DraftKind..., in paragraphs: [LintParagraph]) -> [LintHit] {
    let own = WordRuns(paragraphs.map(\.text).joined(separator: "\n"))
    for note in graph.notes {
      guard let mail = note.email, let kind = mail.kind.flatMap({ DraftKind(rawValue: $0.value) }),
        kinds.contains(kind), !mail.to.notes.isEmpty,
        Set(mail.to.notes).isDisjoint(with: people), let body = note.body
      else { continue }
      let percent = own.percentShared(with: WordRuns(body))
      guard percent >= situation.policy[.alike] else { continue }
      return [LintHit(top, "It is \(percent) % the same as \(note.title.quoted).")]
    }
    return []
  }
}
