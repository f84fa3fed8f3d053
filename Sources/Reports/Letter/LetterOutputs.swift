import Graph
import Rules

/// What came of the work, and which sides of the applicant it showed.
extension LetterDesk {
  /// As many as leave room on the page; the latest where there are more.
  private static let mostOutputs = 7

  /// Submitted, accepted, presented and published work on projects with this writer, each with its
  /// exact status and day.
  mutating func outputs() -> LetterSection {
    let shared = Set(projects.filter { !graph[$0].isPrivate })
    let events = situation.histories.events.filter { event in
      event.exists(on: situation.today) && event.verb.output != nil && !event.isAdmin
        && event.projects.contains(where: shared.contains)
    }
    var blocks: [LetterBlock] = []
    for event in events {
      guard let line = output(event, shared) else { continue }
      blocks.append(LetterBlock(day: event.date, lead: line))
    }
    let latest = Array(blocks.suffix(Self.mostOutputs))
    noteRoom(blocks.count - latest.count)
    return LetterSection(
      kind: .outputs, title: LetterLine(.own("What came of it")), blocks: latest)
  }

  /// Remembers what had to go for want of room.
  mutating func noteRoom(_ count: Int) {
    if count > 0 { remarks.append(.leftForRoom(count)) }
  }

  private mutating func output(_ event: Event, _ shared: Set<NoteID>) -> LetterLine? {
    let origin = Discretion.Origin(event.note, event.place)
    guard let status = event.verb.output,
      let project = event.projects.first(where: shared.contains),
      let text = take(event.text, .output, at: origin, event.isPrivate),
      let title = take(graph[project].title, .project, at: .init(project), false)
    else { return nil }
    return LetterLine(
      .own(status), .own(": "), .passed(fit(text, room.output)),
      .own(" ("), .passed(fit(title, room.title)), .own(")"), from: [origin])
  }

  /// Facets with the number of episodes behind each, most first.
  func qualities(of episodes: [LetterEpisodes.Episode]) -> LetterSection {
    let order = Facets.all(in: graph)
    let passed = episodes.flatMap(\.facets)
    let counts = Dictionary(grouping: passed, by: \.text)
    let sorted = order.filter { counts[$0] != nil }.enumerated().sorted { a, b in
      let (x, y) = (counts[a.element]?.count ?? 0, counts[b.element]?.count ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.compactMap { counts[$0.element] }
    let lines = sorted.map { all in
      var line = LetterLine(from: all.map(\.origin))
      if let first = all.first { line.append(.passed(first)) }
      line.append(.own(" ("), .number(all.count), .own(")"))
      return line
    }
    return LetterSection(
      kind: .qualities, title: LetterLine(.own("Sides of the work you saw (episodes behind each)")),
      blocks: lines.map { LetterBlock(lead: $0) })
  }
}

extension Verb {
  /// The exact status that an event gives a piece of work.
  fileprivate var output: StaticString? {
    switch self {
    case .submitted: "submitted"
    case .accepted: "accepted"
    case .presented: "presented"
    case .published: "published"
    default: nil
    }
  }
}
