import Glibc

/// A program that was run to its end: how it ended, what it wrote, what it took.
struct Child {
  /// What it takes of the machine at most; more ends it with a signal.
  struct Limits {
    /// Seconds of processor time, all threads together.
    var seconds = 60
    /// Bytes of address space; nil where a sanitizer needs all there is.
    var memory: Int? = Child.isSanitized ? nil : 4_000_000_000
  }

  /// The exit code, or nil where a signal ended it.
  let code: Int32?
  let output: [UInt8]
  let errors: [UInt8]
  /// Processor time of all its threads, in seconds.
  let seconds: Double
  /// Peak of resident memory, in bytes.
  let peak: Int

  /// - Parameter arguments: The program's path, then its arguments.
  init(_ arguments: [String], limits: Limits = Limits()) throws {
    let memory = limits.memory.map { "ulimit -v \($0 / 1024); " } ?? ""
    let shell = "\(memory)ulimit -t \(limits.seconds); exec \"$@\""
    let (out, err) = (try Scratch(), try Scratch())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out.file, 1)
    posix_spawn_file_actions_adddup2(&actions, err.file, 2)
    let words = ["sh", "-c", shell, "sh"] + arguments
    // Without a backtracer a trap is over at once.
    let variables = ["PATH=/usr/bin:/bin", "TZ=UTC", "SWIFT_BACKTRACE=enable=no"]
    var process = pid_t()
    let failure = withStrings(words) { argv in
      withStrings(variables) { posix_spawn(&process, "/bin/sh", &actions, nil, argv, $0) }
    }
    guard failure == 0 else { throw HostileFolder.Failed(number: failure) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    code = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    (output, errors) = (out.bytes, err.bytes)
    seconds = usage.ru_utime.inSeconds + usage.ru_stime.inSeconds
    peak = usage.ru_maxrss * 1024
  }

  /// Whether this process, and with it the program beside it, was built with a sanitizer.
  static let isSanitized =
    dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
}

/// A file without a name that a child writes into.
private final class Scratch {
  let file: Int32

  init() throws {
    var pattern = Array("/tmp/rapport-output-XXXXXX".utf8CString)
    file = mkstemp(&pattern)
    guard file >= 0 else { throw HostileFolder.Failed(number: errno) }
    unlink(pattern)
  }

  deinit { close(file) }

  var bytes: [UInt8] {
    let count = max(Int(lseek(file, 0, SEEK_END)), 0)
    lseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = read(file, buffer.baseAddress.map { $0 + filled }, count - filled)
        guard got > 0 else { break }
        filled += got
      }
    }
  }
}

extension timeval {
  fileprivate var inSeconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

/// Lends texts as the list of C strings that `exec` wants.
private func withStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
