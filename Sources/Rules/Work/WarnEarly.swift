import Graph

extension Rule {
  static let warnEarly = Rule(
    .warnEarly, "Warn before a date slips",
    why: "A slip announced two days before costs nothing; one discovered afterwards costs trust.",
    policy: [.warnEarly, .flagWindow],
    examples: []
  ) { situation in
    situation.graph.tasks.compactMap { task in
      guard let due = task.due, (0...situation.policy[.warnEarly]).contains(due - situation.today),
        let promise = task.deliverable(on: situation.today, in: situation.graph), !promise.isDone
      else { return nil }
      let unwarned = task.people.compactMap { situation[$0] }.filter { person in
        person.isMentor && person.isSpokenAbout(in: .work)
          && !person.wasWarned(about: due, situation.policy)
      }
      guard let first = unwarned.first else { return nil }
      return .standing(
        .warnEarly, first.id,
        .warnEarly(
          task: task.title, due: due, people: unwarned.map { situation.name($0.id) }),
        because: [Reason(task)] + situation.policies(.warnEarly, .flagWindow))
    }
  }
}
