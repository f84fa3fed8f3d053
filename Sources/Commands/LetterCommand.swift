import ArgumentParser
import Reports

/// `rapport letter NAME`.
struct LetterCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Talking points for one writer, to print: only what that writer saw.",
    usage: "rapport letter NAME [--format html] [--for LETTER] [--audit] [options]",
    discussion: """
      Leaves out what this writer may not see. Where that does not do, nothing is written (1).

        rapport letter "Margaret Chen" --format html > points.html
        rapport letter "Margaret Chen" --audit
      """)

  @Argument(help: "The writer: a name, alias or path; the beginning is enough.")
  var name: String

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = SheetFormat.markdown

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Which letter, where there are several.", valueName: "letter"))
  var letter: String?

  @Flag(help: "Where every line comes from, and what was left out; for your own eyes.")
  var audit = false

  func report(on vault: OpenVault) throws -> Answer {
    let sheet = try vault.letterSheet(by: name, for: letter)
    return audit ? vault.audit(sheet) : vault.answer(sheet, as: format)
  }
}
