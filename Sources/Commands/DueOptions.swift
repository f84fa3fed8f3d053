import ArgumentParser
import Rules

/// Which part of the agenda `due` shows, and what of it is too much.
struct DueOptions: ParsableArguments {
  @OptionGroup var filter: AgendaFilter

  @Option(help: ArgumentHelp("End with 1 if anything is as severe.", valueName: "severity"))
  var failOn: Severity?
}
