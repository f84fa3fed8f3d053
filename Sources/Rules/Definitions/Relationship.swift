package import Graph

/// What is true between the applicant and one person on a day. It never changes; an object, because
/// rules hand everybody's around.
package final class Relationship: Sendable {
  package let history: History
  package let today: CivilDate
  /// About them, up to today, in the order of events.
  package let events: [Moment]
  /// Promises to them that stand today.
  package let deliverables: [Deliverable]
  package let away: AwayDays
  package let thread: OutreachThread?
  package let stage: Stage

  package convenience init(_ history: History, graph: Graph, policy: Policy, today: CivilDate) {
    let deliverables =
      history.note.type == .mentor
      ? history.tasks.compactMap { graph.deliverable($0, on: today) } : []
    let events = Self.known(history.events, today)
    let away = AwayDays(of: history, events: events)
    self.init(history, events, deliverables, away, graph, policy, today)
  }

  /// The same day with a line that is not in the vault and has no fields, taken in its place in the
  /// order of events: "what if".
  func adding(_ extra: Moment, _ graph: Graph, _ policy: Policy) -> Relationship {
    let place = events.lastIndex { !Moment.isBefore(extra, $0) }.map { $0 + 1 } ?? 0
    var known: [Moment] = []
    known.reserveCapacity(events.count + 1)
    known += events[..<place]
    known.append(extra)
    known += events[place...]
    if extra.verb == .met || extra.verb == .call {
      known.removeAll { $0.isImplied && $0.verb == .met && $0.date == extra.date }
    }
    return Relationship(history, known, deliverables, away, graph, policy, today)
  }

  private init(
    _ history: History, _ events: [Moment], _ deliverables: [Deliverable], _ away: AwayDays,
    _ graph: Graph, _ policy: Policy, _ today: CivilDate
  ) {
    self.history = history
    self.today = today
    self.events = events
    self.deliverables = deliverables
    self.away = away
    thread = OutreachThread(history, events: events, away: away, policy: policy)
    stage = Stage(
      history, events: events, deliverables: deliverables, thread: thread, graph, on: today)
  }

  package var note: Note { history.note }
  package var person: Person { history.person }
  package var id: NoteID { history.note.id }
  package var isMentor: Bool { history.note.type == .mentor }

  /// `status: paused` and `status: fading`.
  package var isPaused: Bool { person.status?.value == .paused }
  package var isFading: Bool { person.status?.value == .fading }
  package var isClosed: Bool { stage == .closed }

  package func elapsed(since day: CivilDate) -> Int { away.elapsed(day, today) }

  package var lastInboundEvent: Moment? { events.last(where: \.isInbound) }
  package var lastInbound: CivilDate? { lastInboundEvent?.date }
  package var lastContact: Moment? { events.last(where: \.isContact) }

  /// Events known on a day. Nearly always all of them, which then are not copied.
  private static func known(_ events: [Moment], _ today: CivilDate) -> [Moment] {
    let all = events.allSatisfy { $0.exists(on: today) }
    return all ? events : events.filter { $0.exists(on: today) }
  }
}

extension Relationship {
  /// Met or working, not on hold or leaving, and heard from lately.
  package func isActive(_ policy: Policy) -> Bool {
    guard stage.knowsMe, person.status == nil, let lastInbound else { return false }
    let silence = elapsed(since: lastInbound)
    if silence <= policy[.active] { return true }
    guard silence <= policy[.activeLong], let lastContact else { return false }
    return today - lastContact.date <= policy[.touch]
  }
}
