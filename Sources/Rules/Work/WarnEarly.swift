import Graph

extension Rule {
  static let warnEarly = Rule(
    .warnEarly, "Warn before a date slips",
    why: "A slip announced two days before costs nothing; one discovered afterwards costs trust.",
    policy: [.warnEarly, .flagWindow],
    examples: [
      .quiet("three days ahead", "2026-07-17", at: .warnEarly, in: promised),
      .finds("two days ahead", "2026-07-18", "Kwame Mensah: warning", at: .warnEarly, in: promised),
      .finds("on the day itself", "2026-07-20", "warning", in: promised),
      .quiet("the day after it is too late to warn", "2026-07-21", in: promised),
      .quiet(
        "a warning twenty-nine days before the date counts", "2026-07-18", at: .flagWindow,
        in: promised + "\n- 2026-06-21 flag: July will be full"),
      .finds(
        "one of thirty days before does not", "2026-07-18", "warning", at: .flagWindow,
        in: promised + "\n- 2026-06-20 flag: July will be full"),
      .finds(
        "one line for a task, whomever it is for", "2026-07-18", "Kwame Mensah: warning",
        in: """
          == Mentors/Kwame Mensah.md
          == Mentors/Ylva Nyström.md
          == Projects/Falls on the ward.md
          ---
          mentors: [Kwame Mensah, Ylva Nyström]
          ---
          - ↓[ ] table 1 📅 2026-07-20
          """),
    ]
  ) { situation in
    situation.openTasks.compactMap { task, due in
      guard (0...situation.policy[.warnEarly]).contains(due - situation.today) else { return nil }
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

// MARK: Notes of the examples

private let promised = """
  == Mentors/Kwame Mensah.md
  ## Promised
  - ↓[ ] table 1 📅 2026-07-20
  """
