package import Graph

/// What a template's fields stand for in one draft.
package typealias DraftValues = [DraftField: DraftValue]

/// The value of one field. A field without one is left out of the dictionary.
package enum DraftValue: Sendable {
  case line(DraftLine)
  case list([DraftValues])
  /// Only sections ask for it.
  case yes

  var line: DraftLine? {
    if case .line(let line) = self { line } else { nil }
  }

  var items: [DraftValues]? {
    if case .list(let items) = self { items } else { nil }
  }
}

/// A piece of a draft, as a reader of the mail sees it.
///
/// Text of the vault can only come in as `.passed`: what stands in a draft has been through the
/// gate.
package struct DraftLine: Sendable {
  package enum Piece: Sendable {
    case own(StaticString)
    case passed(Discretion.Passed)
    /// `July 7`; with the year where it is another than the reader's.
    case day(CivilDate, today: CivilDate)
    /// `Tuesday, July 7`, the same.
    case weekday(CivilDate, today: CivilDate)
    case number(Int)
  }

  private var pieces: [Piece]

  package init(_ pieces: Piece...) { self.pieces = pieces }

  package mutating func append(_ more: Piece...) { pieces += more }

  /// One line, nothing in it that a terminal or a mail header must not see.
  package var text: String { pieces.map(\.text).joined() }
}

extension DraftLine.Piece {
  fileprivate var text: String {
    switch self {
    case .own(let words): words.text
    case .passed(let passed): passed.text.onOneLine
    case .day(let day, let today): day.inWords(readOn: today)
    case .weekday(let day, let today): "\(day.weekdayName), \(day.inWords(readOn: today))"
    case .number(let number): String(number)
    }
  }
}

extension CivilDate {
  /// `July 7`, and `July 7, 2027` in another year.
  func inWords(readOn today: CivilDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = parts
    let words = "\(months[month - 1]) \(day)"
    return year == today.parts.year ? words : "\(words), \(year)"
  }

  fileprivate var weekdayName: String {
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ][weekday]
  }
}
