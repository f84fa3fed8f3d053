import ArgumentParser
import Reports

/// `rapport calendar`.
struct CalendarCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The dated findings as a calendar file, for a telephone or any calendar program.",
    usage: "rapport calendar [--within 60d] [--season] [--alarm 1d] [--since DATE] [options]",
    discussion: """
      Others may see a calendar: titles are short, and nothing private or judging is
      in them. Give the day of the last import to call off what was settled since:

        rapport calendar --within 60d --season --alarm 1d > rapport.ics
        rapport calendar --within 60d --season --since 2026-07-14 > rapport.ics
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: CalendarOptions

  func answer(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world)
    let wishes = try options.wishes(in: vault)
    let earlier = try options.since.flatMap { since in
      let old = try vault.past(since, common, in: world).vault
      // Of a person who was not there yet nothing was in the calendar.
      let wishes = try? options.wishes(in: old)
      return wishes.map { CalendarReport(old.situation, mutes: old.mutes, $0) }
    }
    let calendar = CalendarReport(
      vault.situation, mutes: vault.mutes, wishes, earlier: earlier)
    return vault.closing(Answer(calendar.ical, remarks: calendar.remarks))
  }
}
