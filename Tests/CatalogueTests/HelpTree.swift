import Foundation

/// The program's commands as it describes them itself, for the pages that are made of that.
///
/// The argument parser dumps its tree as JSON; this reads what the pages need of it.
struct HelpTree {
  private struct Dump: Decodable {
    var command: Command
  }

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable, Equatable {
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

  let root: Command

  init() throws {
    let json = Run(["--experimental-dump-help"], files: nil).output
    root = try JSONDecoder().decode(Dump.self, from: Data(json.utf8)).command
  }

  var commands: [Command] {
    (root.subcommands ?? []).filter { $0.commandName != "help" }
  }

  /// The options that all commands have.
  var common: [Argument] {
    let first = (commands.first?.arguments ?? []).filter(\.shouldDisplay)
    return first.filter { argument in
      commands.allSatisfy { ($0.arguments ?? []).contains(argument) }
    }
  }

  /// Those that are a command's own.
  func own(_ command: Command) -> [Argument] {
    let shared = Set(common.map(\.label))
    return (command.arguments ?? []).filter { $0.shouldDisplay && !shared.contains($0.label) }
  }

  /// The lines of how a command is typed, which the dump leaves out.
  func usage(_ command: String) -> String {
    let help = Run([command, "--help"], files: nil).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let usage = lines.drop { !$0.hasPrefix("USAGE: ") }.prefix { !$0.isEmpty }
    return usage.map { $0.replacing(/^(USAGE: | {7})/, with: "") }.joined(separator: "\n")
  }
}

extension HelpTree.Argument {
  /// `--format <format>`, `NAME`.
  var label: String {
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
