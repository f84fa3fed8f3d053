import Graph
import Rules

/// The dates of the application cycles, and of letters that have one of their own, from a day on.
struct CalendarSeason {
  let entries: [CalendarEntry]

  init(_ situation: Situation) {
    let graph = situation.graph
    let cycles = graph.notes.flatMap { note in
      (note.cycle?.days ?? []).map { day in
        CalendarEntry(
          id: StableID(["rapport", day.key, note.path]), day: day.date,
          title: [day.words, note.shownTitle].compactMap(\.self).joined(separator: ": "),
          details: [day.action])
      }
    }
    let letters = situation.letters.compactMap { letter -> CalendarEntry? in
      guard let due = letter.due?.value, let note = letter.dueNote, note != letter.cycle,
        letter.state.counts, !letter.state.isDone
      else { return nil }
      return CalendarEntry(
        id: StableID(["rapport", "due", graph.path(note)]), day: due,
        title: ["Letter due", graph[note].isPrivate ? nil : graph[letter.mentor].shownTitle]
          .compactMap(\.self).joined(separator: ": "),
        details: ["The day by which this letter has to be in."])
    }
    entries = (cycles + letters).filter { $0.day >= situation.today }
  }
}

extension Cycle {
  /// A date of the season: its key, and what to say of it.
  fileprivate struct Day {
    var key: String
    var date: CivilDate
    var words: String
    var action: String
  }

  /// Those that are given.
  fileprivate var days: [Day] {
    let all: [(String, Placed<CivilDate>?, String, String)] = [
      ("opens", opens, "Applications open", "From this day applications can be sent."),
      ("letters-due", lettersDue, "Letters due", "The day by which the letters have to be in."),
      ("review-opens", reviewOpens, "Review opens", "From this day programs read applications."),
      ("rank-list-due", rankListDue, "Rank list due", "The last day to rank programs."),
      ("match-day", matchDay, "Match Day", "The day of the results."),
    ]
    return all.compactMap { key, date, words, action in
      date.map { Day(key: key, date: $0.value, words: words, action: action) }
    }
  }
}
