import Glibc
import Synchronization

/// A word on standard error for whoever waits longer than half a second, gone again before
/// anything else is printed. Only on a terminal.
final class Patience: Sendable {
  private struct State {
    var isOver = false
    var isShown = false
    var thread: pthread_t?
  }

  private static let words = "reading the notes ..."
  private static let milliseconds: Int32 = 500

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
    guard poll(&end, 1, Self.milliseconds) == 0 else { return }
    state.withLock { state in
      guard !state.isOver else { return }
      state.isShown = true
      try? Output.write(Array(Self.words.utf8), to: STDERR_FILENO)
    }
  }

  /// To be called before anything is printed; later calls do nothing.
  func end() {
    let (thread, isShown) = state.withLock { state in
      defer { state = State(isOver: true) }
      return (state.thread, state.isShown)
    }
    guard let thread else { return }
    close(ends.wake)
    pthread_join(thread, nil)
    close(ends.wait)
    if isShown {
      let blanks = String(repeating: " ", count: Self.words.utf8.count)
      try? Output.write(Array("\r\(blanks)\r".utf8), to: STDERR_FILENO)
    }
  }
}
