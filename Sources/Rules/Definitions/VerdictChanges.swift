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
    let book = situation.book(of: mentor)
    guard let now = judge(mentor, known: book) else { return [] }
    let byDay = nextDay(mentor, other: now).map { [$0] } ?? []
    var tried: [Verb: Judgement?] = [:]
    return byDay
      + Verb.allCases.compactMap { verb in
        let kind = verb.kindOfMove
        let then = tried[kind] ?? judge(mentor, after: kind, book)
        tried[kind] = .some(then)
        return change(from: now, to: then).map {
          VerdictChange(on: nil, event: verb, verdict: $0.verdict, strength: $0.strength)
        }
      }
  }

  /// The verdict with a line written today.
  ///
  /// - Parameter book: The letters as they stand without it.
  private func judge(_ mentor: Relationship, after verb: Verb, _ book: LetterBook) -> Judgement? {
    let line = Event(
      date: mentor.today, verb: verb, people: [mentor.id], note: mentor.id,
      place: SourcePlace(line: .max, column: 1))
    return judge(
      mentor.adding(Moment(line, at: nil), graph, policy), known: verb.isLetter ? nil : book)
  }

  private func nextDay(_ mentor: Relationship, other now: Judgement) -> VerdictChange? {
    let end = mentor.today.adding(months: Self.horizonMonths)
    var view = mentor
    while let day = Breakpoints(view, self).next, day <= end {
      view = Relationship(mentor.history, graph: graph, policy: policy, today: day)
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
}

extension Verb {
  /// One verb for all that a verdict does not tell apart when a line with them and without fields is
  /// written: contacts that are no sign from them, steps of a project, lines that are no contact.
  /// Trying one of each takes two thirds of the time.
  fileprivate var kindOfMove: Verb {
    switch self {
    case .summary, .shared, .thanks, .flag, .cancelled, .noShow, .forgot: .update
    case .call: .met
    case .submitted, .presented, .accepted, .published: .milestone
    case .evidence, .autoReply: .win
    default: self
    }
  }
}

/// The next day on which some comparison behind a verdict can turn, so that the days before it need
/// not be tried one by one.
struct Breakpoints {
  private let today: CivilDate
  /// Nil where nothing turns any more.
  private(set) var next: CivilDate?

  init(_ mentor: Relationship, _ judge: Judge) {
    today = mentor.today
    addFacts(mentor, judge.graph)
    addSeasons(mentor, judge)
    addSilences(mentor, judge.policy)
    addExit(mentor, judge.policy)
  }

  private mutating func add(_ day: CivilDate?) {
    guard let day, day > today, next.map({ day < $0 }) ?? true else { return }
    next = day
  }

  /// The first days with at least so many reachable days since one.
  private mutating func add(_ mentor: Relationship, _ day: CivilDate, _ counts: Int...) {
    for count in counts { add(mentor.away.plus(day, count)) }
  }

  /// Lines, tasks and meetings that count only later, and away ranges.
  private mutating func addFacts(_ mentor: Relationship, _ graph: Graph) {
    for event in mentor.history.events { add(event.appears) }
    for event in mentor.history.projectEvents { add(event.appears) }
    for task in mentor.history.tasks {
      add(graph.tasks[task].created)
      add(graph.tasks[task].done)
      add(graph.tasks[task].cancelled)
      add(graph.tasks[task].due.map { $0 + 1 })
    }
    for event in mentor.events { add(event.again.map { $0 + 1 }) }
  }

  /// Days on which a cycle or a letter's protection ends, a letter is promised, or a meeting is.
  private mutating func addSeasons(_ mentor: Relationship, _ judge: Judge) {
    let flight = judge.policy[.flightAfterDue]
    for cycle in judge.cycles.dates {
      add(cycle.lettersDue.map { $0 + flight + 1 })
      add(cycle.lettersDue.map { $0 + 1 })
      add(cycle.matchDay.map { $0 + 1 })
    }
    for letter in mentor.history.letters {
      add(judge.graph[letter].letter?.due.map { $0.value + flight + 1 })
    }
    for day in judge.promised.changes { add(day) }
    for meeting in mentor.history.meetings {
      let date = judge.graph[meeting].date?.value
      add(date)
      add(date.map { $0 + 1 })
    }
  }

  /// Each `elapsed` that a clause compares with a threshold, from its own line.
  private mutating func addSilences(_ mentor: Relationship, _ policy: Policy) {
    let (age, patience) = (policy[.followUpAge], policy[.reEngage])
    for event in mentor.events where event.isReminder { add(mentor, event.date, age, patience) }
    if let since = mentor.waiting(policy).since {
      add(mentor, since, patience, policy[.diversifyConsider], policy[.diversifyAct])
    }
    if let last = mentor.lastInbound { add(mentor, last, policy[.silence] + 1) }
    if let movement = mentor.momentum(policy) {
      add(mentor, movement.date, policy[.momentum] + 1)
    }
    let stall = policy[.afterDelivery] + 1
    for promise in mentor.deliverables {
      if let done = promise.done { add(mentor, done, stall) }
    }
    add(mentor.thread?.stopDate)
  }

  /// The exit dates, which away days push back one for one.
  private mutating func addExit(_ mentor: Relationship, _ policy: Policy) {
    guard let start = mentor.start?.date else { return }
    for months in [policy[.exitConsider], policy[.exitAct]] {
      add(mentor, start, start.adding(months: months) - start)
    }
  }
}
