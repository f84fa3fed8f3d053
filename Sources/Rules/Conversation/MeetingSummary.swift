import Graph

extension Rule {
  static let meetingSummary = Rule(
    .meetingSummary, "Send a summary after a meeting",
    why: "What was said, the next step and when, within a day: it shows that you listened.",
    policy: [.meetingSummary, .meetingLarge, .summaryExpiry],
    examples: [
      .finds(
        "on the day of the meeting", "2026-05-20", "2026-05-21 upcoming", at: .meetingSummary,
        in: held),
      .finds(
        "the day after a first conversation", "2026-05-21", "Yuki Mori: 2026-05-21 due",
        at: .meetingSummary, in: held),
      .finds("a week on", "2026-05-28", "2026-05-21 overdue", at: .summaryExpiry, in: held),
      .quiet("after that it would look odd", "2026-05-29", at: .summaryExpiry, in: held),
      .finds(
        "after a later conversation it is only good form", "2026-05-21", "2026-05-21 due info",
        in: """
          == Meetings/Mori on the review.md
          ---
          date: ↓2026-05-20
          with: "[[Yuki Mori]]"
          status: held
          ---
          == Mentors/Yuki Mori.md
          - 2026-04-02 met: at the congress
          """),
      .finds(
        "three people: each gets one", "2026-05-21", "Abel Tesfaye: 2026-05-21 due",
        "Ines Duarte: 2026-05-21 due", "Yuki Mori: 2026-05-21 due", at: .meetingLarge,
        in: group("Yuki Mori", "Ines Duarte", "Abel Tesfaye")),
      .quiet(
        "four people: the minutes will do", "2026-05-21", at: .meetingLarge,
        in: group("Yuki Mori", "Ines Duarte", "Abel Tesfaye", "Maren Voss")),
      .quiet(
        "a thank-you says it too", "2026-05-21",
        in: """
          == Meetings/Mori on the review.md
          ---
          date: 2026-05-20
          with: "[[Yuki Mori]]"
          status: held
          ---
          == Mentors/Yuki Mori.md
          - 2026-05-20 thanks: and what we agreed
          """),
      .finds(
        "who is left quietly still gets one", "2026-05-21", "2026-05-21 due",
        in: """
          == Meetings/Mori on the review.md
          ---
          date: ↓2026-05-20
          with: "[[Yuki Mori]]"
          ---
          == Mentors/Yuki Mori.md
          ---
          status: fading
          ---
          """),
    ]
  ) { situation in
    // Older ones have expired; a vault holds years of them.
    let oldest =
      situation.today - situation.policy[.meetingSummary] - situation.policy[.summaryExpiry]
    return situation.spokenMeetings(.held).filter { meeting in
      meeting.date.value <= situation.today && meeting.date.value >= oldest
        && meeting.meeting.with.count <= situation.policy[.meetingLarge]
    }.flatMap { meeting in
      meeting.people.compactMap { situation.summary(for: $0, of: meeting) }
    }
  }
}

extension Situation {
  fileprivate func summary(for attendee: NoteID, of meeting: DatedMeeting) -> Finding? {
    let date = meeting.date.value
    guard let mentor = self[attendee], mentor.isMentor, mentor.isSpokenAbout(in: .meeting),
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

extension Moment {
  /// Settles the summary that a meeting asks for.
  fileprivate var isSummary: Bool {
    verb == .summary || verb == .thanks || verb == .letterPacket
  }
}

// MARK: Notes of the examples

private let held = """
  == Meetings/Mori on the review.md
  ---
  date: ↓2026-05-20
  with: "[[Yuki Mori]]"
  status: held
  ---
  == Mentors/Yuki Mori.md
  """

private func group(_ names: String...) -> String {
  """
  == Meetings/Review group.md
  ---
  date: ↓2026-05-20
  with: [\(names.joined(separator: ", "))]
  ---

  """ + names.map { "== Mentors/\($0).md" }.joined(separator: "\n")
}
