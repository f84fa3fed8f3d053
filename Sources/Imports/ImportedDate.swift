package import Graph

/// A date as exactly as an export knows it: a day, a month or only a year.
package struct ImportedDate: Hashable, Sendable {
  package let year: Int
  /// 1…12.
  package let month: Int?
  /// 1…31; only with a month.
  package let day: Int?

  /// Nil where the calendar has no such year, month or day. A day without a month is dropped.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    let day = month == nil ? nil : day
    guard CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  package init(_ date: CivilDate) {
    let parts = date.parts
    (year, month, day) = (parts.year, parts.month, parts.day)
  }

  /// The day itself, else the last day of the month or year: what a note's bare month stands for.
  package var lastDay: CivilDate {
    let month = month ?? 12
    let last = day ?? CivilDate.length(ofMonth: month, year: year)
    return CivilDate(year: year, month: month, day: last) ?? CivilDate(day: 0)
  }

  /// How many of year, month and day are known: 1…3.
  package var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }
}

extension ImportedDate: CustomStringConvertible {
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as front matter writes it.
  package var description: String {
    String(lastDay.description.utf8.prefix([0, 4, 7, 10][precision])) ?? ""
  }
}

/// The number of a month by its English name, in full or as its first three letters or more.
func monthNumber(_ word: some StringProtocol) -> Int? {
  let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
}
