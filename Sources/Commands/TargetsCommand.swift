import ArgumentParser
import Graph
import Reports
import Rules
import Vault

/// `rapport targets`.
struct TargetsCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: "The hit list, best first: whom to write to next, and why.",
    usage: "rapport targets [NAME] [--all] [--gaps] [options]",
    discussion: """
      Ranked by fit, activity and access. With a name that score is opened up.

        rapport targets
        rapport targets "Haruka Ishikawa" --today 2026-07-21
      """)

  @Argument(
    help: "A name, alias or path; without it the whole list.", completion: Completion.mentors)
  var name: String?

  @Flag(help: "Everybody, and every score opened up.")
  var all = false

  @Flag(help: "Only those whose record has gaps, and what is missing.")
  var gaps = false

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func report(on vault: OpenVault) throws -> Answer {
    let targets = TargetsReport(
      vault.situation, mutes: vault.mutes, choice: try choice(in: vault), showsAll: all
    ) { try? vault.files.bytes(of: $0) }
    return switch format {
    case .text: Answer(targets.text(vault.look))
    case .json: Answer(targets.json)
    case .markdown: Answer(targets.markdown)
    case .csv: Answer(targets.csv)
    }
  }

  private func choice(in vault: OpenVault) throws -> TargetsReport.Choice {
    guard let name else { return gaps ? .gaps : .everybody }
    return .one(try vault.target(named: name))
  }
}

extension OpenVault {
  /// Somebody on the hit list.
  fileprivate func target(named name: String) throws -> NoteID {
    let person = try person(named: name)
    if situation.hitList.contains(where: { $0.id == person }) { return person }
    let why =
      switch situation[person] {
      case let one? where !one.isMentor: "a contact, and the list is of mentors"
      case let one? where one.isPaused: "on hold (status: paused)"
      case let one?: "in stage \(one.stage.rawValue)"
      case nil: "nobody's note"
      }
    throw Refusal("\(escaped(graph[person].title)) is not on the hit list: \(why).")
  }
}
