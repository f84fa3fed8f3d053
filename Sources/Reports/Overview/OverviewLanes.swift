package import Graph
import Rules

/// The time lines of the mentors, those where something is open first, on one scale.
package struct OverviewLanes: Sendable {
  /// Drawn at once; those after them are folded.
  package static let open = 10
  static let most = 40
  /// How far back the drawing reaches, in months, and ahead.
  private static let (back, ahead) = (18, 9)

  package let today: CivilDate
  package let scale: TimeScale
  package let lanes: [OverviewLane]
  /// Mentors there is no room for.
  package let more: Int
  /// A silence is longer than so many days.
  package let silence: Int

  init(_ due: DueReport, _ desk: inout OverviewDesk) {
    let situation = desk.situation
    let pressing = Set(due.findings.filter(\.isPressing).map(\.subject))
    let mentors = situation.mentors.filter { mentor in
      !mentor.events.isEmpty || !mentor.deliverables.isEmpty
        || !situation.letters(of: mentor.id).isEmpty
    }
    let sorted = mentors.map { ($0, LaneOrder($0, pressing, situation.policy)) }
      .sorted { $0.1 < $1.1 }
    var lanes = sorted.prefix(Self.most).compactMap { OverviewLane($0.0, &desk) }
    today = situation.today
    scale = Self.scale(lanes, today)
    for index in lanes.indices { lanes[index].cut(to: scale) }
    self.lanes = lanes
    more = sorted.count - min(sorted.count, Self.most)
    silence = situation.policy[.active]
  }

  private static func scale(_ lanes: [OverviewLane], _ today: CivilDate) -> TimeScale {
    let days = lanes.flatMap { $0.marks.map(\.date) }
    let (earliest, latest) = (today.adding(months: -back), today.adding(months: ahead))
    let first = days.filter { $0 >= earliest }.min() ?? today
    let last = days.filter { $0 <= latest }.max() ?? today
    return TimeScale(
      monthsFrom: min(first, today.adding(months: -2)), through: max(last, today + 30))
  }
}

extension FindingEntry {
  /// Asks for something today.
  fileprivate var isPressing: Bool {
    severity == .critical || state == .overdue || state == .due
  }
}

/// What decides who comes first.
private struct LaneOrder: Comparable {
  private let rank: Int
  private let silence: Int
  private let note: NoteID

  init(_ mentor: Relationship, _ pressing: Set<String>, _ policy: Policy) {
    let isAtRest = mentor.isClosed || mentor.isPaused || mentor.stage == .declined
    if isAtRest {
      rank = 4
    } else if mentor.stage.isUnderWay {
      rank = pressing.contains(mentor.note.path) ? 0 : mentor.isActive(policy) ? 1 : 3
    } else {
      rank = pressing.contains(mentor.note.path) ? 2 : 3
    }
    silence = mentor.lastContact.map { mentor.today - $0.date } ?? .max
    note = mentor.id
  }

  static func < (a: LaneOrder, b: LaneOrder) -> Bool {
    (a.rank, a.silence, a.note) < (b.rank, b.silence, b.note)
  }
}
