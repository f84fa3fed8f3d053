@preconcurrency import Glibc

/// Programs run on the user's own terminal: the editor.
enum Launch {
  /// Runs a program found in PATH and waits for it: its status, 128 and more if a signal ended it,
  /// or nil if it cannot be run.
  static func run(_ words: [String]) -> Int32? {
    let copies = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program does not hear of closed pipes; others want to.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    guard posix_spawnp(&child, words[0], nil, &attributes, copies + [nil], environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // The macros WIFEXITED and WEXITSTATUS are not imported: the low seven bits hold the signal.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }
}
