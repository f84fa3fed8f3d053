import Graph

extension Rule {
  static let meetingNextDate = Rule(
    .meetingNextDate, "The next date a meeting set",
    why: "A date you named together is a promise, even without a task.",
    policy: [.nextDateExpiry],
    examples: []
  ) { situation in
    let tasks = Dictionary(grouping: situation.graph.tasks, by: \.note)
    return situation.spokenMeetings(.held).compactMap { meeting in
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
