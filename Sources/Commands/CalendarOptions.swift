import ArgumentParser
import Reports
import Rules

/// What of the agenda goes into a calendar, and how it reminds.
struct CalendarOptions: ParsableArguments {
  @OptionGroup var filter: AgendaFilter

  @Flag(help: "The dates of the application cycles too, and of letters that have their own.")
  var season = false

  @Option(
    help: ArgumentHelp(
      "Remind so long before, at nine in the morning, as 1d or 0d; may be repeated.",
      valueName: "days"),
    transform: AgendaFilter.days)
  var alarm: [Int] = []

  @Option(
    help: ArgumentHelp(
      "When the calendar was last imported, a day or a commit: what was settled since is called off.",
      valueName: "rev"),
    transform: CommonOptions.revision)
  var since: String?

  /// The same with names looked up.
  func wishes(in vault: OpenVault) throws -> CalendarReport.Wishes {
    var wishes = CalendarReport.Wishes()
    wishes.within = filter.within
    wishes.filter = try filter.resolved(in: vault)
    wishes.hasSeason = season
    wishes.alarms = alarm
    return wishes
  }
}

extension CalendarReport {
  /// What the calendar does not hold, for standard error.
  var remarks: [String] {
    var remarks: [String] = []
    if undated > 0 {
      let findings = counted(undated, "finding")
      remarks.append("\(findings) without a date left out; `rapport due --all` shows everything")
    }
    if muted > 0 { remarks.append("\(counted(muted, "finding")) muted in the notes") }
    return remarks
  }
}
