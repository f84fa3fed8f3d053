import Graph

extension Rule {
  static let meetingPrepare = Rule(
    .meetingPrepare, "Prepare a meeting",
    why: "Two papers read, two questions and one concrete offer make a meeting worth their time.",
    examples: [
      .quiet("sixteen days ahead", "2026-05-04", in: planned),
      .finds("fifteen days ahead", "2026-05-05", "2026-05-19 upcoming", in: planned),
      .finds("the day before", "2026-05-19", "2026-05-19 due", in: planned),
      .finds("on the day itself", "2026-05-20", "2026-05-19 overdue", in: planned),
      .quiet("the day after it counts as held", "2026-05-21", in: planned),
      .quiet(
        "cancelled", "2026-05-19",
        in: """
          == Meetings/2026-05-20 Mori.md
          ---
          with: "[[Yuki Mori]]"
          status: cancelled
          ---
          == Mentors/Yuki Mori.md
          """),
      .quiet(
        "with nobody but a closed mentor", "2026-05-19",
        in: """
          == Meetings/2026-05-20 Mori.md
          ---
          with: "[[Yuki Mori]]"
          ---
          == Mentors/Yuki Mori.md
          ---
          status: closed
          ---
          """),
    ]
  ) { situation in
    situation.spokenMeetings(.planned).compactMap { meeting in
      guard meeting.date.value >= situation.today else { return nil }
      return .dated(
        .meetingPrepare, meeting.id,
        .init(due: meeting.date.value - 1, today: situation.today),
        .prepare(meeting: meeting.date.value, with: situation.names(meeting)),
        draft: .meetingPrep, because: [meeting.reason])
    }
  }
}

// MARK: Notes of the examples

private let planned = """
  == Meetings/Mori on the review.md
  ---
  date: ↓2026-05-20
  with: "[[Yuki Mori]]"
  ---
  == Mentors/Yuki Mori.md
  """
