import Graph

extension Rule {
  static let meetingNextDate = Rule(
    .meetingNextDate, "The next date a meeting set",
    why: "A date you named together is a promise, even without a task.",
    policy: [.nextDateExpiry],
    examples: [
      .finds("the day before", "2026-06-14", "2026-06-15 upcoming", in: agreed),
      .finds("on the day", "2026-06-15", "Bauer on the audit: 2026-06-15 due", in: agreed),
      .finds("three weeks on", "2026-07-06", "2026-06-15 overdue", at: .nextDateExpiry, in: agreed),
      .quiet("after that it is history", "2026-07-07", at: .nextDateExpiry, in: agreed),
      .quiet(
        "in touch since", "2026-06-15",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          next-date: 2026-06-15
          ---
          == Mentors/Clara Bauer.md
          - 2026-06-09 asked: is the ward list complete?
          """),
      .quiet(
        "its task is done", "2026-06-15",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          next-date: 2026-06-15
          ---
          - [x] list of wards ✅ 2026-06-08
          == Mentors/Clara Bauer.md
          """),
      .finds(
        "cancelled, with a new date", "2026-06-15", "2026-06-15 due",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          status: cancelled
          next-date: ↓2026-06-15
          ---
          == Mentors/Clara Bauer.md
          """),
    ]
  ) { situation in
    let tasks = Dictionary(grouping: situation.graph.tasks, by: \.note)
    return situation.spokenMeetings().compactMap { meeting in
      let isDone = (tasks[meeting.note.id] ?? []).contains { task in
        guard let promise = task.deliverable(on: situation.today, in: situation.graph) else {
          return false
        }
        return promise.done.map { $0 > meeting.date.value } ?? false
      }
      guard let next = meeting.meeting.nextDate, !isDone, situation.contact(after: meeting) == nil
      else { return nil }
      return .dated(
        .meetingNextDate, meeting.note.id,
        .init(
          due: next.value, today: situation.today,
          expiry: situation.policy[.nextDateExpiry]),
        .nextDate(meeting: meeting.date.value, with: situation.names(meeting)),
        because: [Reason("next-date", next, in: meeting.note.id), meeting.reason]
          + situation.policies(.nextDateExpiry))
    }
  }
}

// MARK: Notes of the examples

private let agreed = """
  == Meetings/Bauer on the audit.md
  ---
  date: 2026-06-01
  with: "[[Clara Bauer]]"
  next-date: ↓2026-06-15
  ---
  == Mentors/Clara Bauer.md
  """
