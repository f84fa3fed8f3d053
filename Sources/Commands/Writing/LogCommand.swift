import ArgumentParser

/// `rapport log`.
struct LogCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Write down what happened: one dated line in somebody's log.",
    usage: "rapport log NAME VERB [TEXT] [--date DATE] [--with NAME] [--for LETTER] [options]",
    discussion: """
      Verbs are those of the notes: sent, nudge, reply, met, call, asked, feedback,
      win, and so on.

        rapport log raman met "point by point, she signs off" --with "Marcus Bell"
        rapport log "Margaret Chen" letter-check --date 2026-07-20
        rapport log osei auto-reply "on leave" --until 2026-08-03
      """)

  @Argument(
    help: "Whose log: a name, alias or path; a project or letter too; me is you.",
    completion: Completion.names)
  var name: String

  @Argument(help: "What happened.", completion: Completion.verbs)
  var verb: String

  @Argument(help: "In your words; links, #tags and [key:: value] fields count.")
  var text: [String] = []

  @OptionGroup var line: LogOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var common: CommonOptions

  func plan(on vault: OpenVault) throws -> Plan {
    let note = try vault.readableNote(named: name)
    let entry = try vault.line(verb, text.joined(separator: " "), line, in: note)
    return try vault.plan(logging: entry, in: note)
  }
}
