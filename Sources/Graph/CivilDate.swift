/// A day of the calendar, without a time or a time zone.
///
/// Kept as the number of days since 1970-01-01, so that comparing and counting days are integer
/// arithmetic. Years 1 to 9999 of the proleptic Gregorian calendar.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let day: Int32

  /// The days that can be written: those of the years 1 to 9999.
  package static let writable = CivilDate(day: -719_162)...CivilDate(day: 2_932_896)

  package init(day: Int32) {
    self.day = day
  }

  /// Nil where the month has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil: years begin in March so that the leap day is the last of its year.
    let y = month > 2 ? year : year - 1
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.day = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { a.day < b.day }

  /// Whole days from `b` to `a`.
  package static func - (a: CivilDate, b: CivilDate) -> Int { Int(a.day) - Int(b.day) }

  package static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(day: date.day + Int32(days))
  }

  package static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(day: date.day - Int32(days))
  }

  /// Year, month (1…12) and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let z = Int(day) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The same day of the month `months` later (earlier where negative), clamped to the month's end,
  /// and to the first and the last month that can be written.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let count = min(max(year * 12 + (month - 1) + months, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return CivilDate(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((Int(day) + 3) % 7 + 7) % 7 }

  /// Days in a month, 28…31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilDate {
  /// What a text that should be a date turned out to be.
  package enum Reading: Sendable, Equatable {
    case date(CivilDate)
    /// Shaped like a date, but the calendar has no such day.
    case impossible
    case notADate
  }

  /// Reads `YYYY-MM-DD` at the front of some bytes; what follows must not be a digit.
  package static func read(_ bytes: Span<UInt8>, at start: Int, end: Int) -> Reading {
    guard end - start >= 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"),
      let year = number(bytes, start, 4), let month = number(bytes, start + 5, 2),
      let day = number(bytes, start + 8, 2)
    else { return .notADate }
    if end - start > 10, isDigit(bytes[start + 10]) { return .notADate }
    guard let date = CivilDate(year: year, month: month, day: day) else { return .impossible }
    return .date(date)
  }

  /// Reads a whole text: `YYYY-MM-DD`, a date-time that begins so, and where `partial` a bare
  /// `YYYY-MM` or `YYYY`, which stand for their last day.
  package static func read(_ text: String, partial: Bool = false) -> Reading {
    var text = text
    return text.withUTF8 { buffer in
      let bytes = unsafe Span(_unsafeElements: buffer)
      switch read(bytes, at: 0, end: bytes.count) {
      case .date(let date):
        let isWhole = bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20
        return isWhole ? .date(date) : .notADate
      case .impossible: return .impossible
      case .notADate: return partial ? readPartial(bytes) : .notADate
      }
    }
  }

  private static func readPartial(_ bytes: Span<UInt8>) -> Reading {
    guard bytes.count == 4 || bytes.count == 7, let year = number(bytes, 0, 4) else {
      return .notADate
    }
    var month = 12
    if bytes.count == 7 {
      guard bytes[4] == UInt8(ascii: "-"), let written = number(bytes, 5, 2) else {
        return .notADate
      }
      month = written
    }
    guard (1...12).contains(month) else { return .impossible }
    let last = length(ofMonth: month, year: year)
    return CivilDate(year: year, month: month, day: last).map(Reading.date) ?? .impossible
  }

  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return value
  }
}

/// An ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
