import ArgumentParser
import Graph

/// When a task was done.
struct DoneOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day it was done; else today.", valueName: "date"),
    transform: CommonOptions.day)
  var date: CivilDate?
}
