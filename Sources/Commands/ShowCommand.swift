import ArgumentParser
import Reports

/// `rapport show NAME`.
struct ShowCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Everything about one mentor, project, cycle or yourself on a page.",
    usage: "rapport show NAME [--recorded] [options]",
    discussion: """
      Stage, letters, promises and how many were kept in time, evidence, timeline and
      links.

        rapport show "Yousef Al-Masri"
        rapport show me
      """)

  @Argument(
    help: "A name, alias or path; the beginning is enough; me is you.",
    completion: Completion.names)
  var name: String

  @Flag(help: "When each line was written down, as git has it.")
  var recorded = false

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    var dossier = Dossier(
      try vault.note(named: name), vault.situation, mutes: vault.mutes)
    let remarks = recorded ? vault.record { dossier.record(by: &$0) } : []
    return switch format {
    case .text: Answer(dossier.text(vault.look), remarks: remarks)
    case .json: Answer(dossier.json, remarks: remarks)
    case .markdown: Answer(dossier.markdown, remarks: remarks)
    }
  }
}
