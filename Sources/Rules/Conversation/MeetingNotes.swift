import Graph
import Markdown

/// What the rules about meeting notes share: one note, its date and what became of it.
struct DatedMeeting {
  var id: NoteID
  var meeting: Meeting
  /// Whom `with` names, by path.
  var people: [NoteID]
  var date: Placed<CivilDate>
  var state: Meeting.Status

  /// The date, as it is cited.
  var reason: Reason { Reason("date", date, in: id) }
}

extension Situation {
  func datedMeetings() -> [DatedMeeting] {
    histories.meetings.compactMap { id in
      guard let meeting = graph[id].meeting, let date = graph[id].date else { return nil }
      return DatedMeeting(
        id: id, meeting: meeting, people: meeting.with.notes, date: date,
        state: meeting.state(on: today, date: date.value))
    }
  }

  /// Those that findings may be about, of one state or of any.
  func spokenMeetings(_ state: Meeting.Status? = nil) -> [DatedMeeting] {
    meetings.filter { meeting in
      (state == nil || meeting.state == state) && isSpokenAbout(meeting: meeting)
    }
  }

  func names(_ meeting: DatedMeeting) -> [String] {
    meeting.meeting.with.map { reference in reference.note.map(name) ?? reference.text }
  }

  /// The first contact with any attendee on a later day.
  func contact(after meeting: DatedMeeting) -> Moment? {
    meeting.people.lazy.compactMap { person in
      self[person]?.events.first { $0.isContact && $0.date > meeting.date.value }
    }.first
  }

  /// Whether another meeting with any attendee lies on a later day.
  func hasMeeting(after meeting: DatedMeeting) -> Bool {
    meeting.people.contains { attendee in
      histories[attendee].meetings.contains { id in
        guard let other = graph[id].meeting, let date = graph[id].meetingDate else { return false }
        return date > meeting.date.value && other.status?.value != .cancelled
      }
    }
  }
}

extension SourcePlace {
  /// The note as a whole.
  static var start: SourcePlace { SourcePlace(line: 1, column: 1) }
}
