import Foundation

/// The program as it was built, run as a process of its own.
enum BuiltProgram {
  /// Beside the tests.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "rapport").path(
      percentEncoded: false)
  }()

  static let strace = "/usr/bin/strace"

  /// Whether the program is there, and another one to run it with.
  static func isThere(_ other: String) -> Bool {
    [path, other].allSatisfy(FileManager.default.isExecutableFile)
  }

  /// Whether it can be run under strace here; where ptrace is not allowed it cannot.
  static let canBeTraced =
    isThere(strace) && (try? run(strace, ["-o", "/dev/null", path, "--version"]).status) == 0

  struct End {
    var output: String
    var errors: String
    /// Of one that a signal ended the signal's number, negative.
    var status: Int32
  }

  static func run(_ program: String, _ arguments: [String]) throws -> End {
    try start(program, arguments)()
  }

  /// Starts it; what comes back waits for its end.
  static func start(_ program: String, _ arguments: [String]) throws -> () -> End {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return {
      let text = output.fileHandleForReading.readDataToEndOfFile()
      let words = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let isKilled = process.terminationReason == .uncaughtSignal
      return End(
        output: String(decoding: text, as: UTF8.self),
        errors: String(decoding: words, as: UTF8.self),
        status: isKilled ? -process.terminationStatus : process.terminationStatus)
    }
  }
}

/// A vault on the disk for one test, removed with it.
final class DiskVault: Sendable {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(
      path: "rapport-vault-\(UUID().uuidString)"
    ).path(percentEncoded: false)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  func delete(_ name: String) throws {
    guard text(name) != nil else { return }
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  func deleteFolder(_ name: String) throws {
    guard !names(name).isEmpty else { return }
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// The names in a folder, hidden ones included.
  func names(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)"))?.sorted() ?? []
  }
}
