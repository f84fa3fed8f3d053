package import Graph

/// The talking points for one writer, ready to be laid out: nothing in it that the gate has not
/// passed, apart from words of Rapport's own, days and counts.
package struct LetterSheet: Sendable {
  /// `Nino Beridze`.
  package var applicant: LetterLine
  /// `Priya Raman`.
  package var writer: LetterLine
  /// What, when and how: the box at the top.
  package var logistics: [LetterRow]
  package var sections: [LetterSection]

  /// Every line in order, with its label; for the audit.
  package var lines: [(label: String, line: LetterLine)] {
    var lines: [(String, LetterLine)] = [("Applicant", applicant), ("Writer", writer)]
    lines += logistics.map { ($0.label.text, $0.line) }
    for section in sections {
      if !section.title.origins.isEmpty { lines.append(("Heading", section.title)) }
      for block in section.blocks {
        lines.append((block.day?.description ?? "", block.lead))
        lines += block.rows.map { ($0.label.text, $0.line) }
      }
    }
    return lines
  }
}

/// A part of the sheet under a heading.
package struct LetterSection: Sendable {
  package enum Kind: Sendable { case work, episodes, outputs, qualities, why }

  package var kind: Kind
  package var title: LetterLine
  package var blocks: [LetterBlock]
}

/// A line with what belongs to it.
package struct LetterBlock: Sendable {
  /// The day it is of, where it is a dated thing.
  package var day: CivilDate?
  package var lead: LetterLine
  package var rows: [LetterRow] = []
}

/// A line with a label in front.
package struct LetterRow: Sendable {
  package var label: StaticString
  package var line: LetterLine
}

/// One line of the sheet, and the places of the vault it comes from.
package struct LetterLine: Sendable {
  /// What a line is made of. Text of the vault can only come in as `.passed`.
  package enum Piece: Sendable {
    case own(StaticString)
    case passed(Discretion.Passed)
    /// Shown as `2026-07-07`.
    case day(CivilDate)
    /// Shown as `Tue 2026-07-07`.
    case weekday(CivilDate)
    case number(Int)
  }

  package var pieces: [Piece]
  /// Where days and counts come from; texts know by themselves.
  private var others: [Discretion.Origin]

  package init(_ pieces: Piece..., from origins: [Discretion.Origin] = []) {
    self.pieces = pieces
    others = origins
  }

  init(pieces: [Piece]) {
    self.pieces = pieces
    others = []
  }

  package mutating func append(_ more: Piece...) { pieces += more }

  /// The places it comes from, in the order of its words.
  package var origins: [Discretion.Origin] {
    var origins: [Discretion.Origin] = []
    for piece in pieces {
      if case .passed(let passed) = piece, !origins.contains(passed.origin) {
        origins.append(passed.origin)
      }
    }
    for origin in others where !origins.contains(origin) { origins.append(origin) }
    return origins
  }

  /// The words, as they are: each format escapes them by its own rules.
  package var text: String { pieces.map(\.text).joined() }
}

extension LetterLine.Piece {
  package var text: String {
    switch self {
    case .own(let words): words.text
    case .passed(let passed): passed.text
    case .day(let day): day.description
    case .weekday(let day): day.withWeekday
    case .number(let number): String(number)
    }
  }
}

extension StaticString {
  package var text: String { description }
}
