/// The dates of a record that say when it came out.
package struct PubMedDates: Hashable, Sendable {
  /// `DP`: the date of the issue, which may lie ahead.
  package var issue: ImportedDate?
  /// `DEP`: the day of the electronic version.
  package var electronic: ImportedDate?
  /// `EDAT`, else `CRDT`: the day it came into PubMed.
  package var entered: ImportedDate?

  package init() {}

  /// The first day on which it is known to have been out: the earliest of the three.
  package var published: ImportedDate? {
    [issue, electronic, entered].compactMap(\.self).min { $0.lastDay < $1.lastDay }
  }

  /// Reads `2026 Mar 15`, `2026 Mar-Apr`, `2026 Winter`, `2025 Dec-2026 Jan`, `2026`, and
  /// `20260315`, `2026/03/15 06:00`, `2026-03-15`. Of a span the end counts. Nil for anything else.
  package static func read(_ text: String) -> ImportedDate? {
    let words = text.split { " /-,.:".contains($0) }
    guard let first = words.first else { return nil }
    if first.utf8.count == 8, let day = compact(first) { return day }
    var year: Int?
    var month: Int?
    var day: Int?
    for word in words {
      if let number = Int(word), word.utf8.count == 4 {
        (year, month, day) = (number, nil, nil)
      } else if let name = monthNumber(word) ?? seasonEnd(word), year != nil {
        (month, day) = (name, nil)
      } else if let number = Int(word), word.utf8.count <= 2, year != nil {
        if month == nil { month = number } else if day == nil { day = number }
      }
      if day != nil { break }
    }
    guard let year else { return nil }
    return ImportedDate(year: year, month: month, day: day)
      ?? ImportedDate(year: year, month: month) ?? ImportedDate(year: year)
  }

  private static func compact(_ word: Substring) -> ImportedDate? {
    guard let number = Int(word) else { return nil }
    return ImportedDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func seasonEnd(_ word: Substring) -> Int? {
    switch word.lowercased() {
    case "spring": 5
    case "summer": 8
    case "fall", "autumn": 11
    case "winter": 12
    default: nil
    }
  }
}
