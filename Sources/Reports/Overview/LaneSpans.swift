import Graph
import Rules

/// The stretches of a time line: days on leave, and silences.
struct LaneSpans {
  let all: [OverviewLane.Span]

  /// - Parameter isForOwner: How long somebody has been silent is for the owner alone.
  init(_ mentor: Relationship, isForOwner: Bool, _ policy: Policy) {
    let away = Self.away(mentor)
    all = isForOwner ? away + Self.silences(mentor, longerThan: policy[.active]) : away
  }

  private static func away(_ mentor: Relationship) -> [OverviewLane.Span] {
    let noted = mentor.person.away.map { ($0.first, $0.last) }
    let said = mentor.events.compactMap { event in
      event.verb == .autoReply ? event.until.map { (event.date, $0) } : nil
    }
    return (noted + said).filter { $0.0 <= $0.1 }.map {
      OverviewLane.Span(kind: .away, first: $0.0, last: $0.1)
    }
  }

  /// Between two lines of theirs, or since the last of them while the relationship is under way:
  /// days on leave do not count.
  private static func silences(
    _ mentor: Relationship, longerThan limit: Int
  ) -> [OverviewLane.Span] {
    var days = mentor.events.filter(\.isInbound).map(\.date)
    guard !days.isEmpty else { return [] }
    if mentor.stage.isUnderWay, !mentor.isPaused { days.append(mentor.today) }
    return zip(days, days.dropFirst()).filter { mentor.away.elapsed($0, $1) > limit }.map {
      OverviewLane.Span(kind: .silence, first: $0, last: $1)
    }
  }
}
