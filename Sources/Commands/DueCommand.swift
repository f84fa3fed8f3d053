import ArgumentParser
import Graph
import Reports
import Rules

/// `rapport due`.
struct DueCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "The agenda: what is overdue, due and coming, and what to do about it.",
    discussion: """
      Each line says what to do and where it stands in the notes.

        rapport due --within 30d
        rapport due --mentor "Priya Raman" --all
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: DueFilter

  @Option(help: "How to print it; all but text and markdown hold everything.")
  var format = ListFormat.text

  @Flag(help: "Show everything, nothing folded away.")
  var all = false

  @Option(help: ArgumentHelp("End with 1 if anything is as severe.", valueName: "severity"))
  var failOn: Severity?

  func report(on vault: OpenVault) throws -> Answer {
    let due = DueReport(
      vault.situation, mutes: vault.mutes, within: filter.within,
      filter: try filter.resolved(in: vault), showsAll: all)
    let status = failOn.map(due.holds) ?? false ? ExitStatus.found : .fine
    return switch format {
    case .text: Answer(due.text(vault.look), status: status)
    case .json: Answer(due.json, status: status)
    case .markdown: Answer(due.markdown, status: status)
    case .csv: Answer(due.csv, status: status)
    }
  }
}

extension Severity: ExpressibleByArgument {}
