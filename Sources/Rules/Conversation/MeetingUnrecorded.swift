import Graph

extension Rule {
  static let meetingUnrecorded = Rule(
    .meetingUnrecorded, "A planned meeting whose day has passed",
    why: "Only you know whether it took place; until the note says so it counts for nothing.",
    policy: [.meetingShown], isConsistency: true,
    examples: []
  ) { situation in
    situation.spokenMeetings(.planned).compactMap { meeting in
      let age = situation.today - meeting.date.value
      guard age >= 1, age <= situation.policy[.meetingShown], let status = meeting.meeting.status
      else { return nil }
      return .standing(
        .meetingUnrecorded, meeting.note.id,
        .unrecorded(meeting: meeting.date.value, with: situation.names(meeting)),
        because: [
          .fact(note: meeting.note.id, place: status.place, text: "status: planned"),
          meeting.reason,
        ] + situation.policies(.meetingShown))
    }
  }
}
