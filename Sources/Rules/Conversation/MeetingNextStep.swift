import Graph

extension Rule {
  static let meetingNextStep = Rule(
    .meetingNextStep, "A meeting without a next step",
    why: "Leave with one next step and a date, or the meeting was only pleasant.",
    policy: [.meetingShown],
    examples: []
  ) { situation in
    let tasks = Set(situation.graph.tasks.map(\.note))
    return situation.spokenMeetings(.held).compactMap { meeting in
      let age = situation.today - meeting.date.value
      guard (0...situation.policy[.meetingShown]).contains(age),
        meeting.meeting.nextStep == nil, !tasks.contains(meeting.note.id),
        situation.contact(after: meeting) == nil, !situation.hasMeeting(after: meeting)
      else { return nil }
      return .standing(
        .meetingNextStep, meeting.note.id,
        .nextStep(meeting: meeting.date.value, with: situation.names(meeting)), .info,
        because: [meeting.reason] + situation.policies(.meetingShown))
    }
  }
}
