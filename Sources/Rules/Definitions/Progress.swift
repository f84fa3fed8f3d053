package import Graph

/// What came of the work with a mentor.
extension Relationship {
  /// Theirs, or on a project with them; up to today, in the order of events.
  func progressEvents(where matches: (Moment) -> Bool) -> [Moment] {
    let theirs = events.filter(matches)
    let others = history.projectEvents.filter { $0.exists(on: today) && matches($0) }
    return others.isEmpty ? theirs : (theirs + others).sorted(by: Moment.isBefore)
  }

  /// Whether something usable came of it.
  package func hasProduct(_ graph: Graph) -> Bool {
    events.contains { $0.verb == .used || $0.isProduct }
      || history.projectEvents.contains { $0.exists(on: today) && $0.isProduct }
      || history.projects.contains { graph[$0].project?.product?.value.isUsable ?? false }
  }

  /// The latest sign of movement that still counts.
  package func momentum(_ policy: Policy) -> Moment? {
    let window = policy[.momentum]
    let isMovement = { (event: Moment) in
      event.verb.isMovement && self.elapsed(since: event.date) <= window
    }
    let theirs = events.last(where: isMovement)
    let other = history.projectEvents.last { $0.exists(on: today) && isMovement($0) }
    guard let theirs, let other else { return theirs ?? other }
    return Moment.isBefore(theirs, other) ? other : theirs
  }

  /// The first meeting, else the first sign from them, since I last ended it.
  package var start: Moment? {
    let closed = events.lastIndex(where: \.isClosing)
    let since = closed.map { events[($0 + 1)...] } ?? events[...]
    return since.first(where: \.isConversation) ?? since.first(where: \.isInbound)
  }
}

extension Moment {
  /// Something of a project with them that others can see.
  fileprivate var isProduct: Bool { verb.isProduct && !isAdmin && isOnTheirProject }
}

extension Verb {
  /// A product others can see.
  var isProduct: Bool {
    self == .submitted || self == .presented || self == .accepted || self == .published
  }

  /// Forward movement, of the relationship or of a project.
  var isMovement: Bool {
    switch self {
    case .met, .call, .feedback, .assigned, .used, .milestone: true
    default: isProduct
    }
  }
}
