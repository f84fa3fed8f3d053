import ArgumentParser
import Reports
import Rules

/// `rapport due`.
struct DueCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "The agenda: what is overdue, due and coming, and what to do about it.",
    usage: "rapport due [--within 14d] [--rule ID] [--mentor NAME] [--all] [options]",
    discussion: """
      Each line says what to do and where it stands in the notes.

        rapport due --within 30d --mentor "Priya Raman"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: DueOptions

  @Option(help: "How to print it; all but text and markdown hold everything.")
  var format = ListFormat.text

  @Flag(help: "Show everything, nothing folded away.")
  var all = false

  func report(on vault: OpenVault) throws -> Answer {
    let due = DueReport(
      vault.situation, mutes: vault.mutes, within: options.filter.within,
      filter: try options.filter.resolved(in: vault), showsAll: all)
    let report =
      switch format {
      case .text: due.text(vault.look)
      case .json: due.json
      case .markdown: due.markdown
      case .csv: due.csv
      }
    return Answer(report, status: options.failOn.map(due.holds) ?? false ? .found : .fine)
  }
}
