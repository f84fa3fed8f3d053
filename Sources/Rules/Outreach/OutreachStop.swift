import Graph

extension Rule {
  static let outreachStop = Rule(
    .outreachStop, "Stop writing, move to the next",
    why: "Silence after the last reminder is an answer. The time is better spent on the next name.",
    policy: [.stop, .warmStop, .stopGap, .tooLate, .stopExpiry],
    examples: []
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
  var nextTarget: Relationship? {
    ranked(mentors.filter { $0.stage == .target && $0.isSpokenAbout(in: .outreach) }).first
  }

  fileprivate func stopPolicies(_ thread: OutreachThread) -> [Reason] {
    if thread.nextRung != nil { return policies(.tooLate) }
    return thread.isWarm ? policies(.warmStop, .stopGap) : policies(.stop, .stopGap)
  }
}
