import ArgumentParser
import Graph
import Reports

/// `rapport index`.
struct IndexCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "What the vault holds; as JSON the whole graph.",
    discussion: """
      Counts notes by type, people, dated lines, tasks and links, and says how long reading took.

        rapport index
        rapport index --format json | jq '.events[] | select(.verb == "met")'
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = PlainFormat.text

  func report(on vault: OpenVault) -> Answer {
    let index = IndexReport(
      vault.graph, today: vault.today, diagnostics: vault.diagnostics,
      firstSteps: FirstSteps(vault.situation))
    let notes = counted(vault.graph.notes.count, "note")
    let remark = "read \(notes) in \(Self.milliseconds(vault.readingTime)) ms"
    switch format {
    case .text: return Answer(index.text(vault.look), remarks: [remark])
    case .json: return Answer(index.json, remarks: [remark])
    }
  }

  /// With one digit behind the point.
  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
