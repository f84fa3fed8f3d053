package import Graph
package import Rules

/// What one writer could use for a letter: the sheet to print, and what its owner should know.
package struct LetterReport: Sendable {
  package enum Outcome: Sendable {
    case sheet(LetterSheet)
    /// This writer has seen nothing yet that could be written down.
    case nothingYet
    /// The sheet would hold what may not be shown, in a place where leaving out does not do.
    case refused([Withheld])
  }

  package let today: CivilDate
  package let writer: NoteID
  package let outcome: Outcome
  /// What was left out without harm, by path and place.
  package let leftOut: [Withheld]
  /// What would make the sheet better.
  package let remarks: [LetterRemark]

  /// - Parameters:
  ///   - letter: Which letter it is for; nil where none is planned yet.
  ///   - showsScores: Only where exam scores are asked for.
  package init(
    _ situation: Situation, writer: NoteID, letter: LetterRecord?, showsScores: Bool = false
  ) {
    today = situation.today
    self.writer = writer
    var desk = LetterDesk(
      situation, writer: writer, letter: letter, showsScores: showsScores, room: .ample)
    var sheet = desk.sheet()
    if let long = sheet, long.lineCount > LetterSheet.mostLines {
      desk = LetterDesk(
        situation, writer: writer, letter: letter, showsScores: showsScores, room: .tight)
      sheet = desk.sheet()
    }
    leftOut = desk.leftOut.inOrder
    remarks = desk.remarks
    if !desk.refusals.isEmpty {
      outcome = .refused(desk.refusals.inOrder)
    } else if let sheet {
      outcome = .sheet(sheet)
    } else {
      outcome = .nothingYet
    }
  }

  /// Nothing may be written then.
  package var isRefused: Bool {
    if case .refused = outcome { true } else { false }
  }
}

/// Something the owner could add to the notes.
package enum LetterRemark: Sendable, Hashable {
  /// No letter is planned with this writer, and no cycle is ahead.
  case noCycle
  case noDueDate
  case noUpload
  case noApplicant
  /// Fewer episodes than carry a letter.
  case fewEpisodes(Int)
  /// No "Why …" section fits the specialties.
  case noWhy([String])
  /// A text was longer than the room for it.
  case shortened
  /// More projects or outputs than the page has room for.
  case leftForRoom(Int)
}

extension [Withheld] {
  /// By path and place, each once.
  var inOrder: [Withheld] {
    var seen: Set<Withheld> = []
    return filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      let (x, y) = (a.element.origin, b.element.origin)
      if x.note != y.note { return x.note < y.note }
      if x.place != y.place {
        guard let p = x.place, let q = y.place else { return x.place == nil }
        return p < q
      }
      return a.offset < b.offset
    }.map(\.element)
  }
}
