import ArgumentParser
import Graph
import Reports

/// `rapport graph`.
struct GraphCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "People and projects and what connects them, to be drawn or counted.",
    usage: "rapport graph [--around NAME] [--depth N] [--format mermaid] [options]",
    discussion: """
      Who knows whom, who introduced whom, whose project, who met, who writes a
      letter:

        rapport graph --around "Readmission cohort" --format mermaid
        rapport graph --around "Priya Raman" --depth 1 | dot -Tsvg > around.svg
        rapport graph --format graphml > people.graphml
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("Only the part around a person or a project.", valueName: "name"),
    completion: Completion.names)
  var around: String?

  @Option(help: ArgumentHelp("Steps from there; none leads over yourself.", valueName: "n"))
  var depth = 2

  @Option(help: "How to print it; dot and mermaid become pictures.")
  var format = MapFormat.dot

  func validate() throws {
    guard (0...100).contains(depth) else {
      throw ValidationError("Give a depth from 0 to 100.")
    }
  }

  func report(on vault: OpenVault) throws -> Answer {
    let map = try vault.peopleMap(around: around, depth: depth)
    return Answer(map.bytes(format), remarks: map.remarks(format))
  }
}
