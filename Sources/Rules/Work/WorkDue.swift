import Graph

extension Rule {
  static let workDue = Rule(
    .workDue, "A promise and its date",
    why: "Dates kept are what trust is made of.",
    examples: [
      .quiet("fifteen days ahead", "2026-07-05", in: promised),
      .finds("two weeks ahead", "2026-07-06", "2026-07-20 upcoming", in: promised),
      .finds("on the day", "2026-07-20", "2026-07-20 due", in: promised),
      .finds("the day after", "2026-07-21", "2026-07-20 overdue", in: promised),
      .finds(
        "for two mentors: one line each", "2026-07-20", "Kwame Mensah: 2026-07-20 due",
        "Ylva Nyström: 2026-07-20 due",
        in: """
          == Mentors/Kwame Mensah.md
          == Mentors/Ylva Nyström.md
          == Projects/Falls on the ward.md
          ---
          mentors: [Kwame Mensah, Ylva Nyström]
          ---
          - ↓[ ] table 1 📅 2026-07-20
          """),
      .finds(
        "mine alone, in a project", "2026-07-20", "Falls on the ward: 2026-07-20 due",
        in: """
          == Mentors/Kwame Mensah.md
          == Projects/Falls on the ward.md
          ---
          mentors: Kwame Mensah
          ---
          - ↓[ ] ethics form [for:: me] [due:: 2026-07-20]
          """),
      .quiet(
        "a reminder to myself in a person's note", "2026-07-20",
        in: """
          == Mentors/Kwame Mensah.md
          - [ ] read his last two papers 📅 2026-07-20
          """),
      .quiet(
        "done", "2026-07-21",
        in: """
          == Mentors/Kwame Mensah.md
          ## Promised
          - [x] table 1 📅 2026-07-20 ✅ 2026-07-20
          """),
    ]
  ) { situation in
    situation.openTasks.flatMap { task, due -> [Finding] in
      situation.subjects(of: task).compactMap { subject in
        .dated(
          .workDue, subject, .init(due: due, today: situation.today),
          .workDue(task: task.title, isMine: task.people.isEmpty), because: [Reason(task)])
      }
    }
  }
}

extension Situation {
  /// Whom an open task is about: each person it is for, or the note where it is mine alone.
  fileprivate func subjects(of task: Task) -> [NoteID] {
    guard task.people.isEmpty else {
      return task.people.filter { self[$0]?.isSpokenAbout(in: .promise) ?? false }
    }
    switch graph[task.note].type {
    case .me, .project, .meeting, .letter: return [task.note]
    default: return []
    }
  }
}

// MARK: Notes of the examples

private let promised = """
  == Mentors/Kwame Mensah.md
  ## Promised
  - ↓[ ] table 1 📅 2026-07-20
  """
