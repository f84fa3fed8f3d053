package import Graph

/// What came of the work with a mentor.
extension Relationship {
  /// Theirs, or on a project with them; up to today, in the order of events.
  func progressEvents(where matches: (Event) -> Bool) -> [Event] {
    let theirs = events.filter(matches)
    let others = history.projectEvents.filter { $0.exists(on: today) && matches($0) }
    return others.isEmpty ? theirs : (theirs + others).sorted(by: Event.isBefore)
  }

  /// Something usable came of it: what shows so first.
  package func product(_ graph: Graph) -> Reason? {
    let projects = Set(history.projects)
    let event = progressEvents { event in
      if event.verb == .used { return event.people.contains(id) }
      return event.verb.isProduct && !event.isAdmin
        && event.projects.contains(where: projects.contains)
    }.first
    if let event { return Reason(event, in: graph) }
    for id in history.projects {
      guard let product = graph[id].project?.product, product.value.isUsable else { continue }
      return .fact(note: id, place: product.place, text: "product: \(product.value.rawValue)")
    }
    return nil
  }

  /// The latest sign of movement that still counts.
  package func momentum(_ policy: Policy) -> Event? {
    progressEvents { $0.verb.isMovement && elapsed(since: $0.date) <= policy[.momentum] }.last
  }

  /// The first meeting, else the first sign from them, since I last ended it.
  package var start: Event? {
    let closed = events.lastIndex { $0.verb == .closed }
    let since = closed.map { events[($0 + 1)...] } ?? events[...]
    return since.first { $0.verb == .met || $0.verb == .call } ?? since.first(where: \.isInbound)
  }
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
