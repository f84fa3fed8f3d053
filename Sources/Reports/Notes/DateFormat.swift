import Graph

/// Dates in the formats that templates name, as moment.js writes them: `YYYY-MM-DD`, `dddd`.
enum DateFormat {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// Nil for a format with letters that are no part of a day, such as a time.
  static func write(_ date: CivilDate, as format: Substring) -> String? {
    var result = ""
    var rest = format
    while let first = rest.first {
      if first == "[", let close = rest.firstIndex(of: "]") {
        result += rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
        continue
      }
      let run = rest.prefix { $0 == first }
      rest = rest.dropFirst(run.count)
      guard first.isLetter else {
        result += run
        continue
      }
      guard let part = part(date, String(run)) else { return nil }
      result += part
    }
    return result
  }

  private static func part(_ date: CivilDate, _ token: String) -> String? {
    let (year, month, day) = date.parts
    switch token {
    case "YYYY": return padded(year, 4)
    case "YY": return padded(year % 100, 2)
    case "MMMM": return months[month - 1]
    case "MMM": return String(months[month - 1].prefix(3))
    case "MM": return padded(month, 2)
    case "M": return "\(month)"
    case "DD": return padded(day, 2)
    case "D": return "\(day)"
    case "dddd": return weekdays[date.weekday]
    case "ddd": return String(weekdays[date.weekday].prefix(3))
    default: return nil
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
