import ArgumentParser
import Reports

/// `rapport rules`.
struct RulesCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "The rule book; one rule with its reason, its thresholds in force and examples.",
    usage: "rapport rules [ID] [options]",
    discussion: """
      The values are those of the vault; each says where it was set.

        rapport rules
        rapport rules letter.ask
      """)

  @Argument(
    help: "A rule's id, as printed behind each finding.", completion: Completion.rules)
  var id: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let report = try id.map { try vault.rule($0) } ?? RulesReport(vault.situation)
    return switch format {
    case .text: Answer(report.text(vault.look))
    case .json: Answer(report.json)
    case .markdown: Answer(report.markdown)
    }
  }
}
