import Commands
import Graph
import Rules
import Synchronization

@testable import Vault

/// One run of the program over files that are all in memory, on 2026-07-21.
struct Run {
  let output: String
  let errors: String
  let status: ExitStatus

  /// - Parameter files: Nil where there is no vault.
  init(_ arguments: [String], files: Files?) {
    let screen = Screen()
    let world = World(
      root: { (named) throws(VaultRoot.NotFound) in
        guard files != nil else { throw VaultRoot.NotFound(path: named ?? "") }
        return "/vault"
      },
      files: { (_) throws(Files.ReadFailure) in
        guard let files else { throw .missing }
        return files
      },
      today: { _ in LocalDay(year: 2026, month: 7, day: 21) },
      environment: { _ in nil },
      output: { (bytes) throws(WriteFailure) in screen.output.withLock { $0 += bytes } },
      error: { text in screen.errors.withLock { $0 += text } },
      terminal: Terminal(isOutput: false, isError: false, width: nil), nanoseconds: { 0 },
      workers: 1)
    status = Program.run(arguments, in: world)
    self.output = screen.output.withLock { String(decoding: $0, as: UTF8.self) }
    self.errors = screen.errors.withLock { $0 }
  }

  /// Over notes in one text.
  init(_ arguments: String..., vault: String) {
    self.init(arguments, files: .memory(Notes(vault).files))
  }
}

private final class Screen: Sendable {
  let output = Mutex<[UInt8]>([])
  let errors = Mutex("")
}

/// Notes in one text, each begun by a line `== PATH`.
struct Notes {
  private(set) var files: [String: String] = [:]

  init(_ text: String) {
    var path = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        path = String(line.dropFirst(3))
        files[path] = ""
      } else if !path.isEmpty {
        files[path, default: ""] +=
          line.split(separator: "↓", omittingEmptySubsequences: false)
          .joined() + "\n"
      }
    }
  }

  mutating func append(_ text: String, to path: String) { files[path, default: ""] += text }

  /// What the notes say on a day, and what is muted in them.
  func situation(on day: String = "2026-07-21") throws -> (Situation, Mutes) {
    let files = Files.memory(files)
    let (configuration, _) = Configuration.read(from: files)
    let graph = try Graph.build(files: files, configuration: configuration, workers: 1)
    guard case .date(let today) = CivilDate.read(day) else { throw NoSuchDay() }
    let situation = Situation(graph, policy: Policy.read(configuration).0, today: today)
    return (situation, Mutes(graph, today: today))
  }

  struct NoSuchDay: Error {}
}
