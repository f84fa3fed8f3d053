import Commands
import Synchronization
import Vault

extension FuzzTarget {
  /// Whole commands: the first byte says which, the second what kind of note the rest is.
  static let program = FuzzTarget("program") { bytes, complaints in
    let line = CommandLines.all[Int(bytes.first ?? 0) % CommandLines.all.count]
    let path = SmallVault.path(bytes.dropFirst().first ?? 0)
    let run = ProgramRun(line, in: SmallVault.files(Array(bytes.dropFirst(2)), at: path))
    let what = line.joined(separator: " ")
    complaints.expectPlain(run.errors, "\(what): errors")
    let text = String(validating: run.output, as: UTF8.self)
    complaints.expect(text != nil, "\(what): no UTF-8")
    complaints.expectPlain(text ?? "", what)
    switch line.last {
    case "json", "sarif": complaints.expectJson(run.output, what)
    case "csv": complaints.expectCsv(run.output, what)
    case "html": complaints.expectHtml(text ?? "", what)
    default: break
    }
  }
}

/// The reading commands, in every format they know.
enum CommandLines {
  static let all: [[String]] = lines.map { $0.split(separator: " ").map(String.init) }

  private static let lines = [
    "index", "index --format json", "check", "check --format json", "check --format sarif", "due",
    "due --all", "due --all --width 20", "due --format json", "due --format markdown",
    "due --format csv", "advise", "advise --format json", "advise --format markdown",
    "advise --format csv", "show Ada", "show Ada --format json", "show Ada --format markdown",
    "show me", "show Season", "show Registry", "evidence Ada", "evidence Ada --format json",
    "evidence Ada --format markdown", "evidence Ada --format csv", "evidence --all",
    "evidence --gaps", "letter Priya", "letter Priya --format html", "letter Priya --audit",
    "letter Ada", "letter Ada --format html", "panel", "panel --format json",
    "panel --format markdown", "panel --without Priya", "rules quiet.verdict", "explain 1",
    "explain 1 --format json",
  ]
}

/// One run of the program in a world that is all in memory.
private struct ProgramRun {
  let output: [UInt8]
  let errors: String

  init(_ arguments: [String], in files: Files) {
    let output = Mutex<[UInt8]>([])
    let errors = Mutex("")
    let world = World(
      root: { (_) throws(VaultRoot.NotFound) in "/vault" },
      files: { (_) throws(Files.ReadFailure) in files },
      today: { _ in LocalDay(year: 2026, month: 7, day: 21) }, environment: { _ in nil },
      output: { (bytes) throws(WriteFailure) in output.withLock { $0 += bytes } },
      error: { text in errors.withLock { $0 += text } },
      terminal: Terminal(isOutput: false, isError: false, width: nil), nanoseconds: { 0 },
      workers: 1)
    _ = Program.run(arguments, in: world)
    self.output = output.withLock { $0 }
    self.errors = errors.withLock { $0 }
  }
}
