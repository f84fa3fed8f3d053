import Graph
import Rules

extension Situation {
  /// Why a kind is not written to somebody at all: a fourth e-mail to who never answered.
  func refusal(of kind: DraftKind, to person: NoteID) -> DraftRefusal? {
    guard kind.isMailToThem, let thread = openThread(person), thread.contacts >= thread.limit
    else { return nil }
    return .overLimit(contacts: thread.contacts, last: thread.last.date)
  }

  /// The unanswered e-mails that another one would be added to.
  func openThread(_ person: NoteID) -> OutreachThread? {
    guard let thread = self[person]?.thread, !thread.isBounced,
      self[person]?.stage != .closed, today - thread.last.date <= policy[.newThread]
    else { return nil }
    return thread
  }

  func remarks(
    _ kind: DraftKind, to person: NoteID, letter: LetterRecord?, _ answered: DraftThread?,
    hasAddress: Bool
  ) -> [DraftRemark] {
    var remarks: [DraftRemark] = []
    if !hasAddress, kind.isMailToThem { remarks.append(.noAddress) }
    if let answered, answered.ids.isEmpty, kind.isOutreach || answered.subject != nil {
      remarks.append(.noThread)
    }
    if let thread = openThread(person), kind.isOutreach {
      if kind == .coldEmail { remarks.append(.countsAsReminder(thread.opening.date)) }
      if let rung = thread.nextRung, rung > today { remarks.append(.early(rung)) }
    }
    if kind == .coldEmail, self[person]?.stage.isUnderWay == true,
      let heard = self[person]?.lastInbound
    {
      remarks.append(.alreadyAnswered(heard))
    }
    if let stage = self[person]?.stage, stage == .closed || stage == .declined {
      remarks.append(.ended(stage))
    }
    if kind.isAboutLetter, kind != .letterAsk, letter == nil { remarks.append(.noLetter) }
    if kind == .letterAsk || kind == .exit && self[person]?.isFading != true {
      remarks.append(.betterSpoken)
    }
    return remarks
  }
}

extension OutreachThread {
  /// The most e-mails without an answer; see `outreach.over-limit`.
  var limit: Int { isWarm ? 2 : 3 }
}
