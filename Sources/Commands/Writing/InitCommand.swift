import ArgumentParser
import Reports
import Vault

/// `rapport init`.
struct InitCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "A new vault, or what an old one lacks: settings, folders, templates.",
    usage: "rapport init [DIR] [--git] [--hook] [--dry-run]",
    discussion: """
      Writes over nothing: what is there stays as it is.

        rapport init ~/mentors --git --hook
      """)

  @Argument(help: "The vault's folder; else the one you are in.", completion: .directory)
  var folder: String?

  @Flag(help: "Put the folder under git, unless it is.")
  var git = false

  @Flag(help: "Add a hook that judges the notes before each commit.")
  var hook = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var common: CommonOptions

  func answer(in world: World) throws -> Answer {
    let named = folder ?? common.vault ?? "."
    let start = try VaultStart(named, isDry: writing.dryRun, in: world)
    if writing.dryRun { return try start.plan(common.look(in: world)) }
    try start.write()
    var remarks = git ? [start.startGit(in: world)] : []
    if hook { remarks.append(start.addHook(in: world)) }
    return Answer(
      start.report(common.look(in: world)), remarks: remarks.compactMap(\.self))
  }
}
