import Foundation

/// Docs/Commands.md: the commands as the program itself describes them.
///
/// The argument parser dumps its tree as JSON; this reads what the page needs of it.
struct CommandsPage {
  fileprivate struct Dump: Decodable {
    var command: Command
  }

  fileprivate struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  fileprivate struct Argument: Decodable, Equatable {
    struct Name: Decodable, Equatable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
  }

  private let root: Command

  init() throws {
    let json = Run(["--experimental-dump-help"], files: nil).output
    root = try JSONDecoder().decode(Dump.self, from: Data(json.utf8)).command
  }

  private var commands: [Command] {
    (root.subcommands ?? []).filter { $0.commandName != "help" }
  }

  var markdown: String {
    var text = """
      # Commands

      Generated from the program's own help; a test fails when it is stale.

      \(root.abstract ?? "") `rapport` alone is `rapport \(root.defaultSubcommand ?? "")`.

      | command | does |
      |---|---|

      """
    for command in commands {
      text +=
        "| [`\(command.commandName)`](#\(command.commandName)) | \(cell(command.abstract)) |\n"
    }
    text += "\n## Options of every command\n\n" + table(common)
    for command in commands { text += section(command) }
    return text
  }

  /// The options that all commands have.
  private var common: [Argument] {
    let first = (commands.first?.arguments ?? []).filter(\.shouldDisplay)
    return first.filter { argument in
      commands.allSatisfy { ($0.arguments ?? []).contains(argument) }
    }
  }

  private func section(_ command: Command) -> String {
    let shared = Set(common.map(\.label))
    let own = (command.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0.label) }
    var text = "\n## \(command.commandName)\n\n\(command.abstract ?? "")\n"
    text += "\n```text\n\(usage(command.commandName))\n```\n"
    text += "\n\(prose(command.discussion ?? ""))\n"
    return own.isEmpty ? text : text + "\n" + table(own)
  }

  /// The line that the dump leaves out.
  private func usage(_ command: String) -> String {
    let help = Run([command, "--help"], files: nil).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let usage = lines.drop { !$0.hasPrefix("USAGE: ") }.prefix { !$0.isEmpty }
    return usage.joined(separator: "\n").replacingOccurrences(of: "USAGE: ", with: "")
  }

  private func table(_ arguments: [Argument]) -> String {
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

extension CommandsPage.Argument {
  /// `--format <format>`, `NAME`.
  fileprivate var label: String {
    let value = valueName.map { "<\($0)>" } ?? ""
    switch kind {
    case "positional": return value
    case "flag": return spelled
    default: return "\(spelled) \(value)"
    }
  }

  private var spelled: String {
    (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
  }
}
