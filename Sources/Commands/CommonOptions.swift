import ArgumentParser
import Graph
import Reports
import Vault

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The vault's folder; else RAPPORT_VAULT, else the nearest folder with a rapport.yml.",
      valueName: "dir"), completion: .directory)
  var vault: String?

  @Option(
    help: ArgumentHelp("The day to answer for; else today.", valueName: "date"),
    transform: CommonOptions.day)
  var today: CivilDate?

  @Option(
    help: ArgumentHelp(
      "The vault as committed: a branch, tag, commit, or a day's last commit.", valueName: "rev"),
    transform: CommonOptions.revision)
  var at: String?

  @Option(help: "When to use colours; NO_COLOR counts too.")
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp("Columns of text; else the terminal's, else 80.", valueName: "n"),
    transform: CommonOptions.columns)
  var width: Int?

  @Flag(help: "Warnings count as errors.")
  var strict = false
}

/// When text is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension CommonOptions {
  /// How text is to look.
  func look(in world: World) -> Page.Look {
    let width = width ?? (world.terminal.isOutput ? world.terminal.width : nil) ?? 80
    return Page.Look(width: max(width, 20), isColored: isColored(in: world))
  }

  private func isColored(in world: World) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      world.terminal.isOutput && (world.environment("NO_COLOR") ?? "").isEmpty
        && world.environment("TERM") != "dumb"
    }
  }

  /// A day as it is typed.
  static func day(_ text: String) throws -> CivilDate {
    switch CivilDate.read(text) {
    case .date(let day): return day
    case .impossible: throw ValidationError("That day is not in the calendar.")
    case .notADate: throw ValidationError("Write it as year-month-day, such as 2026-07-21.")
    }
  }

  /// Whether there is such a state is for git to say; but a day has to be in the calendar.
  static func revision(_ text: String) throws -> String {
    if Snapshot.isDay(text) { _ = try day(text) }
    return text
  }

  /// - Throws: A ``Refusal`` where a state of the past is named: it cannot be written to.
  func refusePast() throws {
    if at != nil { throw Refusal("What is committed cannot be changed; leave out --at.") }
  }

  private static func columns(_ text: String) throws -> Int {
    guard let columns = Int(text), (20...1000).contains(columns) else {
      throw ValidationError("Give a number of columns from 20 to 1000.")
    }
    return columns
  }
}
