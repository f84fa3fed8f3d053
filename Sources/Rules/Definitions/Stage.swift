import Graph

/// How far a relationship has come, derived from the dated lines.
package enum Stage: String, Sendable, CaseIterable {
  case target, contacted, exhausted, talking, met, working, declined, closed

  /// There is a relationship to look after.
  package var isUnderWay: Bool { self == .talking || self == .met || self == .working }
  /// They have seen me, or my work.
  package var knowsMe: Bool { self == .met || self == .working }
}

extension Relationship {
  /// The first that holds, from the end of a relationship back to its beginning.
  func derivedStage(_ graph: Graph) -> Stage {
    if isEnded { return .closed }
    if lastInboundEvent?.verb == .declined { return .declined }
    if hasWork(graph) { return .working }
    if events.contains(where: \.isConversation) { return .met }
    if lastInboundEvent != nil { return .talking }
    if let thread, thread.isExhausted(on: today) { return .exhausted }
    return events.contains { $0.verb == .sent } ? .contacted : .target
  }

  private var isEnded: Bool {
    if person.status?.value == .closed { return true }
    guard let closed = events.lastIndex(where: \.isClosing) else { return false }
    return !events[closed...].contains { $0.verb == .sent }
  }

  /// They have work of mine, or I have work from them.
  func hasWork(_ graph: Graph) -> Bool {
    deliverables.contains(where: \.setsStage)
      || events.contains { $0.verb == .assigned || $0.verb == .feedback || $0.verb == .used }
      || history.projects.contains { graph[$0].project?.status?.value != .idea }
  }
}
