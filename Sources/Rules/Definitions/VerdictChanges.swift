package import Graph
import Markdown

/// What would change a verdict, and to what: a day, or one line written today.
package struct VerdictChange: Sendable, Equatable {
  /// The first day with another verdict, all else as it is; nil for an event.
  package var on: CivilDate?
  package var event: Verb?
  /// Nil where the mentor would no longer be judged.
  package var verdict: Verdict?
  package var strength: Strength?
}

extension Judge {
  /// How far ahead a change by the mere passing of days is looked for.
  static let horizonMonths = 24

  /// The first later day with another verdict, then each verb that changes it, in their order.
  package func changes(of mentor: Relationship) -> [VerdictChange] {
    guard let now = judge(mentor) else { return [] }
    let byDay = nextDay(mentor, other: now).map { [$0] } ?? []
    return byDay
      + Verb.allCases.compactMap { verb in
        let line = Event(
          date: mentor.today, verb: verb, people: [mentor.id], note: mentor.id,
          place: SourcePlace(line: .max, column: 1))
        let what = later(mentor, on: mentor.today, extra: line)
        return change(from: now, to: judge(what)).map {
          VerdictChange(on: nil, event: verb, verdict: $0.verdict, strength: $0.strength)
        }
      }
  }

  private func nextDay(_ mentor: Relationship, other now: Judgement) -> VerdictChange? {
    let end = mentor.today.adding(months: Self.horizonMonths)
    var view = mentor
    while let day = Breakpoints(view, self).first(after: view.today), day <= end {
      view = later(mentor, on: day, extra: nil)
      if let change = change(from: now, to: judge(view)) {
        return VerdictChange(
          on: day, event: nil, verdict: change.verdict, strength: change.strength)
      }
    }
    return nil
  }

  private func change(
    from now: Judgement, to then: Judgement?
  ) -> (verdict: Verdict?, strength: Strength?)? {
    guard then?.verdict != now.verdict || then?.strength != now.strength else { return nil }
    return (then?.verdict, then?.strength)
  }

  private func later(_ mentor: Relationship, on day: CivilDate, extra: Event?) -> Relationship {
    Relationship(mentor.history, graph: graph, policy: policy, today: day, extra: extra)
  }
}

/// The days on which some comparison behind a verdict can turn, so that the days between them need
/// not be tried one by one.
struct Breakpoints {
  private var days: [CivilDate] = []

  init(_ mentor: Relationship, _ judge: Judge) {
    addFacts(mentor)
    addCycles(mentor, judge)
    addSilences(mentor, judge.policy)
    addExit(mentor, judge.policy)
  }

  func first(after day: CivilDate) -> CivilDate? { days.filter { $0 > day }.min() }

  /// Lines, tasks and meetings that count only later, and away ranges.
  private mutating func addFacts(_ mentor: Relationship) {
    days += (mentor.history.events + mentor.history.projectEvents).map { $0.appears ?? $0.date }
    for task in mentor.history.tasks {
      for day in [task.created, task.done, task.cancelled].compactMap(\.self) { days.append(day) }
      if let due = task.due { days.append(due + 1) }
    }
    for event in mentor.events {
      if let again = event.again { days.append(again + 1) }
    }
  }

  private mutating func addCycles(_ mentor: Relationship, _ judge: Judge) {
    days += judge.calendar
    days += mentor.history.meetings.compactMap { judge.graph[$0].date?.value }
      .flatMap { [$0, $0 + 1] }
  }

  /// Each `elapsed` that a clause compares with a threshold, from its own line.
  private mutating func addSilences(_ mentor: Relationship, _ policy: Policy) {
    for event in mentor.events where event.verb == .nudge || event.verb == .asked {
      add(mentor, event.date, [policy[.followUpAge], policy[.reEngage]])
    }
    if let since = mentor.waiting(policy).since {
      add(mentor, since, [policy[.reEngage], policy[.diversifyConsider], policy[.diversifyAct]])
    }
    if let last = mentor.lastInbound { add(mentor, last, [policy[.silence] + 1]) }
    if let movement = mentor.momentum(policy) {
      add(mentor, movement.date, [policy[.momentum] + 1])
    }
    for promise in mentor.deliverables {
      if let done = promise.done { add(mentor, done, [policy[.afterDelivery] + 1]) }
    }
    if let thread = mentor.thread, let stop = thread.stopDate { days.append(stop) }
  }

  /// The exit dates, which away days push back one for one.
  private mutating func addExit(_ mentor: Relationship, _ policy: Policy) {
    guard let start = mentor.start?.date else { return }
    for months in [policy[.exitConsider], policy[.exitAct]] {
      add(mentor, start, [start.adding(months: months) - start])
    }
  }

  private mutating func add(_ mentor: Relationship, _ day: CivilDate, _ counts: [Int]) {
    days += counts.compactMap { mentor.away.plus(day, $0) }
  }
}
