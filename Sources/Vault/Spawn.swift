import Glibc

/// Runs a program and gives its standard output; nil if it cannot be run, ends with another status
/// than 0, or writes nothing for `patience` milliseconds (then it is killed).
///
/// No shell takes part.
///
/// - Parameters:
///   - input: An open file that it gets as standard input; nil for nothing.
///   - errors: What becomes of standard error.
package func output(
  of program: String, arguments: [String], environment: [String], patience: Int32,
  input: Int32? = nil, errors: StandardError = .dropped
) -> [UInt8]? {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { return nil }
  // The child gets its end as standard output; it must not also hold the others open.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let child = spawned(
    program, arguments: arguments, environment: environment, input: input, output: ends[1],
    errors: errors)
  close(ends[1])
  defer { close(ends[0]) }
  guard let child else { return nil }
  let bytes = allBytes(from: ends[0], patience: patience)
  if bytes == nil { kill(child, SIGKILL) }
  return exitStatus(of: child) == 0 || errors == .wanted ? bytes : nil
}

/// The absolute path of a program that PATH leads to; nil if it leads to none.
///
/// Only absolute folders count: with `.` in PATH, a vault could bring its own git.
package func program(named name: String) -> String? {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  return path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    .first { access($0, X_OK) == 0 }
}

/// What becomes of a program's standard error.
package enum StandardError {
  case dropped
  /// It goes where the output goes, and a status other than 0 does not count.
  case wanted
}

/// Starts a program.
///
/// - Parameter input: What it gets as standard input; nil for nothing.
func spawned(
  _ program: String, arguments: [String], environment: [String], input: Int32? = nil,
  output: Int32, errors: StandardError = .dropped
) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  if let input {
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  } else {
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  }
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  switch errors {
  case .dropped:
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  case .wanted: posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
  }
  var child = pid_t()
  let failure = withCStrings(arguments) { arguments in
    withCStrings(environment) { environment in
      posix_spawn(&child, program, &actions, nil, arguments, environment)
    }
  }
  return failure == 0 ? child : nil
}

/// Everything up to the end, or nil on an error or after too long a silence.
private func allBytes(from descriptor: Int32, patience: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while true {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, patience)
    if ready < 0, errno == EINTR { continue }
    guard ready > 0 else { return nil }
    let count = read(descriptor, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes.append(contentsOf: piece[..<count])
  }
}

/// Waits for the child; nil if it was ended by a signal.
func exitStatus(of child: pid_t) -> Int32? {
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { return nil }
  }
  // The macros WIFEXITED and WEXITSTATUS are not imported: the low seven bits hold the signal.
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
}

/// The strings as C wants them: a list of pointers with a nil behind the last.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
