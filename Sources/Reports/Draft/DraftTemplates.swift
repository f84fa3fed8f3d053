package import Rules

extension DraftKind {
  /// The template that serves where the vault has none of its own.
  package var template: String { written.text }

  private var written: StaticString {
    switch self {
    case .coldEmail: OutreachTemplates.coldEmail
    case .followUp: OutreachTemplates.followUp
    case .lastFollowUp: OutreachTemplates.lastFollowUp
    case .warmFollowUp: OutreachTemplates.warmFollowUp
    case .introRequest: OutreachTemplates.introRequest
    case .observership: OutreachTemplates.observership
    case .meetingPrep: ConversationTemplates.meetingPrep
    case .meetingSummary: ConversationTemplates.meetingSummary
    case .question: ConversationTemplates.question
    case .feedbackNudge: ConversationTemplates.feedbackNudge
    case .update: ConversationTemplates.update
    case .win: ConversationTemplates.win
    case .exit: ConversationTemplates.exit
    case .letterAsk: LetterTemplates.ask
    case .letterPacket: LetterTemplates.packet
    case .letterCheck: LetterTemplates.check
    case .letterCall: LetterTemplates.call
    case .letterMissed: LetterTemplates.missed
    case .thanks: LetterTemplates.thanks
    case .matchThanks: LetterTemplates.matchThanks
    }
  }

  /// Where a vault keeps a template of its own.
  package var templatePath: String { "Templates/Drafts/\(rawValue).md" }

  /// Something to speak or to read, not to send.
  package var isScript: Bool { self == .meetingPrep || self == .letterCall }

  /// It goes to somebody else than the person it is about: the programs.
  package var isAboutThem: Bool { self == .letterMissed }

  /// A mail to the person it is drafted for.
  package var isMailToThem: Bool { !isScript && !isAboutThem }

  /// About a letter, so that it has to be settled which.
  package var isAboutLetter: Bool {
    switch self {
    case .letterAsk, .letterPacket, .letterCheck, .letterCall, .letterMissed: true
    default: false
    }
  }

  /// An e-mail to somebody who has not answered yet.
  package var isOutreach: Bool {
    switch self {
    case .coldEmail, .followUp, .lastFollowUp, .warmFollowUp: true
    default: false
    }
  }
}
