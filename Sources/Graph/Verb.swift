/// What a dated line says happened. Cases stand in the order of the notes' format, which is the
/// order in which "what would change it" tries them.
package enum Verb: String, Sendable, CaseIterable {
  case sent, nudge, asked, update, summary, shared, thanks, flag
  case reply, feedback, assigned
  case autoReply = "auto-reply"
  case bounce, declined, met, call, cancelled, rescheduled
  case noShow = "no-show"
  case introduced
  case letterAsked = "letter-asked"
  case letterPacket = "letter-packet"
  case letterCheck = "letter-check"
  case letterAgreed = "letter-agreed"
  case letterHedged = "letter-hedged"
  case letterDeclined = "letter-declined"
  case letterSubmitted = "letter-submitted"
  case letterAssigned = "letter-assigned"
  case submitted, presented, accepted, published, milestone
  case win, evidence, used, forgot, closed

  /// Who acted: a contact has a direction, other lines have none.
  package enum Direction: String, Sendable {
    case outward = "out"
    case inward = "in"
    case both
  }

  /// The direction of the verb itself; `[by:: me]` turns a missed meeting outward.
  package var direction: Direction? {
    switch self {
    case .sent, .nudge, .asked, .update, .summary, .shared, .thanks, .flag, .letterAsked,
      .letterPacket, .letterCheck, .closed:
      .outward
    case .reply, .feedback, .assigned, .declined, .cancelled, .rescheduled, .noShow, .letterAgreed,
      .letterHedged, .letterDeclined, .letterSubmitted, .used, .forgot:
      .inward
    case .met, .call: .both
    default: nil
    }
  }

  /// A meeting that did not happen; `by` says through whom.
  package var isMissedMeeting: Bool {
    self == .cancelled || self == .rescheduled || self == .noShow
  }

  /// They turned to me: what makes a relationship alive.
  package var isInbound: Bool {
    switch self {
    case .reply, .feedback, .met, .call, .assigned, .used, .declined, .letterAgreed,
      .letterHedged, .letterDeclined:
      true
    default: false
    }
  }

  /// Moves a letter to another state, or is a check on it.
  package var isLetter: Bool {
    switch self {
    case .letterAsked, .letterPacket, .letterCheck, .letterAgreed, .letterHedged, .letterDeclined,
      .letterSubmitted, .letterAssigned:
      true
    default: false
    }
  }

  /// E-mail verbs, which in a meeting note need a date so that "Summary: …" stays prose.
  package var isMail: Bool {
    switch self {
    case .sent, .nudge, .asked, .update, .summary, .shared, .thanks, .reply: true
    default: false
    }
  }

  /// Other words for the same, all lower case.
  package var synonyms: [String] {
    switch self {
    case .sent: ["emailed", "cold-email"]
    case .nudge: ["follow-up", "followup", "bump"]
    case .asked: ["question"]
    case .summary: ["recap"]
    case .thanks: ["thank-you"]
    case .flag: ["warned"]
    case .reply: ["replied", "answered"]
    case .autoReply: ["out-of-office"]
    case .met: ["meeting"]
    case .call: ["called", "video"]
    default: []
    }
  }

  /// Every word of the format, synonyms included, to its verb.
  package static let byWord: [String: Verb] = {
    var words: [String: Verb] = [:]
    for verb in allCases {
      for word in [verb.rawValue] + verb.synonyms { words[word] = verb }
    }
    return words
  }()
}
