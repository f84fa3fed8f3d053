package import Graph
package import Rules

/// The dated findings of a day as entries for a calendar.
package struct CalendarReport: Sendable {
  /// What is wanted.
  package struct Wishes: Sendable {
    /// Days ahead; the policy's window without it.
    package var within: Int?
    package var filter = DueReport.Filter()
    /// The dates of the application cycles and of single letters too.
    package var hasSeason = false
    /// Days before an entry on which to remind.
    package var alarms: [Int] = []

    package init() {}
  }

  package let today: CivilDate
  /// By day, then in the order of the agenda.
  package let entries: [CalendarEntry]
  /// Days before an entry on which to remind, each once, the earliest first.
  package let alarms: [Int]
  /// Findings without a date, which no calendar can hold.
  package let undated: Int
  /// How many findings `mute` silenced.
  package let muted: Int
  /// Lines and ticks that carry today's date.
  let news: Int

  /// - Parameter earlier: What stood in the calendar that was made before, if that is known: what
  ///   is gone since is called off, what moved out of sight stays.
  package init(
    _ situation: Situation, mutes: Mutes, _ wishes: Wishes, earlier: CalendarReport? = nil
  ) {
    today = situation.today
    alarms = Set(wishes.alarms).sorted(by: >)
    let agenda = Agenda(situation, mutes: mutes, within: wishes.within)
    let findings = wishes.filter.positions(in: agenda.findings, of: situation)
      .map { agenda.findings[$0] }
    undated = findings.count { $0.due == nil }
    muted = agenda.muted
    news = situation.graph.news(of: today)
    var found = Self.entries(findings, wishes, situation)
    if let earlier {
      let known = Set(found.map(\.id))
      // A date of the season that has come was never called off.
      let gone = earlier.entries.filter { entry in
        !known.contains(entry.id) && !(entry.isOfSeason && entry.day < situation.today)
      }
      found += Self.later(gone, situation, mutes, wishes)
    }
    entries = found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    .map(\.element)
  }

  private static func entries(
    _ findings: [Finding], _ wishes: Wishes, _ situation: Situation
  ) -> [CalendarEntry] {
    let naming = CalendarNaming(situation)
    let season = wishes.hasSeason ? CalendarSeason(situation).entries : []
    return (naming.entries(findings) + season).filter { CivilDate.writable.contains($0.day) }
  }

  /// What became of entries that are no longer in sight: moved to a later day, or off the agenda.
  private static func later(
    _ gone: [CalendarEntry], _ situation: Situation, _ mutes: Mutes, _ wishes: Wishes
  ) -> [CalendarEntry] {
    guard !gone.isEmpty else { return [] }
    let far = Agenda(situation, mutes: mutes, within: Self.farthest).findings
    var filter = wishes.filter
    // What was pressing and got more time is less so.
    filter.severity = .info
    let all = filter.positions(in: far, of: situation).map { far[$0] }
    let moved = Dictionary(
      entries(all, wishes, situation).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    return gone.map { moved[$0.id] ?? $0.settled }
  }

  /// Days ahead that hold whatever a rule can find.
  private static let farthest = 3650
}

extension Graph {
  /// How many lines and ticks carry a day.
  fileprivate func news(of day: CivilDate) -> Int {
    events.count { $0.date == day }
      + tasks.count { $0.done == day || $0.created == day }
  }
}
