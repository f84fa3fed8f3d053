package import Graph

/// One day in a calendar, and what is to be done on it.
package struct CalendarEntry: Sendable, Equatable {
  /// What other programs know it by: it stays when the day moves.
  package var id: StableID
  package var day: CivilDate
  /// A few words and a name.
  package var title: String
  /// What to do, and where it stands in the notes.
  package var details: [String]
  /// As iCalendar counts: 1 is the most pressing, 9 the least; nil for a date of the season.
  package var priority: Int?
  /// It stood in an earlier calendar and is no longer on the agenda.
  package var isSettled = false

  /// A date that is given, where others are days by which to do something.
  var isOfSeason: Bool { priority == nil && !isSettled }

  /// The same, no longer to be done.
  var settled: CalendarEntry {
    var entry = self
    entry.isSettled = true
    entry.title = "Off the agenda: \(title)"
    entry.details = ["Settled, muted or out of date since."]
    entry.priority = nil
    return entry
  }
}
