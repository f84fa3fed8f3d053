import ArgumentParser
import Reports
import Rules

/// `rapport draft KIND NAME`.
struct DraftCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "The text of an e-mail or a script for one person, with gaps to fill.",
    usage: "rapport draft KIND NAME [--eml | --mailto] [--output FILE] [options]",
    discussion: """
      What only you can know is marked [FILL: ...]. A file Templates/Drafts/KIND.md
      in the vault is used instead of the built-in text, which --template prints.

        rapport draft follow-up "Daniel Osei"
        rapport draft letter-check "Priya Raman" --eml > check.eml
      """)

  @Argument(help: "What it is for.")
  var kind: DraftKind

  @Argument(
    help: "Whom it is for: a name, alias or path; the beginning is enough.",
    completion: Completion.people)
  var name: String?

  @OptionGroup var common: CommonOptions

  @OptionGroup var choices: DraftChoices

  func answer(in world: World) throws -> Answer {
    if let objection = choices.objection(to: kind) { throw Refusal(objection) }
    var answer = try choices.template ? Answer(Array(kind.template.utf8)) : draft(in: world)
    if let output = choices.output {
      try world.create(output, answer.report)
      answer.report = []
    }
    return answer
  }

  private func draft(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world)
    guard let name else { throw Refusal("Whom is it for? Add a name.") }
    return vault.closing(try vault.draft(kind, for: name, choices))
  }
}
