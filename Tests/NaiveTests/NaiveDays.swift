import Graph

typealias DayRange = ClosedRange<CivilDate>

/// Away days: "where a rule says plus or elapsed, away days stand still; everywhere else days are
/// calendar days."
extension Naive {
  /// "the union of `away` ranges (inclusive)"
  func awayRanges(_ person: Note) -> [DayRange] {
    (person.person?.away ?? []).compactMap { $0.first <= $0.last ? $0.first...$0.last : nil }
  }

  /// "for each event with `until` (auto-reply) […] the days from the event […] through it. No date,
  /// or one before its line: nothing."
  func autoReplies(_ person: Note) -> [DayRange] {
    lines(about: person.id).compactMap { line in
      guard line.verb == .autoReply, let until = line.until, until >= line.date else { return nil }
      return line.date...until
    }
  }

  /// "for each event with […] `again` (reply, declined, auto-reply), the days from the event
  /// through the day before that date […]. No date, or one before its line: nothing."
  func writeAgains(_ person: Note) -> [DayRange] {
    lines(about: person.id).compactMap { line in
      guard [.reply, .declined, .autoReply].contains(line.verb), let again = line.again,
        again > line.date
      else { return nil }
      return line.date...(again - 1)
    }
  }

  static func days(of ranges: [DayRange]) -> Set<Int32> {
    var days: Set<Int32> = []
    for range in ranges {
      for day in range.lowerBound.day...range.upperBound.day { days.insert(day) }
    }
    return days
  }

  func isAway(_ person: NoteID, _ day: CivilDate) -> Bool {
    away[person]?.contains(day.day) ?? false
  }

  /// Away by `away` or `until`, which is what letter dates mind.
  func isGone(_ person: NoteID, _ day: CivilDate) -> Bool {
    gone[person]?.contains(day.day) ?? false
  }

  /// "`plus(d, n)` is the n-th day after `d` that is not away (none if more than 10 years ahead)."
  func plus(_ person: NoteID, _ date: CivilDate, _ count: Int) -> CivilDate? {
    var day = date
    var left = count
    while left > 0 {
      day = day + 1
      if day > date.adding(months: 120) { return nil }
      if !isAway(person, day) { left -= 1 }
    }
    return day
  }

  /// "`elapsed(a, b)` counts the days after `a` up to and including `b` that are not away."
  func elapsed(_ person: NoteID, _ from: CivilDate, _ to: CivilDate) -> Int {
    var count = 0
    var day = from + 1
    while day <= to {
      if !isAway(person, day) { count += 1 }
      day = day + 1
    }
    return count
  }

  /// `elapsed(a, today)`.
  func elapsed(_ person: NoteID, since date: CivilDate) -> Int { elapsed(person, date, today) }

  /// "'Within' or 'in the last N days': today - d <= N."
  func isWithin(_ days: Int, _ date: CivilDate) -> Bool { today - date <= days }

  /// "'Ahead': today or later."
  func isAhead(_ date: CivilDate) -> Bool { date >= today }
}
