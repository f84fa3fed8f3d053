package import Graph

/// Whether a quiet mentor looks busy or disengaged, and by which signs.
package struct Temper: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case busy, disengaged, unclear, unknown }

  package enum Sign: Sendable, Equatable {
    case away
    case fewContacts(Int)
    case followUps(Int)
    case stoodUp(CivilDate, CivilDate)
    case openFeedback(days: Int)
    case forgot(CivilDate)
    case rescheduled(CivilDate)
    /// Twice the median, so that the mean of two whole numbers stays whole.
    case answers(halfDays: Int, count: Int)
    case feedback(CivilDate)
  }

  package var kind: Kind
  /// The signs that speak for it, or for either side where it is unclear.
  package var signs: [Sign]
}

extension Relationship {
  package func temper(_ graph: Graph, _ policy: Policy) -> Temper {
    let contacts = events.count(where: \.isContact)
    if contacts < policy[.temperContacts] {
      return Temper(kind: .unknown, signs: [.fewContacts(contacts)])
    }
    if away.contains(today) { return Temper(kind: .busy, signs: [.away]) }
    let cold = signsOfDisengagement(graph, policy)
    if cold.count >= 2 { return Temper(kind: .disengaged, signs: cold) }
    let warm = signsOfBusyness(policy)
    return Temper(kind: warm.isEmpty ? .unclear : .busy, signs: warm.isEmpty ? cold : warm)
  }

  private func signsOfDisengagement(_ graph: Graph, _ policy: Policy) -> [Temper.Sign] {
    var signs: [Temper.Sign] = []
    let waiting = waiting(policy)
    if waiting.followUps.count >= policy[.followUps] {
      signs.append(.followUps(waiting.followUps.count))
    }
    if let stoodUp = stoodUp(graph) { signs.append(stoodUp) }
    if let since = waiting.since, elapsed(since: since) >= policy[.openFeedback] {
      signs.append(.openFeedback(days: elapsed(since: since)))
    }
    if let forgot = events.lastIndex(where: { $0.verb == .forgot }),
      !events[forgot...].contains(where: { $0.verb == .met || $0.verb == .call })
    {
      signs.append(.forgot(events[forgot].date))
    }
    return signs
  }

  /// The last two meetings fell through by them, with no new date in sight.
  private func stoodUp(_ graph: Graph) -> Temper.Sign? {
    let row = events.indices.filter {
      switch events[$0].verb {
      case .met, .call, .cancelled, .noShow: true
      default: false
      }
    }.suffix(2)
    let missed = row.map { events[$0] }
    guard row.count == 2, missed.allSatisfy({ $0.verb.isMissedMeeting && !$0.isByMe }),
      let last = row.last, !events[last...].contains(where: { $0.verb == .rescheduled }),
      !hasMeetingAhead(graph)
    else { return nil }
    return .stoodUp(missed[0].date, missed[1].date)
  }

  /// A planned meeting with them today or later.
  package func hasMeetingAhead(_ graph: Graph) -> Bool {
    history.meetings.contains { id in
      guard let meeting = graph[id].meeting, let date = graph[id].date?.value else { return false }
      return date >= today && meeting.state(on: today, date: date) == .planned
    }
  }

  private func signsOfBusyness(_ policy: Policy) -> [Temper.Sign] {
    var signs: [Temper.Sign] = []
    let cancelled = events.lastIndex { $0.verb == .cancelled }
    let since = cancelled.map { events[$0...] } ?? events[...]
    if let moved = since.last(where: { $0.verb == .rescheduled && !$0.isByMe }) {
      signs.append(.rescheduled(moved.date))
    }
    if let answers = answers(policy) { signs.append(answers) }
    if let feedback = events.last(where: { $0.verb == .feedback }),
      today - feedback.date <= policy[.temperFeedback]
    {
      signs.append(.feedback(feedback.date))
    }
    return signs
  }

  /// The median days from a question or nudge to their next word, where that is short enough.
  private func answers(_ policy: Policy) -> Temper.Sign? {
    let days = events.indices.compactMap { index -> Int? in
      let event = events[index]
      guard event.verb == .nudge || event.verb == .asked,
        today - event.date <= policy[.answerWindow],
        let answer = events[(index + 1)...].first(where: \.isInbound)
      else { return nil }
      return answer.date - event.date
    }.sorted()
    guard !days.isEmpty else { return nil }
    let halfDays = days[(days.count - 1) / 2] + days[days.count / 2]
    guard halfDays <= 2 * policy[.answer] else { return nil }
    return .answers(halfDays: halfDays, count: days.count)
  }
}
