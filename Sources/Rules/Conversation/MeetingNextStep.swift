import Graph

extension Rule {
  static let meetingNextStep = Rule(
    .meetingNextStep, "A meeting without a next step",
    why: "Leave with one next step and a date, or the meeting was only pleasant.",
    policy: [.meetingShown],
    examples: [
      .finds("the day after", "2026-06-02", "Bauer on the audit: info", in: loose),
      .finds("thirty days on", "2026-07-01", "info", at: .meetingShown, in: loose),
      .quiet("after that it is history", "2026-07-02", at: .meetingShown, in: loose),
      .quiet(
        "a next step is written down", "2026-06-02",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          next-step: send her the list of wards
          ---
          == Mentors/Clara Bauer.md
          """),
      .quiet(
        "a task is one", "2026-06-02",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          ---
          - [ ] list of wards 📅 2026-06-08
          == Mentors/Clara Bauer.md
          """),
      .quiet(
        "things went on", "2026-06-10",
        in: """
          == Meetings/Bauer on the audit.md
          ---
          date: 2026-06-01
          with: "[[Clara Bauer]]"
          ---
          == Mentors/Clara Bauer.md
          - 2026-06-04 update: ward list drafted
          """),
    ]
  ) { situation in
    situation.spokenMeetings(.held).compactMap { meeting in
      let age = situation.today - meeting.date.value
      guard (0...situation.policy[.meetingShown]).contains(age),
        meeting.meeting.nextStep == nil, !situation.hasTask(in: meeting),
        situation.contact(after: meeting) == nil, !situation.hasMeeting(after: meeting)
      else { return nil }
      return .standing(
        .meetingNextStep, meeting.id,
        .nextStep(meeting: meeting.date.value, with: situation.names(meeting)), .info,
        because: [meeting.reason] + situation.policies(.meetingShown))
    }
  }
}

extension Situation {
  fileprivate func hasTask(in meeting: DatedMeeting) -> Bool {
    graph.tasks(in: meeting.id).contains { $0.isWritten(by: today) }
  }
}

// MARK: Notes of the examples

private let loose = """
  == Meetings/Bauer on the audit.md
  ---
  date: ↓2026-06-01
  with: "[[Clara Bauer]]"
  ---
  == Mentors/Clara Bauer.md
  """
