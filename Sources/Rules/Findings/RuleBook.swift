import Graph

/// Every rule, in the order of the book.
package enum RuleBook {
  package static let all: [Rule] = outreach + conversation + work + quiet + letters + touch

  private static let outreach: [Rule] = [
    .firstFollowUp, .secondFollowUp, .warmFollowUp, .outreachStop, .overLimit, .bounced,
    .writeAgain, .noConnection, .oneAtATime, .scoresPending,
  ]
  private static let conversation: [Rule] = [
    .yourMove, .unanswered, .meetingPrepare, .meetingSummary, .meetingNextStep, .meetingNextDate,
    .meetingUnrecorded,
  ]
  private static let work: [Rule] = [
    .workDue, .warnEarly, .missedOnce, .missedPattern, .firstNudge, .secondNudge, .feedbackBy,
  ]
  private static let quiet: [Rule] = [.quietVerdict]
  private static let letters: [Rule] = [
    .letterAsk, .shortRunway, .letterAnswer, .letterHedged, .letterPacket, .letterCheckIn,
    .secondCheck, .callOffice, .letterMissed, .letterUnassigned, .letterOverMax, .thinEvidence,
  ]
  private static let touch: [Rule] = [.updateDue]

  package static func rule(_ id: RuleID) -> Rule? { all.first { $0.id == id } }

  /// What every rule finds, expired findings left out, muted and not yet due ones still in.
  package static func findings(_ situation: Situation) -> [Finding] {
    all.flatMap { $0.check(situation) }.sorted(by: Finding.isBefore)
  }
}
