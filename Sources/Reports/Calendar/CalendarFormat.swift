import Graph

extension CalendarReport {
  /// As iCalendar, RFC 5545.
  ///
  /// No `METHOD`: the file is a calendar, not a message of an organizer, and programs that import
  /// it treat it so. Entries are private, take no time from anybody's day, and last the whole of it.
  package var ical: [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Rapport//rapport//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("NAME", "Rapport")
    lines.add("X-WR-CALNAME", "Rapport")
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    lines.add("X-PUBLISHED-TTL", "P1D")
    for entry in entries { add(entry, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func add(_ entry: CalendarEntry, to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", entry.id.text)
    lines.add("DTSTAMP", "\(today.compact)T000000Z")
    lines.add("SEQUENCE", "\(sequence)")
    lines.add("DTSTART;VALUE=DATE", entry.day.compact)
    // Without an end an entry lasts its day: what follows the last day that can be written cannot.
    if entry.day < CivilDate.writable.upperBound {
      lines.add("DTEND;VALUE=DATE", (entry.day + 1).compact)
    }
    lines.add("SUMMARY", text: entry.title)
    lines.add("DESCRIPTION", parts: entry.details, separator: "\\n")
    lines.add("STATUS", entry.isSettled ? "CANCELLED" : "CONFIRMED")
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("CLASS", "PRIVATE")
    lines.add("CATEGORIES", "Rapport")
    if let priority = entry.priority { lines.add("PRIORITY", "\(priority)") }
    if !entry.isSettled { for days in alarms { addAlarm(days, entry, to: &lines) } }
    lines.add("END", "VEVENT")
  }

  /// At nine in the morning: an entry of a whole day begins at midnight.
  private func addAlarm(_ days: Int, _ entry: CalendarEntry, to lines: inout ContentLines) {
    let trigger =
      switch days {
      case 0: "PT9H"
      case 1: "-PT15H"
      default: "-P\(days - 1)DT15H"
      }
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("DESCRIPTION", text: entry.title)
    lines.add("TRIGGER", trigger)
    lines.add("END", "VALARM")
  }

  /// By which programs tell the newer of two files: higher on every later day, and on one day with
  /// everything that is noted of it. Nobody keeps a count, and the same notes have the same.
  private var sequence: Int {
    max(today - Self.firstDay, 0) * Self.mostNews + min(news, Self.mostNews - 1)
  }

  private static let firstDay = CivilDate(day: 18_262)  // 2020-01-01

  /// Of a day; with it the numbers of eight thousand years fit the 32 bits that programs give them.
  private static let mostNews = 100
}

extension CivilDate {
  /// `YYYYMMDD`.
  package var compact: String { description.filter { $0 != "-" } }
}
