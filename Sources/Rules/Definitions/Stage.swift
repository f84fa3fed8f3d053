import Graph

/// How far a relationship has come, derived from the dated lines.
package enum Stage: String, Sendable, CaseIterable {
  case target, contacted, exhausted, talking, met, working, declined, closed

  /// There is a relationship to look after.
  package var isUnderWay: Bool { self == .talking || self == .met || self == .working }
  /// They have seen me, or my work.
  package var knowsMe: Bool { self == .met || self == .working }
}

extension Stage {
  /// The first that holds, from the end of a relationship back to its beginning.
  ///
  /// - Parameter events: About the person, up to the day, in the order of events.
  init(
    _ history: History, events: [Moment], deliverables: [Deliverable], thread: OutreachThread?,
    _ graph: Graph, on day: CivilDate
  ) {
    let lastInbound = events.last(where: \.isInbound)
    if Self.isEnded(history, events) {
      self = .closed
    } else if lastInbound?.verb == .declined {
      self = .declined
    } else if Self.hasWork(history, events, deliverables, graph) {
      self = .working
    } else if events.contains(where: \.isConversation) {
      self = .met
    } else if lastInbound != nil {
      self = .talking
    } else if let thread, thread.isExhausted(on: day) {
      self = .exhausted
    } else {
      self = events.contains { $0.verb == .sent } ? .contacted : .target
    }
  }

  private static func isEnded(_ history: History, _ events: [Moment]) -> Bool {
    if history.person.status?.value == .closed { return true }
    guard let closed = events.lastIndex(where: \.isClosing) else { return false }
    return !events[closed...].contains { $0.verb == .sent }
  }

  /// They have work of mine, or I have work from them.
  fileprivate static func hasWork(
    _ history: History, _ events: [Moment], _ deliverables: [Deliverable], _ graph: Graph
  ) -> Bool {
    deliverables.contains(where: \.setsStage)
      || events.contains { $0.verb == .assigned || $0.verb == .feedback || $0.verb == .used }
      || history.projects.contains { graph[$0].project?.status?.value != .idea }
  }
}

extension Relationship {
  /// They have work of mine, or I have work from them.
  func hasWork(_ graph: Graph) -> Bool { Stage.hasWork(history, events, deliverables, graph) }
}
