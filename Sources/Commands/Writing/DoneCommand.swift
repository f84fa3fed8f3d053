import ArgumentParser

/// `rapport done`.
struct DoneCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Tick a task, with the day it was done.",
    usage: "rapport done NAME TASK [--date DATE] [options]",
    discussion: """
      A few words of the task are enough, if no other open one has them.

        rapport done raman reviewers
        rapport done me transcript --date 2026-07-18
      """)

  @Argument(
    help: "For whom it is, or whose note it stands in; me is you.", completion: Completion.names)
  var name: String

  @Argument(help: "Words of the task.", completion: Completion.tasks)
  var task: [String] = []

  @OptionGroup var line: DoneOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var common: CommonOptions

  func plan(on vault: OpenVault) throws -> Plan {
    let note = try vault.note(named: name)
    let task = try vault.task(task.joined(separator: " "), of: note)
    return try vault.plan(ticking: task, of: note, on: vault.pastDay(line.date))
  }
}
