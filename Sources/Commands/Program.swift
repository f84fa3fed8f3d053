import ArgumentParser
import Vault

/// The whole program, apart from the world it runs in.
package enum Program {
  /// Runs one command line and says how it ends.
  ///
  /// - Parameter arguments: What was typed after the program's name.
  package static func run(_ arguments: [String], in world: World) -> ExitStatus {
    do {
      if let refusal = unknownCommand(arguments) { throw refusal }
      var parsed = try Completion.$world.withValue(world) { try parse(arguments) }
      guard let command = parsed as? any Answering else {
        // The parser's own commands, such as help, say what they have to say by throwing.
        try parsed.run()
        return .fine
      }
      let answer = try command.answer(in: world)
      try world.output(answer.report)
      for remark in answer.remarks { world.error(remark + "\n") }
      withExtendedLifetime(answer) { world.leave(answer.status) }
      return answer.status
    } catch let failure as WriteFailure {
      world.error("The answer could not be written: \(failure.words)\n")
      return .unread
    } catch let refusal as Refusal {
      world.error(refusal.message + (refusal.message.hasSuffix("\n") ? "" : "\n"))
      return refusal.status
    } catch {
      return end(with: error, arguments, in: world)
    }
  }

  /// Given the whole line the parser puts a command's options together several times over, which
  /// takes longer than reading a small vault. A line that names its command and is right goes
  /// straight to it; what the parser has to say about any other, it says of the whole line.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    let named = Rapport.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if let parsed = try? named?.parseAsRoot(Array(arguments.dropFirst())), parsed is any Answering {
      return parsed
    }
    return try Rapport.parseAsRoot(arguments)
  }

  /// Help goes to standard output, complaints about the command line to standard error.
  private static func end(
    with error: any Error, _ arguments: [String], in world: World
  ) -> ExitStatus {
    let width = world.terminal.isOutput ? world.terminal.width ?? 80 : 80
    let words = Rapport.fullMessage(for: error, columns: max(width, 40))
    guard Rapport.exitCode(for: error) == .success else {
      world.error(words.escapedLines + "\n" + misplacedCommand(arguments))
      return .usage
    }
    do {
      try world.output(Array((words + "\n").utf8))
      return .fine
    } catch {
      return .unread
    }
  }

  /// What the commands are called.
  static var names: [String] {
    Rapport.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Options in front of the command make the parser take it for an argument.
  private static func misplacedCommand(_ arguments: [String]) -> String {
    guard let first = arguments.first, first.hasPrefix("-"),
      let command = arguments.first(where: names.contains)
    else { return "" }
    return "  The command comes first: rapport \(command) ...\n"
  }

  /// The default command would take a misspelled one for an argument of its own.
  private static func unknownCommand(_ arguments: [String]) -> Refusal? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    guard !names.contains(first), first != "help" else { return nil }
    let near = Nearest(names).name(for: first).map { "Did you mean `rapport \($0)`?" }
    let known = "The commands are \(names.listed); `rapport --help` says what they do."
    return Refusal("There is no command \(escaped(first.quoted)). \(near ?? known)")
  }
}

extension String {
  /// Safe for a terminal, line ends kept.
  fileprivate var escapedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "\n")
  }
}
