import ArgumentParser
import Reports
import Rules

/// `rapport lint FILE`.
struct LintCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "What stands against sending a text: gaps, wrong names, private things, and style.",
    usage: "rapport lint FILE [--kind KIND] [--to NAME] [--format json] [options]",
    discussion: """
      Reads an e-mail note, a mail file (.eml) or plain text; - is standard input.
      Ends with 1 where it must not be sent like this.

        rapport lint "Mail/2026-07-20 Margaret Chen packet.md"
        rapport draft follow-up osei | rapport lint - --kind follow-up
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @OptionGroup var common: CommonOptions

  @Option(help: "What it is for, where the file does not say.")
  var kind: DraftKind?

  @Option(
    help: ArgumentHelp("Whom it goes to, where the file does not say.", valueName: "name"),
    completion: Completion.people)
  var to: [String] = []

  @Option(help: "How to print it.")
  var format = PlainFormat.text

  func answer(in world: World) throws -> Answer {
    let bytes = try world.outgoing(file)
    let vault = try OpenVault(common, in: world)
    let report = try vault.lint(bytes, named: file, kind: kind, to: to)
    let shown =
      format == .json ? report.json(in: vault.graph) : report.text(in: vault.graph, vault.look)
    return vault.closing(Answer(shown, status: report.hasErrors ? .found : .fine))
  }
}
