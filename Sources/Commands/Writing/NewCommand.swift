import ArgumentParser
import Graph
import Vault

/// `rapport new`.
struct NewCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "A new note from a template.",
    usage: "rapport new TYPE NAME [--edit] [options]",
    discussion: """
      The template is the vault's own, such as Templates/Mentor.md, else a built-in
      one. A meeting, letter or e-mail with somebody is linked to them.

        rapport new mentor "Ada Okafor" --edit
        rapport new meeting "Ada Okafor"
        rapport new letter "Ada Okafor 2027"
      """)

  @Argument(help: "What the note is about.", completion: .list(NoteType.written.map(\.rawValue)))
  var type: NoteType

  @Argument(
    help: "The name of the person, project or whatever it is.", completion: Completion.names)
  var name: [String] = []

  @Flag(help: "Open the note in VISUAL or EDITOR.")
  var edit = false

  @Flag(help: "Write it although a note of that name is there.")
  var another = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var common: CommonOptions

  func plan(on vault: OpenVault) throws -> Plan {
    try vault.plan(new: type, named: name.joined(separator: " "), another: another)
  }

  func answer(in world: World) throws -> Answer {
    try common.refusePast()
    let vault = try OpenVault(common, in: world)
    let plan = try plan(on: vault)
    let answer = try plan.answer(in: vault.files, isDry: writing.dryRun, vault.look)
    guard edit, !writing.dryRun, let path = plan.changes.first?.path else { return answer }
    return try world.opened("\(world.root(common.vault))/\(path)", answer)
  }
}

extension NoteType: ExpressibleByArgument {
  /// A type that notes can have, in any case.
  package init?(argument: String) {
    guard let type = NoteType.written.first(where: { $0.rawValue == argument.lowercased() }) else {
      return nil
    }
    self = type
  }

  package static var allValueStrings: [String] { written.map(\.rawValue) }
}
