package import Graph

/// What a mentor gone quiet owes, and what was done about it.
package struct Waiting: Sendable {
  /// The delivered work that has waited longest for feedback, and since when; nil: not waiting.
  package var delivered: Deliverable?
  package var since: CivilDate?
  /// Reminders and questions since then (not waiting: since they last turned to me), all of them.
  package var reminders: [Moment]
  /// Those of them that count: old enough, and not on each other's heels.
  package var followUps: [Moment]
}

extension Relationship {
  package func waiting(_ policy: Policy) -> Waiting {
    let delivered = longestWaiting()
    let since = delivered?.waitsFrom
    let reminders = reminders(after: since ?? lastInbound)
    return Waiting(
      delivered: delivered, since: since, reminders: reminders,
      followUps: counted(reminders, policy))
  }

  /// `nudge` and `asked` lines on a later day than `day`; all of them without one.
  func reminders(after day: CivilDate?) -> [Moment] {
    events.filter { event in event.isReminder && day.map { event.date > $0 } ?? true }
  }

  private func longestWaiting() -> Deliverable? {
    var longest: Deliverable?
    for deliverable in deliverables {
      guard let day = deliverable.waitsFrom, lastInbound.map({ day > $0 }) ?? true else { continue }
      if let best = longest?.waitsFrom, best <= day { continue }
      longest = deliverable
    }
    return longest
  }

  /// Greedily from the first: each at least some days after the one counted before.
  private func counted(_ reminders: [Moment], _ policy: Policy) -> [Moment] {
    var counted: [Moment] = []
    let (age, gap) = (policy[.followUpAge], policy[.followUpGap])
    for event in reminders where elapsed(since: event.date) >= age {
      if let last = counted.last, event.date - last.date < gap { continue }
      counted.append(event)
    }
    return counted
  }
}
