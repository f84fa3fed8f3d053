/// Docs/Commands.md: the commands as the program itself describes them.
struct CommandsPage {
  private let tree: HelpTree
  private var commands: [HelpTree.Command] { tree.commands }

  init() throws { tree = try HelpTree() }

  var markdown: String {
    var text = """
      # Commands

      Generated from the program's own help; a test fails when it is stale.

      \(tree.root.abstract ?? "") `rapport` alone is `rapport \(tree.root.defaultSubcommand ?? "")`.

      | command | does |
      |---|---|

      """
    for command in commands {
      text +=
        "| [`\(command.commandName)`](#\(command.commandName)) | \(cell(command.abstract)) |\n"
    }
    text += "\n## Options of every command\n\n" + table(tree.common)
    for command in commands { text += section(command) }
    return text
  }

  private func section(_ command: HelpTree.Command) -> String {
    let own = tree.own(command)
    var text = "\n## \(command.commandName)\n\n\(command.abstract ?? "")\n"
    text += "\n```text\n\(tree.usage(command.commandName))\n```\n"
    text += "\n\(prose(command.discussion ?? ""))\n"
    return own.isEmpty ? text : text + "\n" + table(own)
  }

  private func table(_ arguments: [HelpTree.Argument]) -> String {
    var text = "| option | meaning |\n|---|---|\n"
    for argument in arguments {
      var meaning = cell(argument.abstract)
      if let values = argument.allValues, !values.isEmpty {
        meaning += " One of " + values.map { "`\($0)`" }.joined(separator: ", ") + "."
      }
      if let value = argument.defaultValue { meaning += " Default `\(value)`." }
      text += "| `\(argument.label)` | \(meaning) |\n"
    }
    return text
  }

  /// Indented lines are examples.
  private func prose(_ discussion: String) -> String {
    var lines: [String] = []
    var isExample = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isExample, isIndented || !line.isEmpty {
        lines.append(isIndented ? "```sh" : "```")
        isExample = isIndented
      }
      lines.append(isIndented ? String(line.dropFirst(2)) : String(line))
    }
    if isExample { lines.append("```") }
    return lines.joined(separator: "\n")
  }

  private func cell(_ text: String?) -> String {
    (text ?? "").split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
