import ArgumentParser
import Reports

/// `rapport advise`.
struct AdviseCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Mentors gone quiet: protect, keep, re-engage, diversify or exit, and why.",
    usage: "rapport advise [NAME] [options]",
    discussion: """
      Each verdict says what it rests on and what would change it.

        rapport advise
        rapport advise "Samuel Whitlock" --today 2026-07-21
      """)

  @Argument(
    help: "A name, alias or path; without it every mentor there is a verdict on.",
    completion: Completion.mentors)
  var name: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let advice = AdviceReport(
      vault.situation, person: try name.map { try vault.person(named: $0) })
    return switch format {
    case .text: Answer(advice.text(vault.look))
    case .json: Answer(advice.json)
    case .markdown: Answer(advice.markdown)
    case .csv: Answer(advice.csv)
    }
  }
}
