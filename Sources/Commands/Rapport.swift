import ArgumentParser

/// The program's commands.
struct Rapport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "What to do next about your mentors, from the notes you already keep.",
    discussion: """
      Reads a vault of Markdown notes; only commands that say so change any. Without
      a command it is rapport due.

        rapport due --vault SampleVault --today 2026-07-21
      """,
    version: Version.text,
    subcommands: [
      DueCommand.self, AdviseCommand.self, ShowCommand.self, EvidenceCommand.self,
      LetterCommand.self, DraftCommand.self, LintCommand.self, PanelCommand.self,
      TargetsCommand.self, IntroCommand.self, ChangesCommand.self, RulesCommand.self,
      ExplainCommand.self, ReportCommand.self, CalendarCommand.self, ContactsCommand.self,
      GraphCommand.self, IndexCommand.self, CheckCommand.self, LogCommand.self, DoneCommand.self,
      NewCommand.self, InitCommand.self, ImportCommand.self,
    ],
    defaultSubcommand: DueCommand.self)
}
