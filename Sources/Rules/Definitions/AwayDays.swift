package import Graph

/// The days on which a mentor cannot be reached, as disjoint ranges in order.
package struct AwayDays: Sendable, Equatable {
  private var ranges: [ClosedRange<Int32>]

  package init(_ ranges: [ClosedRange<Int32>]) {
    guard ranges.count > 1 else {
      self.ranges = ranges
      return
    }
    var merged: [ClosedRange<Int32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        let end = max(last.upperBound, range.upperBound)
        merged[merged.count - 1] = last.lowerBound...end
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  package var isEmpty: Bool { ranges.isEmpty }

  package func contains(_ day: CivilDate) -> Bool {
    ranges.contains { $0.contains(day.day) }
  }

  /// How many days after `a` up to and including `b` are away days.
  package func count(after a: CivilDate, through b: CivilDate) -> Int {
    ranges.reduce(0) { sum, range in
      let first = max(range.lowerBound, a.day + 1)
      let last = min(range.upperBound, b.day)
      return sum + max(0, Int(last) - Int(first) + 1)
    }
  }

  /// Days after `a` up to and including `b` that are not away; never negative.
  package func elapsed(_ a: CivilDate, _ b: CivilDate) -> Int {
    max(0, (b - a) - count(after: a, through: b))
  }

  /// The `n`-th day after `date` that is not away; nil where that is more than ten years ahead.
  package func plus(_ date: CivilDate, _ n: Int) -> CivilDate? {
    guard n > 0 else { return date }
    var end = Int(date.day) + n
    for range in ranges where Int(range.upperBound) > Int(date.day) {
      guard Int(range.lowerBound) <= end else { break }
      end += Int(range.upperBound) - max(Int(range.lowerBound), Int(date.day) + 1) + 1
    }
    // Ten years have no fewer days than these: nearly always the calendar need not be asked.
    guard end > Int(date.day) + 3651 else { return CivilDate(day: Int32(end)) }
    return end <= Int(date.adding(months: 120).day) ? CivilDate(day: Int32(end)) : nil
  }

  /// The day itself, or the last day before it that is not away.
  package func lastReachable(through day: CivilDate) -> CivilDate {
    guard let range = ranges.first(where: { $0.contains(day.day) }) else { return day }
    return CivilDate(day: range.lowerBound - 1)
  }
}

extension AwayDays {
  /// What `away` ranges and `until`, `again` dates of a person's lines add up to on a day.
  ///
  /// - Parameters:
  ///   - events: Those known on the day.
  ///   - onlyAbsence: leaves out `again`, which asks for a later letter but says nothing
  ///     about where they are.
  package init(of history: History, events: [Moment], onlyAbsence: Bool = false) {
    var ranges = history.person.away.map { $0.first.day...$0.last.day }
    for event in events {
      if let until = event.until, event.verb == .autoReply, until >= event.date {
        ranges.append(event.date.day...until.day)
      }
      if !onlyAbsence, let again = event.again, event.asksToWriteAgain, again > event.date {
        ranges.append(event.date.day...again.day - 1)
      }
    }
    self.init(ranges)
  }
}
