import ArgumentParser
import Reports

/// `rapport check`.
struct CheckCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "What is wrong in the notes, and what to type instead.",
    usage: "rapport check [--strict] [--staged] [--list] [options]",
    discussion: """
      Ends with 1 where there are errors (with --strict: warnings), for a hook or CI:

        rapport check --strict
        rapport check --staged
        rapport check --list
        rapport check --format sarif > rapport.sarif
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = CheckFormat.text

  @Flag(help: "What the next commit would hold, not what lies in the folder.")
  var staged = false

  @Flag(help: "Only name what can be found.")
  var list = false

  func validate() throws {
    if staged, common.at != nil { throw ValidationError("--staged and --at name two states.") }
    if list, format == .sarif { throw ValidationError("The list has no SARIF form.") }
  }

  func answer(in world: World) throws -> Answer {
    if !list {
      return report(
        on: try staged ? OpenVault(common, .staged, in: world) : OpenVault(common, in: world))
    }
    return Answer(format == .json ? CheckList.json : CheckList.text(common.look(in: world)))
  }

  func report(on vault: OpenVault) -> Answer {
    let check = CheckReport(
      vault.situation, mutes: vault.mutes, diagnostics: vault.explained)
    let report =
      switch format {
      case .text: check.text(vault.look, files: vault.files)
      case .json: check.json
      case .sarif: check.sarif(files: vault.files, version: Rapport.configuration.version)
      }
    return Answer(report, status: check.isFailure(strict: common.strict) ? .found : .fine)
  }
}
