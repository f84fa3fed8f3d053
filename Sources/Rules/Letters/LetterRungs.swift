import Graph

/// The three reminders before a letter's due date, of which one speaks at a time.
struct LetterRung {
  var rule: RuleID
  var date: CivilDate
  /// From this day on a nudge or check settles it.
  var settledFrom: CivilDate
}

extension LetterWork {
  /// The rung that speaks now; nil where all are settled.
  var speakingRung: LetterRung? {
    let rungs = rungs
    let passed = rungs.lastIndex { $0.date <= today }
    if let passed, !isSettled(rungs[passed]) { return rungs[passed] }
    return rungs[(passed.map { $0 + 1 } ?? 0)...].first { !isSettled($0) }
  }

  /// Check-in, second check and call, in order; a check-in that would not come before the second
  /// check is skipped.
  var rungs: [LetterRung] {
    guard let due, let agreed = letter.agreed?.date else { return [] }
    let policy = situation.policy
    let afterYes = agreed + policy[.checkInAfterYes]
    let checkIn = rung(
      .letterCheckIn, max(due - policy[.checkIn], afterYes), due - policy[.checkInFrom], agreed)
    let second = rung(
      .secondCheck, due - policy[.secondCheck], due - policy[.secondCheckFrom], agreed)
    let call = rung(.callOffice, due - policy[.callOffice], due - policy[.callOfficeFrom], agreed)
    return checkIn.date < second.date ? [checkIn, second, call] : [second, call]
  }

  private func rung(
    _ rule: RuleID, _ date: CivilDate, _ from: CivilDate, _ agreed: CivilDate
  ) -> LetterRung {
    let date = max(reachable(date), agreed + 1)
    return LetterRung(rule: rule, date: date, settledFrom: min(from, date))
  }

  private func isSettled(_ rung: LetterRung) -> Bool {
    letter.events.contains { $0.verb == .letterCheck && $0.date >= rung.settledFrom }
      || mentor.events.contains { $0.verb == .nudge && $0.date >= rung.settledFrom }
  }
}

extension Situation {
  /// The findings of one rung's rule.
  func rungs(
    _ rule: RuleID, whenOverdue: Severity, draft: DraftKind, policy keys: [PolicyKey],
    _ statement: (CivilDate) -> Statement
  ) -> [Finding] {
    letterWork(.promisedLetter) { $0.isInFlight }.compactMap { work in
      guard !work.isPastDue, let due = work.due, let rung = work.speakingRung, rung.rule == rule
      else { return nil }
      return .dated(
        rule, work.mentor.id,
        .init(due: rung.date, today: today, whenOverdue: whenOverdue), statement(due),
        draft: draft,
        because: work.dueReason + work.history + keys.map { .policy($0, policy[$0]) })
    }
  }
}
