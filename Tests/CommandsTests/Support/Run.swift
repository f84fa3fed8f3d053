import Synchronization

@testable import Commands
@testable import Vault

/// One run of the program in a world that is all in memory.
struct Run {
  var output: String
  var errors: String
  var status: ExitStatus
  /// Programs that were run, with their arguments.
  var launched: [[String]]
  /// How far it said that it was.
  var progress: [String]
  /// Folders that were to be made outside of the vault.
  var folders: [NewFolder]

  /// - Parameters:
  ///   - line: What is typed after `rapport`; quotes keep words together.
  ///   - vault: Paths and texts; nil where there is no vault.
  init(
    _ line: String, in vault: [String: String]?, terminal: Terminal = .none,
    environment: [String: String] = [:], workers: Int = 2, outside: [String: [UInt8]] = [:],
    input: String = "", packer: Packer = .missing
  ) {
    self.init(
      line, in: vault.map { Files.memory($0) }, terminal: terminal, environment: environment,
      workers: workers, outside: outside, input: input, packer: packer)
  }

  /// The same with any files, and a history.
  ///
  /// - Parameter outside: Files that lie outside of the vault.
  init(
    _ line: String, in files: Files?, history: VaultHistory = .none, terminal: Terminal = .none,
    environment: [String: String] = [:], workers: Int = 2, outside: [String: [UInt8]] = [:],
    input: String = "", packer: Packer = .missing
  ) {
    let screen = Screen()
    let zones: Set<String> = ["UTC", "Asia/Tbilisi"]
    let world = World(
      root: { (named) throws(VaultRoot.NotFound) in
        guard files != nil else { throw VaultRoot.NotFound(path: named ?? "") }
        return "/vault"
      },
      files: { (_) throws(Files.ReadFailure) in
        guard let files else { throw .missing }
        return files
      },
      history: { _ in history },
      outside: { (path, each) throws(Files.ReadFailure) in
        guard let bytes = outside[path] else { throw .missing }
        let middle = bytes.count / 2
        for piece in [bytes[..<middle], bytes[middle...]] where !piece.isEmpty {
          each(Array(piece))
        }
      },
      today: { zone in
        if let zone, !zones.contains(zone) { return nil }
        return LocalDay(year: 2026, month: 7, day: 21)
      },
      environment: { environment[$0] },
      output: { (bytes) throws(WriteFailure) in screen.output.withLock { $0 += bytes } },
      error: { text in screen.errors.withLock { $0 += text } },
      progress: { words in screen.progress.withLock { $0.append(words) } },
      input: { Array(input.utf8) }, terminal: terminal, nanoseconds: { 0 }, workers: workers,
      makeRoot: { (named, isDry) throws(Files.WriteFailure) in
        if named == "/closed" { throw .notPermitted }
        return files == nil ? nil : "/vault"
      },
      startGit: { $0 == "/vault" && environment["GIT"] == nil },
      addHook: { _ in environment["GIT"] == nil ? .added : .kept },
      run: { words in
        screen.launched.withLock { $0.append(words) }
        return words[0] == "missing" ? nil : words[0] == "false" ? 1 : 0
      },
      pack: { (job) throws(PandocJob.Failure) in try packer.pack(job) },
      addFolder: { (folder) throws(NewFolder.Failure) in
        screen.folders.withLock { $0.append(folder) }
        if folder.path == "taken" { throw .taken }
        return "/elsewhere/\(folder.path)"
      })
    status = Program.run(words(of: line), in: world)
    output = screen.output.withLock { String(decoding: $0, as: UTF8.self) }
    errors = screen.errors.withLock { $0 }
    launched = screen.launched.withLock { $0 }
    progress = screen.progress.withLock { $0 }
    folders = screen.folders.withLock { $0 }
  }
}

extension Terminal {
  /// Output and errors go to files.
  static let none = Terminal(isOutput: false, isError: false, width: nil)

  static func wide(_ columns: Int) -> Terminal {
    Terminal(isOutput: true, isError: true, width: columns)
  }
}

private final class Screen: Sendable {
  let output = Mutex<[UInt8]>([])
  let errors = Mutex("")
  let launched = Mutex<[[String]]>([])
  let progress = Mutex<[String]>([])
  let folders = Mutex<[NewFolder]>([])
}

/// What there is for packing Word documents.
enum Packer {
  case missing, failing
  /// What it is given stands for the document.
  case there

  func pack(_ job: PandocJob) throws(PandocJob.Failure) -> [UInt8] {
    switch self {
    case .missing: throw .missing
    case .failing: throw .failed
    case .there: job.input
    }
  }
}

/// The words of a command line.
private func words(of line: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isQuoted = false
  for character in line {
    if character == "\"" {
      isQuoted.toggle()
    } else if character == " ", !isQuoted {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? words : words + [word]
}
