import Graph

extension Rule {
  static let meetingUnrecorded = Rule(
    .meetingUnrecorded, "A planned meeting whose day has passed",
    why: "Only you know whether it took place; until the note says so it counts for nothing.",
    policy: [.meetingShown], isConsistency: true,
    examples: [
      .quiet("on the day it may still take place", "2026-06-01", in: planned),
      .finds("the day after", "2026-06-02", "Obi on rounds: warning", in: planned),
      .finds("thirty days on", "2026-07-01", "warning", at: .meetingShown, in: planned),
      .quiet("after that it is history", "2026-07-02", at: .meetingShown, in: planned),
      .quiet(
        "without a status the date decides", "2026-06-02",
        in: """
          == Meetings/Obi on rounds.md
          ---
          date: 2026-06-01
          with: "[[Chinwe Obi]]"
          ---
          == Mentors/Chinwe Obi.md
          """),
    ]
  ) { situation in
    situation.spokenMeetings(.planned).compactMap { meeting in
      let age = situation.today - meeting.date.value
      guard age >= 1, age <= situation.policy[.meetingShown], let status = meeting.meeting.status
      else { return nil }
      return .standing(
        .meetingUnrecorded, meeting.id,
        .unrecorded(meeting: meeting.date.value, with: situation.names(meeting)),
        because: [
          .fact(note: meeting.id, place: status.place, text: "status: planned"),
          meeting.reason,
        ] + situation.policies(.meetingShown))
    }
  }
}

// MARK: Notes of the examples

private let planned = """
  == Meetings/Obi on rounds.md
  ---
  date: 2026-06-01
  with: "[[Chinwe Obi]]"
  status: ↓planned
  ---
  == Mentors/Chinwe Obi.md
  """
