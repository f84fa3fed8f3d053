import Testing

@testable import Commands

struct UsageTests {
  static let commands = Program.names

  @Test(arguments: commands)
  func everyCommandHelpsWithAnExample(command: String) {
    for line in ["\(command) --help", "help \(command)"] {
      let run = Run(line, in: Vaults.none)
      #expect(run.status == .fine)
      #expect(run.output.contains("\n  rapport \(command)"))
      #expect(run.output.contains("--today"))
      #expect(run.errors.isEmpty)
    }
  }

  /// A line too long for 80 columns would be broken where nobody meant it, an example among them.
  @Test(arguments: Self.commands)
  func whatHelpBeginsWithIsBrokenOnlyWhereItWasMeant(command: String) {
    let lines = Run("\(command) --help", in: Vaults.none).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let before = lines.prefix { !$0.hasPrefix("USAGE") }.drop { !$0.isEmpty }
    for (line, next) in zip(before, before.dropFirst()) {
      let first = next.prefix { $0 != " " }
      let wouldFit = !next.hasPrefix(" ") && line.count + 1 + first.count <= 78
      #expect(line.isEmpty || next.isEmpty || !wouldFit, "\(line)")
      #expect(!line.hasPrefix("  ") || next.isEmpty || next.hasPrefix("  "), "\(line)")
    }
  }

  @Test func theProgramHelpsToo() {
    let run = Run("--help", in: Vaults.none)
    #expect(run.status == .fine)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
    #expect(Run("--version", in: Vaults.none).output == "0.1.0\n")
  }

  @Test(arguments: [
    ("duee", "Did you mean `rapport due`?"), ("adivse x", "Did you mean `rapport advise`?"),
    ("zzzzzz", "The commands are due, "), ("due --witin 3d", "Did you mean '--within'?"),
    ("due --today 2026-02-30", "not in the calendar"), ("due --today soon", "such as 2026-07-21"),
    ("due --format xml", "'text', 'json', 'markdown' or 'csv'"), ("index --format csv", "'json'"),
    ("due extra", "Unexpected argument"), ("show", "Missing expected argument"),
    ("--vault x index", "The command comes first: rapport index"), ("due --width 3", "20 to 1000"),
    ("due --color red", "'auto', 'always' or 'never'"),
  ])
  func wrongUsageEndsWith64(line: String, words: String) {
    let run = Run(line, in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.status.rawValue == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func complaintsAreSafeForATerminal() {
    let run = Run("due --\u{1B}[31m", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!Run("du\u{1B}e", in: Vaults.small).errors.contains("\u{1B}"))
  }

  @Test func aVaultThatIsNotThereEndsWith2() {
    let run = Run("due --vault elsewhere", in: Vaults.none)
    #expect(run.status == .unread)
    #expect(run.errors.contains("\"elsewhere\""))
    #expect(run.output.isEmpty)
  }
}
