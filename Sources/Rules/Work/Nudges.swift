import Graph

extension Situation {
  /// Mentors with delivered work that waits for feedback, where nudging is not ruled out.
  var waitingMentors: [(mentor: Relationship, waiting: Waiting, since: CivilDate)] {
    mentors.compactMap { mentor in
      guard mentor.isCovered, mentor.isSpokenAbout(in: .workNudge) else { return nil }
      let waiting = mentor.waiting(policy)
      return waiting.since.map { (mentor, waiting, $0) }
    }
  }
}

extension Waiting {
  /// The delivered work and the reminders since, as they are cited.
  func reasons(in situation: Situation) -> [Reason] {
    (delivered.map { [Reason(situation.graph.tasks[$0.task])] } ?? [])
      + reminders.map { Reason($0, in: situation.histories) }
  }

  func title(in graph: Graph) -> String { delivered.map { graph.tasks[$0.task].title } ?? "" }
}
