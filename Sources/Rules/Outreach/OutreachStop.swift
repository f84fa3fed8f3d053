import Graph

extension Rule {
  static let outreachStop = Rule(
    .outreachStop, "Stop writing, move to the next",
    why: "Silence after the last reminder is an answer. The time is better spent on the next name.",
    policy: [.stop, .warmStop, .stopGap, .tooLate, .stopExpiry],
    examples: [
      .finds("the day before", "2026-05-23", "2026-05-24 upcoming", at: .stop, in: onTime),
      .finds("twenty days after the e-mail", "2026-05-24", "2026-05-24 due", at: .stop, in: onTime),
      .finds(
        "a late last line still has a week", "2026-05-25", "2026-05-26 upcoming", at: .stopGap,
        in: late),
      .finds(
        "eight days after a late last line", "2026-05-26", "2026-05-26 due", at: .stopGap, in: late),
      .finds("warm: the day before", "2026-05-18", "2026-05-19 upcoming", at: .warmStop, in: warm),
      .finds(
        "warm: fifteen days after the e-mail", "2026-05-19", "2026-05-19 due", at: .warmStop,
        in: warm),
      .quiet(
        "a follow-up twenty days late may still go out", "2026-05-29", at: .tooLate, in: forgotten),
      .finds(
        "three weeks late it may not", "2026-05-30", "2026-05-30 due", at: .tooLate, in: forgotten),
      .finds("sixty days on", "2026-07-23", "2026-05-24 overdue", at: .stopExpiry, in: onTime),
      .quiet("after that it is history", "2026-07-24", at: .stopExpiry, in: onTime),
      .quiet(
        "paused means paused", "2026-05-24",
        in: """
          == Mentors/Zeynep Yıldız.md
          ---
          status: paused
          ---
          - 2026-05-04 sent: her trial in pulmonary rehabilitation
          - 2026-05-08 nudge: the same thread
          - 2026-05-14 nudge: the last line
          """),
    ]
  ) { situation in
    let next = situation.nextTarget.map { situation.name($0.id) }
    return situation.threads.compactMap { mentor, thread in
      guard !thread.isBounced, let stop = thread.stopDate,
        thread.nextRung == nil || situation.today >= stop
      else { return nil }
      return .dated(
        .outreachStop, mentor.id,
        .init(due: stop, today: situation.today, expiry: situation.policy[.stopExpiry]),
        .stop(contacts: thread.contacts, last: thread.last.date, next: next),
        because: situation.reasons(thread) + situation.stopPolicies(thread))
    }
  }
}

extension Situation {
  /// Whom to write to next: the first in stage target by rank.
  package var nextTarget: Relationship? {
    ranked(mentors.filter { $0.stage == .target && $0.isSpokenAbout(in: .outreach) }).first
  }

  fileprivate func stopPolicies(_ thread: OutreachThread) -> [Reason] {
    if thread.nextRung != nil { return policies(.tooLate) }
    return thread.isWarm ? policies(.warmStop, .stopGap) : policies(.stop, .stopGap)
  }
}

// MARK: Notes of the examples

private let onTime = """
  == Mentors/Zeynep Yıldız.md
  - ↓2026-05-04 sent: her trial in pulmonary rehabilitation
  - 2026-05-08 nudge: the same thread
  - 2026-05-14 nudge: the last line
  == Mentors/Owen Pryce.md
  """

private let late = """
  == Mentors/Zeynep Yıldız.md
  - ↓2026-05-04 sent: her trial in pulmonary rehabilitation
  - 2026-05-11 nudge: the same thread
  - 2026-05-18 nudge: the last line
  """

private let warm = """
  == Mentors/Zeynep Yıldız.md
  - 2026-05-03 introduced: by her fellow
  - ↓2026-05-04 sent: her trial in pulmonary rehabilitation
  - 2026-05-10 nudge: the same thread
  """

private let forgotten = """
  == Mentors/Zeynep Yıldız.md
  - ↓2026-05-04 sent: her trial in pulmonary rehabilitation
  """
