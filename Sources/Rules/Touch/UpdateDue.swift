import Graph

extension Rule {
  static let updateDue = Rule(
    .updateDue, "Send a short update",
    why: "A mentor who hears nothing for months cannot write anything specific.",
    policy: [.cadence, .updateOverdue, .updateCritical],
    examples: []
  ) { situation in
    situation.mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .update), situation.isKeptInTouch(mentor),
        !situation.showsYourMove(mentor), let last = mentor.lastContact
      else { return nil }
      let cadence = mentor.person.cadence?.value ?? situation.policy[.cadence]
      let reason =
        mentor.person.cadence.map { Reason("cadence", $0, in: mentor.id) }
        ?? .policy(.cadence, cadence)
      return .dated(
        .updateDue, mentor.id, situation.updateTiming(mentor, last.date, cadence),
        .update(last: last.date), draft: .update,
        because: [Reason(last, in: situation.graph), reason]
          + situation.policies(.updateOverdue, .updateCritical))
    }
  }
}

extension Situation {
  /// They know me, or their letter is in.
  fileprivate func isKeptInTouch(_ mentor: Relationship) -> Bool {
    mentor.stage.knowsMe || letters(of: mentor.id).contains { $0.state.isDone }
  }

  /// Overdue only after a long while, critical before a letter.
  fileprivate func updateTiming(
    _ mentor: Relationship, _ last: CivilDate, _ cadence: Int
  ) -> Finding.Timing {
    let awaitsLetter = letters(of: mentor.id).contains { letter in
      letter.state == .planned || letter.state == .asked || letter.state.isInFlight
    }
    let isCritical = awaitsLetter && today >= last + policy[.updateCritical]
    let severity = isCritical ? Severity.critical : .warning
    return .init(
      due: last + cadence, today: today,
      overdueFrom: last + max(policy[.updateOverdue], cadence + 1),
      whenDue: severity, whenOverdue: severity)
  }
}
