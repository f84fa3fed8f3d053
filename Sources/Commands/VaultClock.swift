import Graph
import Vault

/// What day it is where the vault's owner lives.
struct VaultClock {
  private let zone: Configuration.Text?
  private let day: LocalDay?
  /// A time zone that nobody knows.
  let problems: [Diagnostic]

  /// Asks the clock once, in the vault's time zone if it names one.
  init(_ configuration: Configuration, in world: World) {
    zone = configuration.timeZone
    let day = world.today(zone?.text)
    guard let zone, day == nil else {
      problems = []
      self.day = day
      return
    }
    let problem = Diagnostic.Problem.settingImpossible(
      key: "time-zone", value: zone.text,
      allowedText: "a place of the time zone list, such as Europe/Berlin")
    problems = [Diagnostic(problem, path: Configuration.path, place: zone.place)]
    self.day = world.today(nil)
  }

  /// - Throws: A ``Refusal`` where the clock tells no day.
  func today() throws -> CivilDate {
    let today = day.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
    guard let today else {
      throw Refusal("The clock tells no day; give one with --today DATE.", status: .unread)
    }
    return today
  }
}
