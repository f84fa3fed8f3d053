import Reports

/// Docs/rapport.1: the manual page, of the same help as Docs/Commands.md, for `man`.
struct ManualPage {
  /// When this build's number was given. A manual names a day, and this one may not change by itself.
  private static let released = "2026-11-23"

  private let tree: HelpTree

  init() throws { tree = try HelpTree() }

  /// The page in the macros of man(7).
  var roff: String {
    let version = Run(["--version"], files: nil).output.split(separator: " ").first ?? ""
    let number = version.filter { $0 != "\n" }
    // No words are broken, and lines end where they end.
    var text = ".nr HY 0\n.TH RAPPORT 1 \(Self.released) \"rapport \(number)\" \"User Commands\"\n"
    text += ".ad l\n.SH NAME\nrapport \\- \(Self.escaped(Self.asPhrase(tree.root.abstract)))\n"
    text += ".SH SYNOPSIS\n.B rapport\n[\\fIcommand\\fR] [\\fIoptions\\fR]\n"
    text += ".SH DESCRIPTION\n" + prose(tree.root.discussion)
    text += ".SH COMMANDS\n"
    for command in tree.commands { text += section(command) }
    text += ".SH OPTIONS OF EVERY COMMAND\n" + list(tree.common)
    return text + Self.closing
  }

  private func section(_ command: HelpTree.Command) -> String {
    var text = ".SS \(command.commandName)\n" + Self.lines(command.abstract ?? "")
    for line in tree.usage(command.commandName).split(separator: "\n") {
      text += ".PP\n\\fB\(Self.escaped(String(line)))\\fR\n"
    }
    return text + ".PP\n" + prose(command.discussion) + list(tree.own(command))
  }

  private func list(_ arguments: [HelpTree.Argument]) -> String {
    arguments.map { argument in
      var meaning = argument.abstract ?? ""
      if let values = argument.allValues, !values.isEmpty {
        meaning += " One of \(values.joined(separator: ", "))."
      }
      if let value = argument.defaultValue { meaning += " Default: \(value)." }
      return ".TP\n\\fB\(Self.escaped(argument.label))\\fR\n" + Self.lines(meaning)
    }.joined()
  }

  /// Indented lines are examples.
  private func prose(_ discussion: String?) -> String {
    var text = ""
    var isExample = false
    for line in (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isExample, isIndented || !line.isEmpty {
        text += isIndented ? ".PP\n.RS 2\n.EX\n" : ".EE\n.RE\n.PP\n"
        isExample = isIndented
      }
      if isIndented {
        text += Self.escaped(String(line.dropFirst(2))) + "\n"
      } else {
        text += Self.lines(String(line))
      }
    }
    return isExample ? text + ".EE\n.RE\n" : text
  }

  /// Running text in short lines.
  private static func lines(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return text.wrapped(to: 72).map { escaped($0) + "\n" }.joined()
  }

  /// Text that holds no request of roff; characters beyond ASCII by their numbers.
  private static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(4 - digits.count, 0)))\(digits)]"
      }
    }
    return result
  }

  /// A sentence as `apropos` shows it: without capital and full stop.
  private static func asPhrase(_ sentence: String?) -> String {
    var words = sentence ?? ""
    if words.hasSuffix(".") { words.removeLast() }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static let closing = """
    .SH EXIT STATUS
    .TP
    0
    Fine, warnings and hints included.
    .TP
    1
    \\fBcheck\\fR, \\fBlint\\fR or \\fB\\-\\-fail\\-on\\fR found something,
    or a text may not be written.
    .TP
    2
    The vault or a note could not be read or has errors;
    the answer is still printed.
    .TP
    64
    Wrong usage.
    .SH ENVIRONMENT
    .TP
    RAPPORT_VAULT
    The vault's folder, where \\fB\\-\\-vault\\fR names none.
    .TP
    NO_COLOR
    No colours, if it is set to anything.
    .TP
    VISUAL, EDITOR
    What \\fBnew \\-\\-edit\\fR opens a note in.
    .SH FILES
    .TP
    rapport.yml
    Marks the vault's folder, and holds its settings; it may be empty.
    .TP
    Templates/Mentor.md, Templates/Meeting.md, ...
    What new notes are made from.
    .TP
    Templates/Drafts/KIND.md
    What a draft is made from, instead of the built\\-in text.

    """
}
