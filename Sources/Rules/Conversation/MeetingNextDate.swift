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
    situation.spokenMeetings().compactMap { meeting in
      guard let next = meeting.meeting.nextDate, !situation.isWorkDone(since: meeting),
        situation.contact(after: meeting) == nil
      else { return nil }
      return .dated(
        .meetingNextDate, meeting.id,
        .init(
          due: next.value, today: situation.today,
          expiry: situation.policy[.nextDateExpiry]),
        .nextDate(meeting: meeting.date.value, with: situation.names(meeting)),
        because: [Reason("next-date", next, in: meeting.id), meeting.reason]
          + situation.policies(.nextDateExpiry))
    }
  }
}

extension Situation {
  /// Whether a task of the note was ticked on a later day.
  fileprivate func isWorkDone(since meeting: DatedMeeting) -> Bool {
    graph.tasks(in: meeting.id).contains { task in
      guard let done = task.done, done > meeting.date.value else { return false }
      return task.stands(on: today) && task.isDone(on: today)
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
