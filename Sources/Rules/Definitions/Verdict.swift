package import Graph

/// What to do about a mentor gone quiet.
package enum Verdict: String, Sendable, CaseIterable {
  case protect, exit, diversify
  case reEngage = "re-engage"
  case keep
}

/// How firmly.
package enum Strength: String, Sendable, CaseIterable { case act, consider }

/// The ground a verdict stands on, for its sentence.
package enum VerdictReason: Sendable, Equatable {
  case letterInFlight(LetterState, due: CivilDate?)
  case noProduct(since: CivilDate, months: Int)
  case openFeedback(task: String, since: CivilDate, days: Int, followUps: Int)
  case unanswered(verb: Verb, on: CivilDate, days: Int)
  case silence(since: CivilDate, days: Int)
  case yourMove(verb: Verb, on: CivilDate)
  case recentReminder(verb: Verb, on: CivilDate, again: CivilDate?)
  case recentDelivery(task: String, since: CivilDate)
  case movement(verb: Verb, on: CivilDate)
  case nothingOpen
}

/// A verdict with its strength and ground.
package struct Judgement: Sendable, Equatable {
  package var verdict: Verdict
  /// Nil for `keep`.
  package var strength: Strength?
  package var reason: VerdictReason

  package init(_ verdict: Verdict, _ strength: Strength?, _ reason: VerdictReason) {
    self.verdict = verdict
    self.strength = strength
    self.reason = reason
  }
}
