import ArgumentParser
import Reports

/// `rapport letter NAME`.
struct LetterCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Talking points for one writer, to print: only what that writer saw.",
    usage: """
      rapport letter NAME [--format html] [--output FILE] [--for LETTER] [--audit] [options]
      rapport letter NAME --packet DIR [--for LETTER] [--dry-run] [options]
      """,
    discussion: """
      Leaves out what this writer may not see. Where that does not do, nothing is
      written (1).

        rapport letter "Margaret Chen" --format docx --output points.docx
        rapport letter "Margaret Chen" --packet ~/letters/chen
        rapport letter "Margaret Chen" --audit
      """)

  @Argument(
    help: "The writer: a name, alias or path; the beginning is enough.",
    completion: Completion.people)
  var name: String

  @OptionGroup var common: CommonOptions

  @OptionGroup var choices: LetterChoices

  func answer(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world)
    if let folder = choices.packet {
      return vault.closing(try vault.packet(for: name, in: folder, choices, common, world))
    }
    let sheet = try vault.letterSheet(by: name, for: choices.letter)
    return vault.closing(
      choices.audit ? vault.audit(sheet) : try vault.answer(sheet, choices, in: world))
  }
}
