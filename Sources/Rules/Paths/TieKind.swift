/// What connects two people, or me and somebody.
package enum TieKind: String, Sendable, CaseIterable {
  // Between me and somebody.
  case worked, introduced, met, answered, contact
  // Between two people. The last two may be mine as well.
  case knows, project, meeting, society, institution

  /// The threshold that says how far apart it leaves two people.
  package var step: PolicyKey {
    switch self {
    case .worked: .workedStep
    case .introduced: .introducedStep
    case .met: .metStep
    case .answered: .answeredStep
    case .contact: .contactStep
    case .knows: .knowsStep
    case .project: .projectStep
    case .meeting: .meetingStep
    case .society: .societyStep
    case .institution: .institutionStep
    }
  }

  /// They know me: there is nothing left to introduce.
  package var isAcquaintance: Bool { self == .worked || self == .met || self == .answered }
}
