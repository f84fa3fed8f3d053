import ArgumentParser
import Reports

/// `rapport show NAME`.
struct ShowCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Everything about one mentor, project, cycle or yourself on a page.",
    usage: "rapport show NAME [options]",
    discussion: """
      Stage, letters, promises and how many were kept in time, evidence, timeline and links.

        rapport show "Yousef Al-Masri"
        rapport show me
      """)

  @Argument(help: "A name, alias or path; the beginning is enough; me is you.")
  var name: String

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let dossier = Dossier(
      try vault.note(named: name), vault.situation, mutes: vault.mutes)
    return switch format {
    case .text: Answer(dossier.text(vault.look))
    case .json: Answer(dossier.json)
    case .markdown: Answer(dossier.markdown)
    }
  }
}
