import ArgumentParser
import Reports

/// `rapport intro NAME`.
struct IntroCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "intro",
    abstract: "The warmest paths to somebody, over people you know, step by step.",
    usage: "rapport intro NAME [options]",
    discussion: """
      Nobody is on a path whose note says `path: no`, or whom you are parting from.

        rapport intro "Łukasz Wiśniewski" --today 2026-07-21
      """)

  @Argument(
    help: "A name, alias or path; the beginning is enough.", completion: Completion.people)
  var name: String

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let intro = IntroReport(vault.situation, person: try vault.person(named: name))
    return switch format {
    case .text: Answer(intro.text(vault.look))
    case .json: Answer(intro.json)
    case .markdown: Answer(intro.markdown)
    }
  }
}
