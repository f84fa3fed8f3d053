package import Graph

/// The newest run of e-mails to someone who has never answered.
package struct OutreachThread: Sendable {
  package var opening: Moment
  /// Reminders in it, a repeated `sent` included, in the order of events.
  package var nudges: [Moment] = []
  package var bounce: Moment?
  /// Someone both know made the introduction.
  package var isWarm = false
  /// The date of the next e-mail that the ladder allows.
  package var nextRung: CivilDate?
  /// From this day on: stop, and move to the next on the list.
  package var stopDate: CivilDate?

  package var isBounced: Bool { bounce != nil }
  package var contacts: Int { 1 + nudges.count }
  package var last: Moment { nudges.last ?? opening }

  package func isExhausted(on day: CivilDate) -> Bool {
    guard !isBounced, let stopDate else { return false }
    return day >= stopDate
  }
}

extension OutreachThread {
  /// Nil where something inbound ever came, or nothing was ever sent.
  package init?(_ history: History, events: [Moment], away: AwayDays, policy: Policy) {
    guard !events.contains(where: \.isInbound), let run = Self.newest(events, policy) else {
      return nil
    }
    self = run
    isWarm =
      !history.person.introducedBy.isEmpty
      || events.contains { $0.verb == .introduced && $0.date <= run.opening.date }
    nextRung = nextRung(away, policy)
    stopDate = stopDate(away, policy)
  }

  /// Every `sent` that is counted as a nudge of an open thread.
  package static func repeats(in events: [Moment], policy: Policy) -> [Moment] {
    guard !events.contains(where: \.isInbound) else { return [] }
    return threads(events, policy).flatMap { $0.nudges.filter { $0.verb == .sent } }
  }

  private static func newest(_ events: [Moment], _ policy: Policy) -> OutreachThread? {
    threads(events, policy).last
  }

  private static func threads(_ events: [Moment], _ policy: Policy) -> [OutreachThread] {
    var threads: [OutreachThread] = []
    var isClosed = false
    for event in events {
      switch event.verb {
      case .closed: isClosed = true
      case .bounce where !threads.isEmpty: threads[threads.count - 1].bounce = event
      case .nudge where !threads.isEmpty: threads[threads.count - 1].nudges.append(event)
      case .sent:
        if isClosed || opensThread(event, after: threads.last, policy) {
          threads.append(OutreachThread(opening: event))
          isClosed = false
        } else {
          threads[threads.count - 1].nudges.append(event)
        }
      default: break
      }
    }
    return threads
  }

  private static func opensThread(
    _ event: Moment, after thread: OutreachThread?, _ policy: Policy
  ) -> Bool {
    guard let thread, !thread.isBounced else { return true }
    return event.date - thread.last.date > policy[.newThread]
  }

  private func nextRung(_ away: AwayDays, _ policy: Policy) -> CivilDate? {
    if isWarm { return nudges.isEmpty ? away.plus(opening.date, policy[.warmFollowUp]) : nil }
    guard let first = nudges.first else { return away.plus(opening.date, policy[.firstFollowUp]) }
    guard nudges.count == 1 else { return nil }
    return later(
      away.plus(opening.date, policy[.secondFollowUp]), away.plus(first.date, policy[.secondGap]))
  }

  private func stopDate(_ away: AwayDays, _ policy: Policy) -> CivilDate? {
    if let nextRung { return nextRung + policy[.tooLate] }
    let stop = away.plus(opening.date, policy[isWarm ? .warmStop : .stop])
    guard let nudge = nudges.last else { return stop }
    return later(stop, away.plus(nudge.date, policy[.stopGap]))
  }
}

/// The later of two dates; nil where one of them never comes.
func later(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
  guard let a, let b else { return nil }
  return max(a, b)
}
