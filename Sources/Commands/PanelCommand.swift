import ArgumentParser
import Graph
import Reports

/// `rapport panel`.
struct PanelCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel",
    abstract: "Roles, evidence and letters across your mentors, and what if one dropped out.",
    usage: "rapport panel [--without NAME] [options]",
    discussion: """
      No letter and no role should hang on one person. To see what hangs on somebody:

        rapport panel
        rapport panel --without "Priya Raman" --today 2026-07-21
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("As if this mentor had dropped out today.", valueName: "name"),
    completion: Completion.mentors)
  var without: String?

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let leaver = try without.map { try vault.person(named: $0) }
    if let leaver, vault.graph[leaver].type != .mentor {
      throw Refusal("A contact has no part in the panel; name a mentor.")
    }
    let report = PanelReport(vault.situation, mutes: vault.mutes, without: leaver)
    return switch format {
    case .text: Answer(report.text(vault.look))
    case .json: Answer(report.json)
    case .markdown: Answer(report.markdown)
    }
  }
}
