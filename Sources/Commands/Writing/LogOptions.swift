import ArgumentParser
import Graph

/// What a dated line says beside its words.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day it happened; else today.", valueName: "date"),
    transform: CommonOptions.day)
  var date: CivilDate?

  @Option(
    help: ArgumentHelp("Somebody else it is about; may be repeated.", valueName: "name"),
    completion: Completion.names)
  var with: [String] = []

  @Option(
    help: ArgumentHelp("A project it is on; may be repeated.", valueName: "name"),
    completion: Completion.projects)
  var project: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The letter or cycle that a letter line is about.", valueName: "letter"),
    completion: Completion.letters)
  var letter: String?

  @Option(
    help: ArgumentHelp("Of an auto-reply: away until then.", valueName: "date"),
    transform: CommonOptions.day)
  var until: CivilDate?

  @Option(
    help: ArgumentHelp("Of an answer: they asked to be written to again then.", valueName: "date"),
    transform: CommonOptions.day)
  var again: CivilDate?

  @Flag(name: .customLong("private"), help: "For nobody else's eyes.")
  var isPrivate = false
}
