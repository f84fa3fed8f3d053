package import Graph
package import Rules

/// The text of an e-mail or a script for one person, filled from the notes, with marked gaps where
/// only the applicant knows what belongs there.
package struct Draft: Sendable {
  package let kind: DraftKind
  package let person: NoteID
  /// Whom it goes to; nil for scripts, and where the notes have no address.
  package let to: Recipient?
  /// Who writes it, where the notes say so.
  package let from: Recipient?
  package let subject: String
  /// Paragraphs are one line each; ends without a line end.
  package let body: String
  /// The mail it answers.
  package let thread: DraftThread?
  /// What the gate kept, by path and place.
  package let leftOut: [Withheld]
  package let remarks: [DraftRemark]

  /// A name and an address that is safe in a header.
  package struct Recipient: Sendable, Equatable {
    package var name: String
    package var address: String
  }

  /// How a gap begins; it ends with `]`.
  package static let gapMark = "[FILL:"

  /// How many gaps are left to fill.
  package var gaps: Int { (subject + "\n" + body).ranges(of: Self.gapMark).count }
}

/// What the owner should know about a draft.
package enum DraftRemark: Sendable, Equatable {
  /// No address that a mail can go to.
  case noAddress
  /// The ladder's next e-mail has its day later.
  case early(CivilDate)
  /// An e-mail stands unanswered: this one counts as its reminder.
  case countsAsReminder(CivilDate)
  /// They have written back before: a first e-mail to them reads oddly.
  case alreadyAnswered(CivilDate)
  /// They said no, or it was ended.
  case ended(Stage)
  /// No stored `message-id`: the mail program will not show it in the thread.
  case noThread
  /// No letter of theirs is planned or asked for.
  case noLetter
  /// Better said than written.
  case betterSpoken
}

/// Why there is no draft.
package enum DraftRefusal: Error, Sendable {
  /// As many e-mails as the ladder has stand unanswered.
  case overLimit(contacts: Int, last: CivilDate)
  case template(DraftTemplateProblem)
  /// The vault's own template holds what may not be sent: on which line, and of what kind.
  case withheld(Withheld.Kind, line: Int)
}
