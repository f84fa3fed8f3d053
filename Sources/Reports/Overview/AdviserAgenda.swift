import Graph
import Rules

extension Agenda {
  /// What an adviser may see of an agenda: tasks, dates and next steps that follow from public lines
  /// alone and hold of the whole vault too, without what is said of people.
  ///
  /// - Parameter shown: The vault without anything private.
  func forAdviser(_ shown: Situation, _ mutes: Mutes) -> Agenda {
    let whole = Set(findings.map(Key.init))
    return Agenda(shown, mutes: mutes).compactMap { finding in
      guard finding.rule.isForAdviser, whole.contains(Key(finding)) else { return nil }
      var finding = finding
      finding.statement = finding.statement.withoutDoubt
      return finding
    }
  }

  private struct Key: Hashable {
    var rule: RuleID
    var subject: NoteID?
    var due: CivilDate?

    init(_ finding: Finding) {
      rule = finding.rule
      subject = finding.subject
      due = finding.due
    }
  }
}

extension Statement {
  /// Without the verdict on whom it is about.
  fileprivate var withoutDoubt: Statement {
    switch self {
    case .letterAsk(let due, let isRemote, _): .letterAsk(due: due, isRemote: isRemote, doubt: nil)
    case .shortRunway(let due, _): .shortRunway(due: due, doubt: nil)
    default: self
    }
  }
}

extension RuleID {
  /// Whether its findings are about what to do next rather than about people, scores, letters that
  /// should not be known, or how the notes are kept.
  fileprivate var isForAdviser: Bool {
    switch self {
    case .firstFollowUp, .secondFollowUp, .warmFollowUp, .outreachStop, .bounced, .writeAgain,
      .noConnection, .oneAtATime, .listSize, .targetsIncomplete:
      true
    case .yourMove, .unanswered, .meetingPrepare, .meetingSummary, .meetingNextStep,
      .meetingNextDate, .meetingUnrecorded, .workDue, .warnEarly, .firstNudge, .secondNudge,
      .feedbackBy:
      true
    case .letterAsk, .shortRunway, .letterAnswer, .letterPacket, .letterCheckIn, .secondCheck,
      .callOffice, .letterMissed, .letterUnassigned, .letterOverMax, .thinEvidence:
      true
    case .tooFew, .roleGap, .singleWitness, .lettersShort, .updateDue, .winShare, .thanksLetter,
      .thanksMatch, .applyBy, .profileStale, .cycleUnchecked:
      true
    case .overLimit, .duplicatePerson, .sameText, .scoresPending, .notPublishing, .endedGrant,
      .missedOnce, .missedPattern, .quietVerdict, .letterHedged, .textInVault, .venue,
      .projectVenue, .outsideSpecialty, .riskNotPublishing, .genericLetter, .lateWriter,
      .unwitnessed:
      false
    }
  }
}
