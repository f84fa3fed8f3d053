import Graph

/// How I know somebody, as the lines about them and their note say.
extension Relationship {
  /// Every way in which I know them, warmest first.
  func ways(_ graph: Graph) -> [TieKind] {
    var ways: [TieKind] = []
    if hasWork(graph) { ways.append(.worked) }
    if isIntroduced { ways.append(.introduced) }
    if events.contains(where: \.isConversation) { ways.append(.met) }
    if events.contains(where: \.isAnswer) { ways.append(.answered) }
    if !isMentor { ways.append(.contact) }
    return ways
  }

  /// What shows that I know them that way; nil for ways that do not hold.
  func reason(_ way: TieKind, in situation: Situation) -> Reason? {
    switch way {
    case .worked: workReason(situation)
    case .introduced: introductionReason(situation)
    case .met, .answered: latest(way).map { Reason($0, in: situation.histories) }
    case .contact: .fact(note: id, place: .start, text: "contact: \(note.title)")
    default: nil
    }
  }

  /// The last time we met, or they answered.
  func latest(_ way: TieKind) -> Moment? {
    switch way {
    case .met: events.last(where: \.isConversation)
    case .answered: events.last(where: \.isAnswer)
    default: nil
    }
  }

  /// Who introduced us, by path.
  func introducers(_ histories: Histories) -> [NoteID] {
    let named = events.filter { $0.verb == .introduced }.flatMap { histories[$0]?.by ?? [] }
    return Array(Set(person.introducedBy.notes + named)).sorted()
  }

  private var isIntroduced: Bool {
    !person.introducedBy.isEmpty || events.contains { $0.verb == .introduced }
  }

  private func introductionReason(_ situation: Situation) -> Reason? {
    if let event = events.last(where: { $0.verb == .introduced }) {
      return Reason(event, in: situation.histories)
    }
    return person.introducedBy.first.map { reference in
      .fact(note: id, place: reference.place, text: "introduced-by: \(reference.text)")
    }
  }

  private func workReason(_ situation: Situation) -> Reason? {
    for id in history.projects {
      guard let project = situation.graph[id].project, project.status?.value != .idea,
        let reference = project.mentors.first(where: { $0.note == self.id })
      else { continue }
      return .fact(note: id, place: reference.place, text: "mentors: \(note.title)")
    }
    if let event = events.last(where: { $0.verb == .assigned || $0.isAboutWork }) {
      return Reason(event, in: situation.histories)
    }
    return deliverables.last(where: \.setsStage).map { Reason(situation.graph.tasks[$0.task]) }
  }

  /// A project that we work on together, the first by path.
  func sharedProject(_ graph: Graph) -> NoteID? {
    history.projects.first { graph[$0].project?.status?.value != .idea }
  }
}

extension Moment {
  /// Something from them that is no refusal.
  fileprivate var isAnswer: Bool { isInbound && verb != .declined }
  fileprivate var isAboutWork: Bool { verb == .feedback || verb == .used }
}
