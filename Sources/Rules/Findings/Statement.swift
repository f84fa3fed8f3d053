package import Graph

/// What a finding says, as facts; ``Wording`` turns them into sentences.
package enum Statement: Sendable, Equatable {
  // Outreach
  case followUp(sent: CivilDate, isLast: Bool)
  case warmFollowUp(sent: CivilDate)
  case stop(contacts: Int, last: CivilDate, next: String?)
  case overLimit(contacts: Int, limit: Int, last: CivilDate)
  case bounced(on: CivilDate)
  case writeAgain(asked: CivilDate, on: CivilDate)
  case duplicatePerson(with: [String], shared: String)
  case sameText(as: String, percent: Int)
  case noConnection(names: [String], count: Int)
  case oneAtATime(targets: Int, contacted: Int)
  case scoresPending
  // Hit list
  case listSize(count: Int, fewest: Int, most: Int)
  case notPublishing(last: CivilDate, months: Int)
  case incomplete(gaps: [String], count: Int)
  case endedGrant(ended: CivilDate)
  // Conversation
  case yourMove(verb: Verb, on: CivilDate)
  case unanswered(asked: CivilDate)
  case prepare(meeting: CivilDate, with: [String])
  case summary(meeting: CivilDate, isFirst: Bool)
  case nextStep(meeting: CivilDate, with: [String])
  case nextDate(meeting: CivilDate, with: [String])
  case unrecorded(meeting: CivilDate, with: [String])
  // Work
  case workDue(task: String, isMine: Bool)
  case warnEarly(task: String, due: CivilDate, people: [String])
  case missed(tasks: [String])
  case nudge(task: String, since: CivilDate, isLast: Bool)
  case feedbackBy(project: String, deadline: CivilDate, task: String)
  // A mentor gone quiet
  case verdict(Verdict, Strength?, summary: VerdictReason)
  // Letters
  case letterAsk(due: CivilDate, isRemote: Bool, doubt: Verdict?)
  case shortRunway(due: CivilDate, doubt: Verdict?)
  case letterAnswer(asked: CivilDate)
  case letterHedged(on: CivilDate)
  case letterPacket(agreed: CivilDate)
  case letterCheck(due: CivilDate, isSecond: Bool)
  case callOffice(due: CivilDate)
  case letterMissed(due: CivilDate, state: LetterState)
  case letterUnassigned(submitted: CivilDate?, reviewOpens: CivilDate)
  case overMax(assigned: Int, most: Int, cycle: String)
  case thinEvidence(EvidenceSummary)
  case textInVault(writer: String)
  // Panel
  case tooFew(active: Int, good: Int)
  case roleGap(roles: [String])
  case singleWitness(name: String, percent: Int, items: Int)
  case lettersShort(count: Int, needed: Int, cycle: String)
  // Keeping in touch
  case update(last: CivilDate)
  case win(on: CivilDate, text: String)
  case thanksLetter(submitted: CivilDate)
  case thanksMatch(matchDay: CivilDate)
  // Risk
  case venue(journals: [String])
  case projectVenue(journal: String, isKnown: Bool)
  case outsideSpecialty(theirs: [String], wanted: [String])
  case genericLetter(last: CivilDate?)
  case lateWriter(checks: Int, missed: Int)
  // Other
  case applyBy(kind: String?, on: CivilDate)
  case profileStale(checked: CivilDate?)
  case cycleUnchecked(checked: CivilDate?, hasSource: Bool)
  case unwitnessed(count: Int)
}
