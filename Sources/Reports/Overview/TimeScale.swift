package import Graph

/// The stretch of days that a drawing shows, and where on it a day stands.
package struct TimeScale: Sendable, Equatable {
  package let first: CivilDate
  package let last: CivilDate

  /// - Parameters:
  ///   - last: At least a day after `first`.
  package init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = max(last, first + 1)
  }

  /// Whole months around some days.
  package init(monthsFrom first: CivilDate, through last: CivilDate) {
    self.init(first.startOfMonth, last.adding(months: 1).startOfMonth)
  }

  package func holds(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// How far from the left a day stands, as drawings take it: "37.52%". Days beyond an end stand
  /// on it.
  package func position(_ day: CivilDate) -> String { Self.percent(share(day)) }

  /// The stretch between two days: where it begins and how wide it is; nil where none of it shows.
  package func stretch(_ from: CivilDate, _ to: CivilDate) -> (start: String, width: String)? {
    guard to >= first, from <= last, from <= to else { return nil }
    let start = share(from)
    return (Self.percent(start), Self.percent(share(to) - start))
  }

  /// Of ten thousand.
  package func share(_ day: CivilDate) -> Int {
    let inside = min(max(day, first), last)
    return (inside - first) * 10_000 / (last - first)
  }

  /// A share of ten thousand as a percentage.
  package static func percent(_ share: Int) -> String {
    let rest = share % 100
    return rest == 0 ? "\(share / 100)%" : "\(share / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// A month's beginning on the scale.
  package struct Tick: Sendable, Equatable {
    package var day: CivilDate
    /// "2026" for a January, else "Apr"; nil where there is no room.
    package var label: String?
  }

  /// The beginnings of months, those that there is room for with their names; of many years only
  /// some years.
  package var ticks: [Tick] {
    let months = (last - first) / 30
    if months > 120 { return years(every: months / 12 / 10) }
    let step = months <= 9 ? 1 : months <= 30 ? 3 : 12
    var ticks: [Tick] = []
    for count in 0...months + 2 {
      let day = first.startOfMonth.adding(months: count)
      guard day >= first, day <= last, day != ticks.last?.day else { continue }
      let isNamed = (day.parts.month - 1) % step == 0 && last - day >= 15
      ticks.append(Tick(day: day, label: isNamed ? Self.label(day) : nil))
    }
    return ticks
  }

  /// The beginnings of the years that can be divided by a number.
  private func years(every step: Int) -> [Tick] {
    let start = first.startOfMonth.adding(months: (13 - first.parts.month) % 12)
    let skipped = (step - start.parts.year % step) % step
    return stride(from: skipped, to: (last - first) / 365 + 1, by: step).compactMap { years in
      let day = start.adding(months: 12 * years)
      return last - day >= 15 ? Tick(day: day, label: Self.label(day)) : nil
    }
  }

  private static func label(_ day: CivilDate) -> String {
    let names = [
      "", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, _) = day.parts
    return month == 1 ? "\(year)" : names[month - 1]
  }
}

extension CivilDate {
  /// The first day of its month.
  package var startOfMonth: CivilDate { self - (parts.day - 1) }
}
