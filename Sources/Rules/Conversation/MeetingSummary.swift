import Graph

extension Rule {
  static let meetingSummary = Rule(
    .meetingSummary, "Send a summary after a meeting",
    why: "What was said, the next step and when, within a day: it shows that you listened.",
    policy: [.meetingSummary, .meetingLarge, .summaryExpiry],
    examples: []
  ) { situation in
    situation.meetings.filter { meeting in
      meeting.state == .held && meeting.date.value <= situation.today
        && meeting.meeting.with.count <= situation.policy[.meetingLarge]
    }.flatMap { meeting in
      meeting.meeting.with.notes.compactMap { situation.summary(for: $0, of: meeting) }
    }
  }
}

extension Situation {
  fileprivate func summary(for attendee: NoteID, of meeting: DatedMeeting) -> Finding? {
    let date = meeting.date.value
    guard let mentor = self[attendee], mentor.isMentor, mentor.isSpokenAbout(in: .contact),
      !mentor.events.contains(where: { $0.isSummary && $0.date >= date })
    else { return nil }
    let first = mentor.events.first { $0.verb == .met || $0.verb == .call }
    let isFirst = first.map { $0.date >= date } ?? true
    let severity = isFirst ? Severity.warning : .info
    return .dated(
      .meetingSummary, attendee,
      .init(
        due: date + policy[.meetingSummary], today: today, expiry: policy[.summaryExpiry],
        whenDue: severity, whenOverdue: severity),
      .summary(meeting: date, isFirst: isFirst), draft: .meetingSummary,
      because: [meeting.reason] + policies(.meetingSummary, .meetingLarge, .summaryExpiry))
  }
}

extension Event {
  /// Settles the summary that a meeting asks for.
  fileprivate var isSummary: Bool {
    verb == .summary || verb == .thanks || verb == .letterPacket
  }
}
