import Foundation
import Glibc

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

  /// It needed longer than anything should, and was ended.
  struct TookTooLong: Error {
    var line: [String]
  }

  /// What is asked of a sanitizer is kept.
  static let bare = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  ) { $1 }

  /// - Parameter input: What it reads on standard input.
  static func run(
    _ program: String, _ arguments: [String], input: String = "",
    in environment: [String: String] = bare
  ) throws -> End {
    try start(program, arguments, input: input, in: environment)()
  }

  /// Starts it; what comes back waits for its end.
  ///
  /// What it says goes into files, and its end is asked of the system by its number: a pipe or a
  /// socket that some program beside it has got hold of would keep a test waiting for that one.
  static func start(
    _ program: String, _ arguments: [String], input: String = "",
    in environment: [String: String] = bare
  ) throws -> () throws -> End {
    let (given, said, errors) = (try Nameless(), try Nameless(), try Nameless())
    try given.handle.write(contentsOf: Data(input.utf8))
    try given.handle.seek(toOffset: 0)
    let line = [program] + arguments
    let settings = environment.map { "\($0)=\($1)" }
    let child = try spawned(line, settings, [given, said, errors].map(\.handle.fileDescriptor))
    return {
      let status = try status(of: child, line)
      let isKilled = status & 0x7F != 0
      return End(
        output: try said.text, errors: try errors.text,
        status: isKilled ? -(status & 0x7F) : (status >> 8) & 0xFF)
    }
  }

  /// Starts a program as the first of a group of its own, with its three files.
  private static func spawned(
    _ line: [String], _ environment: [String], _ files: [Int32]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of tests keep signals away that programs count on.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    let words = line.map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0) } + [nil]
    defer { for copy in words + settings { free(copy) } }
    var child = pid_t()
    let failure = posix_spawn(&child, line[0], &actions, &attributes, words, settings)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    return child
  }

  /// Seconds that the longest may take on a busy machine.
  private static let patience = 300.0

  /// How it ended, as the system says it.
  private static func status(of child: pid_t, _ line: [String]) throws -> Int32 {
    let start = ProcessInfo.processInfo.systemUptime
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      if ended < 0, errno != EINTR { throw POSIXError(.ECHILD) }
      if ProcessInfo.processInfo.systemUptime - start > patience {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        throw TookTooLong(line: line)
      }
      usleep(2000)
    }
  }

  /// A file without a name, open for writing and reading, gone when it is closed.
  private struct Nameless {
    let handle: FileHandle

    init() throws {
      let pattern = strdup(
        FileManager.default.temporaryDirectory.appending(path: "rapport-said-XXXXXX")
          .path(percentEncoded: false))
      defer { free(pattern) }
      guard let pattern else { throw POSIXError(.ENOMEM) }
      let file = mkstemp(pattern)
      guard file >= 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      unlink(pattern)
      handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }

    var text: String {
      get throws {
        try handle.seek(toOffset: 0)
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
      }
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
