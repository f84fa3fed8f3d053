package import Graph

extension CivilDate {
  /// Weekday and date: "Tue 2026-07-07".
  package var withWeekday: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "\(names[weekday]) \(self)"
  }

  /// How far it is from a day: "in 6 days", "today", "2 days ago".
  package func distance(from today: CivilDate) -> String {
    let days = self - today
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    case 2...: return "in \(days) days"
    default: return "\(-days) days ago"
    }
  }

  /// Weekday, date and distance: "Tue 2026-07-07, in 6 days".
  package func spoken(on today: CivilDate) -> String {
    "\(withWeekday), \(distance(from: today))"
  }
}

/// A number with its noun: "1 note", "2 notes".
package func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
}
