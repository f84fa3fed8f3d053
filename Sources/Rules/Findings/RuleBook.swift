import Graph
import Vault

/// Every rule, in the order of the book.
package enum RuleBook {
  package static let all: [Rule] =
    outreach + targets + conversation + work + quiet + letters + panel + touch + risk + other

  private static let outreach: [Rule] = [
    .firstFollowUp, .secondFollowUp, .warmFollowUp, .outreachStop, .overLimit, .bounced,
    .writeAgain, .duplicatePerson, .sameText, .noConnection, .oneAtATime, .scoresPending,
  ]
  private static let targets: [Rule] = [
    .listSize, .notPublishing, .targetsIncomplete, .endedGrant,
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
    .textInVault,
  ]
  private static let panel: [Rule] = [.tooFew, .roleGap, .singleWitness, .lettersShort]
  private static let touch: [Rule] = [.updateDue, .winShare, .thanksLetter, .thanksMatch]
  private static let risk: [Rule] = [
    .venue, .projectVenue, .outsideSpecialty, .riskNotPublishing, .genericLetter, .lateWriter,
  ]
  private static let other: [Rule] = [.applyBy, .profileStale, .cycleUnchecked, .unwitnessed]

  package static func rule(_ id: RuleID) -> Rule? { all.first { $0.id == id } }

  /// What every rule finds, expired findings left out, muted and not yet due ones still in.
  package static func findings(_ situation: Situation) -> [Finding] {
    situation.prepare()
    let found = inParallel(all.count, workers: situation.workers, chunk: 1) {
    } _: { _, rule in
      all[rule].check(situation)
    }
    return found.flatMap(\.self).inOrder
  }
}
