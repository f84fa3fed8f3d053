import Graph

/// What the rules of the outreach ladder share.
extension Situation {
  /// Mentors who never answered, with their newest thread.
  var threads: [(mentor: Relationship, thread: OutreachThread)] {
    mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .outreach), let thread = mentor.thread else { return nil }
      return (mentor, thread)
    }
  }

  /// Threads on which the ladder still allows a next e-mail.
  func openRungs(
    where matches: (OutreachThread) -> Bool
  ) -> [(mentor: Relationship, thread: OutreachThread, due: CivilDate)] {
    threads.compactMap { mentor, thread in
      guard !thread.isBounced, matches(thread), let due = thread.nextRung,
        let stop = thread.stopDate, today < stop
      else { return nil }
      return (mentor, thread, due)
    }
  }

  /// The lines of a thread, as they are cited.
  func reasons(_ thread: OutreachThread) -> [Reason] {
    ([thread.opening] + thread.nudges).map { Reason($0, in: histories) }
  }

  func policies(_ keys: PolicyKey...) -> [Reason] {
    keys.map { .policy($0, policy[$0]) }
  }
}
