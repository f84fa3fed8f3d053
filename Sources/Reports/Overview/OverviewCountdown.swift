package import Graph
package import Rules

/// The dates of the season that lie ahead, and what each of them needs.
package struct OverviewCountdown: Sendable {
  /// What a date of a cycle is.
  package enum Kind: Sendable, CaseIterable {
    case opens, lettersDue, reviewOpens, rankListDue, matchDay
  }

  /// One date.
  package struct Stop: Sendable {
    package var kind: Kind
    package var date: CivilDate
    package var cycle: OverviewText
    /// The letters that matter on it; empty where none do.
    package var letters: [Letter]
    /// Letters under way and needed; nil where letters do not matter.
    package var count: (underWay: Int, needed: Int)?
    /// Open tasks due by then and after the date before, soonest first.
    package var tasks: [Work]
    /// Tasks there is no room for.
    package var moreTasks: Int
  }

  package struct Letter: Sendable {
    package var writer: OverviewText
    /// Nil where an adviser is told no more than that it does not count.
    package var state: LetterState?
  }

  package struct Work: Sendable {
    package var date: CivilDate
    package var text: OverviewText
    /// For whom; empty: mine alone.
    package var people: [OverviewText]
    package var isPrivate: Bool
  }

  static let mostStops = 12
  static let mostTasks = 12

  package let today: CivilDate
  /// By date.
  package let stops: [Stop]
  /// Dates there is no room for.
  package let more: Int
  /// From today to the last date.
  package let scale: TimeScale

  init(_ desk: inout OverviewDesk) {
    today = desk.today
    let dates = CycleDates.ahead(in: desk.situation)
    var tasks = OpenTasks(desk.situation)
    var stops: [Stop] = []
    for date in dates.prefix(Self.mostStops) {
      guard let cycle = desk.name(of: date.cycle) else { continue }
      let open = tasks.next(through: date.day)
      stops.append(
        Stop(
          kind: date.kind, date: date.day, cycle: cycle,
          letters: date.letters(in: desk.situation).compactMap { Letter($0, &desk) },
          count: date.kind == .lettersDue ? date.count(in: desk.situation) : nil,
          tasks: open.prefix(Self.mostTasks).compactMap { Work($0, &desk) },
          moreTasks: max(open.count - Self.mostTasks, 0)))
    }
    self.stops = stops
    more = dates.count - min(dates.count, Self.mostStops)
    scale = TimeScale(monthsFrom: today, through: stops.last?.date ?? today)
  }
}

extension OverviewCountdown.Letter {
  fileprivate init?(_ letter: LetterRecord, _ desk: inout OverviewDesk) {
    guard let writer = desk.name(of: letter.mentor) else { return nil }
    self.writer = writer
    state = desk.isForOwner || letter.state.counts ? letter.state : nil
  }
}

extension OverviewCountdown.Work {
  fileprivate init?(_ task: Task, _ desk: inout OverviewDesk) {
    guard let text = desk.title(task), let due = task.due else { return nil }
    date = due
    self.text = text
    people = task.people.compactMap { desk.name(of: $0) }
    isPrivate = task.isPrivate
  }
}

/// Open tasks by due date, handed out once each.
private struct OpenTasks {
  private var rest: ArraySlice<Task>

  init(_ situation: Situation) {
    let tasks = situation.graph.tasks.indices.compactMap { index -> Task? in
      guard let promise = situation.graph.deliverable(index, on: situation.today), !promise.isDone,
        promise.due != nil
      else { return nil }
      return situation.graph.tasks[index]
    }
    rest =
      tasks.enumerated().sorted { a, b in
        guard let x = a.element.due, let y = b.element.due, x != y else {
          return a.offset < b.offset
        }
        return x < y
      }.map(\.element)[...]
  }

  /// Those due by a day that were not handed out yet.
  mutating func next(through day: CivilDate) -> [Task] {
    let found = rest.prefix { $0.due.map { $0 <= day } ?? false }
    rest = rest.dropFirst(found.count)
    return Array(found)
  }
}
