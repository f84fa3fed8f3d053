import Graph

/// What the rules about missed dates share.
extension Relationship {
  /// A warning about this mentor in time for a due date: within the window that ends on it.
  func wasWarned(about due: CivilDate, _ policy: Policy) -> Bool {
    let first = due - (policy[.flagWindow] - 1)
    return events.contains { $0.verb == .flag && $0.date >= first && $0.date <= due }
  }

  /// Deliverables overdue or done late without a warning, lately.
  func missed(_ policy: Policy) -> [Deliverable] {
    deliverables.filter { promise in
      guard let due = promise.due, promise.isLate(on: today) else { return false }
      return today - due <= policy[.missedWindow] && !wasWarned(about: due, policy)
    }
  }
}

extension Situation {
  /// Mentors with so many missed dates, each as a finding.
  func missed(_ rule: RuleID, _ severity: Severity, where matches: (Int) -> Bool) -> [Finding] {
    mentors.compactMap { mentor in
      guard mentor.isSpokenAbout(in: .work) else { return nil }
      let missed = mentor.missed(policy)
      guard matches(missed.count) else { return nil }
      let tasks = missed.map { graph.tasks[$0.task] }
      return .standing(
        rule, mentor.id, .missed(tasks: tasks.map(\.title)), severity,
        because: tasks.map { Reason($0) } + policies(.missedWindow, .flagWindow))
    }
  }
}
