import Graph
import Markdown

/// What would change a verdict.
struct NaiveChange: Hashable {
  var on: CivilDate?
  var event: Verb?
  var advice: NaiveAdvice?
}

extension Naive {
  /// "Each verdict states what would change it and when. First the date: the same vault at a later
  /// `today` (planned notes and later lines count once their day comes), searched for 2 years, the
  /// first day with another verdict or strength."
  func changeByWaiting(_ person: NoteID) -> NaiveChange? {
    let now = advice(person)
    let last = today.adding(months: 24)
    var day = today + 1
    while day <= last {
      let then = Naive(graph, today: day, policy: policy).advice(person)
      if then != now { return NaiveChange(on: day, advice: then) }
      day = day + 1
    }
    return nil
  }

  /// "Then the events: each verb of notes.md in that order, one line dated today about this mentor,
  /// without fields, tags or project, listed if it changes verdict or strength."
  func changesByEvents(_ person: NoteID) -> [NaiveChange] {
    let now = advice(person)
    return Naive.verbsInOrder.compactMap { verb in
      let line = Event(
        date: today, verb: verb, people: [person], note: person,
        place: SourcePlace(line: .max, column: 1))
      let then = Naive(graph, today: today, policy: policy, extra: line).advice(person)
      return then == now ? nil : NaiveChange(event: verb, advice: then)
    }
  }

  /// The rows of the verb table, top to bottom.
  static let verbsInOrder: [Verb] = [
    .sent, .nudge, .asked, .update, .summary, .shared, .thanks, .flag, .reply, .feedback, .assigned,
    .autoReply, .bounce, .declined, .met, .call, .cancelled, .rescheduled, .noShow, .introduced,
    .letterAsked, .letterPacket, .letterCheck, .letterAgreed, .letterHedged, .letterDeclined,
    .letterSubmitted, .letterAssigned, .submitted, .presented, .accepted, .published, .milestone,
    .win, .evidence, .used, .forgot, .closed,
  ]
}
