package import Rules

/// The chapters of the rule book.
package enum RuleTopic: String, Sendable, CaseIterable {
  case outreach = "Outreach"
  case targets = "Hit list"
  case conversation = "Conversation"
  case work = "Work"
  case quiet = "A mentor gone quiet"
  case letters = "Letters"
  case panel = "Panel"
  case touch = "Keeping in touch"
  case risk = "Risk"
  case other = "Other"

  /// The chapter a rule stands in, by the first word of its id.
  package init(_ rule: RuleID) {
    switch rule.rawValue.prefix(while: { $0 != "." }) {
    case "outreach": self = .outreach
    case "targets": self = .targets
    case "contact", "meeting": self = .conversation
    case "work", "project": self = .work
    case "quiet": self = .quiet
    case "letter": self = .letters
    case "panel": self = .panel
    case "update", "win", "thanks": self = .touch
    case "risk": self = .risk
    default: self = .other
    }
  }
}
