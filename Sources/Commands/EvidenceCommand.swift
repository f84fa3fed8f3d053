import ArgumentParser
import Reports

/// `rapport evidence NAME`.
struct EvidenceCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "What one person has seen you do, dated, with where it is written.",
    usage: "rapport evidence NAME [--format csv] [options]",
    discussion: """
      For your own eyes: private items are in it and marked.

        rapport evidence "Priya Raman"
      """)

  @Argument(help: "A name, alias or path; the beginning is enough.")
  var name: String

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let evidence = EvidenceReport(vault.situation, person: try vault.person(named: name))
    return switch format {
    case .text: Answer(evidence.text(vault.look))
    case .json: Answer(evidence.json)
    case .markdown: Answer(evidence.markdown)
    case .csv: Answer(evidence.csv)
    }
  }
}
