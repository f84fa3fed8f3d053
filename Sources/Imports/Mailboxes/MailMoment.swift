import Graph

/// A moment as a mail header writes it: `Tue, 7 Jul 2026 10:02:03 -0400 (EDT)`.
struct MailMoment: Sendable, Hashable, Comparable {
  /// Since 1970-01-01, UTC.
  let seconds: Int64

  /// Nil where it is no moment of the calendar.
  init?(_ text: String) {
    let bare = text.prefix { $0 != "(" }
    let words = bare.split { $0 == " " || $0 == "," }.map(String.init)
    guard let first = words.firstIndex(where: { $0.first?.isNumber == true }) else { return nil }
    let parts = words[first...]
    guard parts.count >= 4, let date = Self.date(parts.prefix(3)),
      let time = Self.time(parts[first + 3])
    else { return nil }
    let zone = parts.count > 4 ? Self.offset(parts[first + 4]) : 0
    seconds = Int64(date.day) * 86_400 + Int64(time - zone)
  }

  static func < (a: MailMoment, b: MailMoment) -> Bool { a.seconds < b.seconds }

  private static func date(_ words: ArraySlice<String>) -> CivilDate? {
    let words = Array(words)
    guard let day = Int(words[0]), let month = monthNumber(words[1]), let year = Int(words[2])
    else { return nil }
    let century = words[2].utf8.count > 2 ? 0 : year < 50 ? 2000 : 1900
    return CivilDate(year: century + year, month: month, day: day)
  }

  /// Seconds after midnight.
  private static func time(_ word: String) -> Int? {
    let parts = word.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1])
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? min(max(parts[2], 0), 60) : 0)
  }

  /// Seconds ahead of UTC; a zone that nobody knows is taken for UTC.
  private static func offset(_ word: String) -> Int {
    let hours = [
      "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
    ]
    if let hours = hours[word] { return hours * 3600 }
    let digits = word.dropFirst()
    guard let sign = word.first, sign == "+" || sign == "-", digits.utf8.count == 4,
      let number = Int(digits), number >= 0
    else { return 0 }
    return (sign == "-" ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
  }
}
