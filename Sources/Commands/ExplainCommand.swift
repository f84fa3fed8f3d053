import ArgumentParser
import Reports

/// `rapport explain N`.
struct ExplainCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "One finding in full: its lines, its thresholds, and what would settle it.",
    usage: "rapport explain N [options]",
    discussion: """
      N is the number that the agenda prints in front of a finding.

        rapport due --all
        rapport explain 3
      """)

  @Argument(
    help: "The number of a finding, as in rapport due --all.", completion: Completion.findings)
  var number: Int

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = PlainFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    guard
      let explanation = Explanation(
        number, vault.situation, mutes: vault.mutes, files: vault.files)
    else {
      let count = Explanation.count(vault.situation, mutes: vault.mutes)
      let range = count == 0 ? "there are none today" : "today they run from 1 to \(count)"
      throw Refusal("There is no finding \(number); \(range).")
    }
    return Answer(format == .json ? explanation.json : explanation.text(vault.look))
  }
}
