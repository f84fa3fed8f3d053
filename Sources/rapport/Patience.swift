import Glibc
import Synchronization

/// Words on standard error for whoever waits longer than half a second: what is being done, and how
/// far it has come. Gone again before anything else is printed; only on a terminal.
final class Patience: Sendable {
  private struct State {
    var words = "reading the notes ..."
    /// What stands on the terminal now.
    var shown = ""
    var isOver = false
    var thread: pthread_t?
  }

  /// Milliseconds before anything is shown, and between looks for other words.
  private static let patience: Int32 = 500
  private static let pause: Int32 = 100

  private let state = Mutex(State())
  /// The thread waits on the first; closing the second wakes it.
  private let ends: (wait: Int32, wake: Int32)

  init(isTerminal: Bool) {
    var pair: [Int32] = [-1, -1]
    guard isTerminal, pipe(&pair) == 0 else {
      ends = (-1, -1)
      return
    }
    // A program that is run meanwhile must not hold them open.
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ends = (pair[0], pair[1])
    start()
  }

  private func start() {
    let errand = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Patience>.fromOpaque(pointer).takeRetainedValue().wait()
        return nil
      }, errand.toOpaque())
    guard failure == 0 else { return errand.release() }
    state.withLock { $0.thread = thread }
  }

  private func wait() {
    var end = pollfd(fd: ends.wait, events: Int16(POLLIN), revents: 0)
    var milliseconds = Self.patience
    while poll(&end, 1, milliseconds) == 0 {
      milliseconds = Self.pause
      state.withLock { state in
        guard !state.isOver, state.words != state.shown else { return }
        Self.show(state.words, over: state.shown)
        state.shown = state.words
      }
    }
  }

  /// Other words, shown as soon as somebody has waited long enough.
  func say(_ words: String) {
    state.withLock { $0.words = words }
  }

  /// To be called before anything is printed; later calls do nothing.
  func end() {
    let (thread, shown) = state.withLock { state in
      defer { state = State(isOver: true) }
      return (state.thread, state.shown)
    }
    guard let thread else { return }
    close(ends.wake)
    pthread_join(thread, nil)
    close(ends.wait)
    if !shown.isEmpty { Self.show("", over: shown) }
  }

  /// Puts words in the place of others, all of them ASCII.
  private static func show(_ words: String, over shown: String) {
    let blanks = String(repeating: " ", count: max(0, shown.utf8.count - words.utf8.count))
    let line = "\r" + words + blanks + (words.isEmpty ? "\r" : "")
    try? Output.write(Array(line.utf8), to: STDERR_FILENO)
  }
}
