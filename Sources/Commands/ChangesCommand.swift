import ArgumentParser
import Graph
import Reports
import Rules
import Vault

/// `rapport changes --since REV`.
struct ChangesCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What became due, was settled, moved or was added since a commit or a day.",
    usage: "rapport changes --since REV-or-DATE [--format markdown] [options]",
    discussion: """
      Each line says whether something you wrote moved it, or only the days that
      passed.

        rapport changes --since 2026-07-12
        rapport changes --since HEAD~5 --format markdown > week.md
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("A day, or a branch, tag or commit.", valueName: "rev"),
    transform: CommonOptions.revision)
  var since: String

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func answer(in world: World) throws -> Answer {
    let new = try OpenVault(common, in: world)
    let (old, point) = try new.past(since, common, in: world)
    let waited = Situation(
      old.graph, policy: old.situation.policy, today: new.today,
      histories: old.situation.histories)
    let changes = ChangesReport(
      since: point, old: .init(old.situation, mutes: old.mutes),
      new: .init(new.situation, mutes: new.mutes),
      waited: .init(waited, mutes: Mutes(old.graph, today: new.today)))
    let report =
      switch format {
      case .text: changes.text(new.look)
      case .json: changes.json
      case .markdown: changes.markdown
      }
    return new.closing(Answer(report))
  }
}
