import Graph

extension Rule {
  static let updateDue = Rule(
    .updateDue, "Send a short update",
    why: "A mentor who hears nothing for months cannot write anything specific.",
    policy: [.cadence, .updateOverdue, .updateCritical],
    examples: [
      .finds("the day before", "2026-04-30", "2026-05-01 upcoming", at: .cadence, in: met()),
      .finds(
        "thirty days after the last contact", "2026-05-01", "Tomás Quispe: 2026-05-01 due",
        at: .cadence, in: met()),
      .finds(
        "a day less than two months after it", "2026-05-30", "2026-05-01 due", at: .updateOverdue,
        in: met()),
      .finds(
        "two months after it", "2026-05-31", "2026-05-01 overdue", at: .updateOverdue, in: met()),
      .finds(
        "a letter is planned: a day less than four months after it", "2026-07-29",
        "2026-05-01 overdue", at: .updateCritical, in: met("letter: planned") + cycle),
      .finds(
        "a letter is planned: four months after it", "2026-07-30", "2026-05-01 overdue critical",
        at: .updateCritical, in: met("letter: planned") + cycle),
      .finds(
        "a mentor with a rhythm of two months", "2026-05-31", "2026-05-31 due",
        in: met("cadence: 60")),
      .quiet("while their answer waits for yours", "2026-05-08", in: answered),
      .finds("once that is given up", "2026-05-09", "2026-05-15 upcoming", in: answered),
      .quiet("who leaves quietly sends none", "2026-05-20", in: met("status: fading")),
    ]
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
        because: [Reason(last, in: situation.histories), reason]
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
      whenUpcoming: isCritical ? .critical : .info, whenDue: severity, whenOverdue: severity)
  }
}

// MARK: Notes of the examples

private func met(_ key: String = "") -> String {
  """
  == Mentors/Tomás Quispe.md
  ---
  \(key)
  ---
  - ↓2026-04-01 met: in the simulation lab

  """
}

private let answered = """
  == Mentors/Tomás Quispe.md
  - 2026-04-01 met: in the simulation lab
  - ↓2026-04-15 reply: and the next step?
  """

private let cycle = """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  """
