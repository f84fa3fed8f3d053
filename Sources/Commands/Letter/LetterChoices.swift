import ArgumentParser

/// What a writer's talking points are to be.
struct LetterChoices: ParsableArguments {
  @Option(help: "How to print it.")
  var format = SheetFormat.markdown

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Which letter, where there are several.", valueName: "letter"),
    completion: Completion.letters)
  var letter: String?

  @Option(
    help: ArgumentHelp(
      "A new file to write it to; never over one that is there.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A new folder outside of the vault: talking points, e-mail, and what is missing.",
      valueName: "dir"),
    completion: .directory)
  var packet: String?

  @Flag(help: "Of a packet: only say what would be in it.")
  var dryRun = false

  @Flag(help: "Where every line comes from, and what was left out; for your own eyes.")
  var audit = false

  func validate() throws {
    if dryRun, packet == nil { throw ValidationError("--dry-run goes with --packet.") }
    if packet != nil, output != nil || audit {
      throw ValidationError("--packet writes a folder; leave out --output and --audit.")
    }
    if audit, output != nil {
      throw ValidationError("--audit is for your eyes; leave out --output.")
    }
  }
}
