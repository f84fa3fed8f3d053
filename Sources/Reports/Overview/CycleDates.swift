import Graph
import Rules

/// One date of an application cycle, and which letters it is about.
struct CycleDates {
  var kind: OverviewCountdown.Kind
  var day: CivilDate
  var cycle: NoteID

  /// Those today or later, by day, then by the cycle's path.
  static func ahead(in situation: Situation) -> [CycleDates] {
    let dates = situation.graph.notes.flatMap { note -> [CycleDates] in
      guard let cycle = note.cycle else { return [] }
      return OverviewCountdown.Kind.allCases.compactMap { kind in
        cycle.day(of: kind).map { CycleDates(kind: kind, day: $0.value, cycle: note.id) }
      }
    }
    return dates.enumerated().filter { $0.element.day >= situation.today }.sorted { a, b in
      (a.element.day, a.offset) < (b.element.day, b.offset)
    }.map(\.element)
  }

  /// When letters are due all of them; when review opens those that are in and not assigned.
  func letters(in situation: Situation) -> [LetterRecord] {
    let all = situation.letters.filter { $0.cycle == cycle }
    switch kind {
    case .lettersDue: return all
    case .reviewOpens: return all.filter { $0.state == .submitted }
    default: return []
    }
  }

  func count(in situation: Situation) -> (underWay: Int, needed: Int) {
    let underWay = situation.letters.count { $0.cycle == cycle && $0.state.counts }
    let needed = situation.graph[cycle].cycle?.lettersNeeded?.value ?? Cycle.standardLetters
    return (underWay, needed)
  }
}

extension Cycle {
  fileprivate func day(of kind: OverviewCountdown.Kind) -> Placed<CivilDate>? {
    switch kind {
    case .opens: opens
    case .lettersDue: lettersDue
    case .reviewOpens: reviewOpens
    case .rankListDue: rankListDue
    case .matchDay: matchDay
    }
  }
}
