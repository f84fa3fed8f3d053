import ArgumentParser
import Reports

/// `rapport evidence NAME`.
struct EvidenceCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "What one person has seen you do, dated, with where it is written.",
    usage: "rapport evidence [NAME] [--gaps] [--all] [--format csv] [options]",
    discussion: """
      For your own eyes: private items are in it and marked.

        rapport evidence "Priya Raman"
        rapport evidence --all
      """)

  @Argument(
    help: "A name, alias or path; the beginning is enough.", completion: Completion.people)
  var name: String?

  @Flag(help: "Facets that nobody, or not this writer, can speak to.")
  var gaps = false

  @Flag(help: "Who can speak to which facet.")
  var all = false

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let person = try name.map { try vault.person(named: $0) }
    if all { return matrix(vault) }
    if gaps {
      let report = EvidenceGaps(vault.situation, writer: person)
      return Answer(format == .markdown ? report.markdown : report.text(vault.look))
    }
    guard let person else {
      throw Refusal("Whose evidence? Add a name, or --all for everybody's, or --gaps.")
    }
    var evidence = EvidenceReport(vault.situation, person: person)
    let remarks = vault.record { evidence.record(by: &$0) }
    return switch format {
    case .text: Answer(evidence.text(vault.look), remarks: remarks)
    case .json: Answer(evidence.json, remarks: remarks)
    case .markdown: Answer(evidence.markdown, remarks: remarks)
    case .csv: Answer(evidence.csv, remarks: remarks)
    }
  }

  private func matrix(_ vault: OpenVault) -> Answer {
    let report = EvidenceMatrix(vault.situation)
    return switch format {
    case .markdown: Answer(report.markdown)
    case .csv: Answer(report.csv)
    case .text, .json: Answer(report.text(vault.look))
    }
  }
}
