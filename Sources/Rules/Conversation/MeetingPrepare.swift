import Graph

extension Rule {
  static let meetingPrepare = Rule(
    .meetingPrepare, "Prepare a meeting",
    why: "Two papers read, two questions and one concrete offer make a meeting worth their time.",
    examples: []
  ) { situation in
    situation.spokenMeetings(.planned).compactMap { meeting in
      guard meeting.date.value >= situation.today else { return nil }
      return .dated(
        .meetingPrepare, meeting.note.id,
        .init(due: meeting.date.value - 1, today: situation.today),
        .prepare(meeting: meeting.date.value, with: situation.names(meeting)),
        draft: .meetingPrep, because: [meeting.reason])
    }
  }
}
