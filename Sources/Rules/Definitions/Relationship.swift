package import Graph

/// What is true between the applicant and one person on a day.
package struct Relationship: Sendable {
  package let history: History
  package let note: Note
  package let person: Person
  package let today: CivilDate
  /// About them, up to today, in the order of events.
  package let events: [Event]
  /// Promises to them that stand today.
  package let deliverables: [Deliverable]
  package let away: AwayDays
  package private(set) var thread: OutreachThread?
  package private(set) var stage = Stage.target

  /// - Parameter extra: a line that is not in the vault, taken in its place in the
  ///   order of events: "what if".
  package init(
    _ history: History, graph: Graph, policy: Policy, today: CivilDate, extra: Event? = nil
  ) {
    self.history = history
    self.today = today
    note = graph[history.person]
    person = note.person ?? Person()
    events = Self.known(history.events, today, extra)
    deliverables =
      note.type == .mentor ? history.tasks.compactMap { $0.deliverable(on: today, in: graph) } : []
    away = AwayDays(of: person, events: events)
    thread = OutreachThread(person: person, events: events, away: away, policy: policy)
    stage = derivedStage(graph)
  }

  package var id: NoteID { history.person }
  package var isMentor: Bool { note.type == .mentor }

  /// `status: paused` and `status: fading`.
  package var isPaused: Bool { person.status?.value == .paused }
  package var isFading: Bool { person.status?.value == .fading }
  package var isClosed: Bool { stage == .closed }

  package func elapsed(since day: CivilDate) -> Int { away.elapsed(day, today) }

  package var lastInboundEvent: Event? { events.last(where: \.isInbound) }
  package var lastInbound: CivilDate? { lastInboundEvent?.date }
  package var lastContact: Event? { events.last(where: \.isContact) }

  /// Events known on a day. Nearly always all of them, which then are not copied.
  private static func known(_ events: [Event], _ today: CivilDate, _ extra: Event?) -> [Event] {
    let all = events.allSatisfy { $0.exists(on: today) }
    var known = all ? events : events.filter { $0.exists(on: today) }
    guard let extra else { return known }
    if extra.verb == .met || extra.verb == .call {
      known.removeAll { $0.isImplied && $0.verb == .met && $0.date == extra.date }
    }
    let place = known.firstIndex { Event.isBefore(extra, $0) } ?? known.endIndex
    known.insert(extra, at: place)
    return known
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
