import ArgumentParser
import Reports

/// `rapport index`.
struct IndexCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "What the vault holds; as JSON the whole graph.",
    usage: "rapport index [--format json] [options]",
    discussion: """
      Counts notes by type, people, dated lines, tasks and links, and says how long
      reading took.

        rapport index
        rapport index --format json | jq '.events[] | select(.verb == "met")'
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = PlainFormat.text

  func report(on vault: OpenVault) -> Answer {
    let index = IndexReport(
      vault.graph, today: vault.today,
      diagnostics: format == .json ? vault.explained : vault.diagnostics,
      firstSteps: FirstSteps(vault.situation))
    let report = format == .json ? index.json : index.text(vault.look)
    return Answer(report, remarks: [vault.readingTime])
  }
}
