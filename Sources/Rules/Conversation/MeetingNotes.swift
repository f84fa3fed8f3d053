import Graph
import Markdown
import Vault

/// What the rules about meeting notes share: one note, its date and what became of it. An object,
/// because each rule goes through all of them.
final class DatedMeeting: Sendable {
  let id: NoteID
  let meeting: Meeting
  /// Whom `with` names, by path.
  let people: [NoteID]
  let date: Placed<CivilDate>
  let state: Meeting.Status

  init(_ id: NoteID, _ meeting: Meeting, _ date: Placed<CivilDate>, today: CivilDate) {
    self.id = id
    self.meeting = meeting
    self.date = date
    people = meeting.with.notes
    state = meeting.state(on: today, date: date.value)
  }

  /// The date, as it is cited.
  var reason: Reason { Reason("date", date, in: id) }
}

extension Situation {
  /// Meeting notes that have a date and that findings may be about, by path.
  func datedMeetings() -> [DatedMeeting] {
    histories.meetings.compactMap { id in
      guard let meeting = graph[id].meeting, let date = graph[id].date else { return nil }
      let dated = DatedMeeting(id, meeting, date, today: today)
      return isSpokenAbout(meeting: dated) ? dated : nil
    }
  }

  /// Those of one state or of any.
  func spokenMeetings(_ state: Meeting.Status? = nil) -> [DatedMeeting] {
    let all = meetingsOnce.value { datedMeetings() }
    return state == nil ? all : all.filter { $0.state == state }
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
