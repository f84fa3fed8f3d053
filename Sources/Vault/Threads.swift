import Glibc
import Synchronization

/// Runs `work` on `count` threads at once, the calling one among them, and waits for all. Each
/// gets its number, from 0; the calling one is 0.
///
/// Plain threads: they start in a twentieth of the time that a task group's pool takes. Where the
/// system gives no more threads, those there are do it all.
func onThreads(_ count: Int, _ work: @escaping @Sendable (_ number: Int) -> Void) {
  var helpers: [Helper] = []
  for number in 1..<max(count, 1) {
    guard let helper = Helper.idle() else { break }
    helper.begin { work(number) }
    helpers.append(helper)
  }
  work(0)
  for helper in helpers { helper.finish() }
}

/// A thread that waits for the next piece of work when one is done.
///
/// A command has half a dozen pieces of a few milliseconds each. A thread of its own for each would
/// often be put where the calling one runs, and be done there, or moved away, only when that waits.
private final class Helper: Sendable {
  private static let waiting = Mutex<[Helper]>([])

  private let errand = Mutex<(@Sendable () -> Void)?>(nil)
  private let begun: Signal
  private let done: Signal

  private init?() {
    guard let begun = Signal(), let done = Signal() else { return nil }
    self.begun = begun
    self.done = done
  }

  /// One that has nothing to do, or a new one; nil where the system gives none.
  static func idle() -> Helper? { waiting.withLock { $0.popLast() } ?? started() }

  func begin(_ work: @escaping @Sendable () -> Void) {
    errand.withLock { $0 = work }
    begun.give()
  }

  /// Waits until it is done; then it may be had again.
  func finish() {
    done.wait()
    Self.waiting.withLock { $0.append(self) }
  }

  private func perform() {
    let work = errand.withLock { errand in
      defer { errand = nil }
      return errand
    }
    work?()
  }

  private static func started() -> Helper? {
    guard let helper = Helper() else { return nil }
    // The helper is held by the pointer alone until the new thread, or this one if there is none,
    // takes it back.
    let pointer = Unmanaged.passRetained(helper).toOpaque()
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let helper = Unmanaged<Helper>.fromOpaque(pointer).takeRetainedValue()
        while true {
          helper.begun.wait()
          helper.perform()
          helper.done.give()
        }
      }, pointer)
    guard failure == 0 else {
      Unmanaged<Helper>.fromOpaque(pointer).release()
      return nil
    }
    pthread_detach(thread)
    return helper
  }
}

/// What one thread waits for and another gives.
///
/// A pipe: what the C library has for this must not be moved in memory, which takes unsafe code to
/// promise, and between pieces of milliseconds its two system calls do not show.
private final class Signal: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Nil where the system gives none.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  func give() {
    var byte: UInt8 = 0
    while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
  }

  func wait() {
    var byte: UInt8 = 0
    while read(readEnd, &byte, 1) < 0, errno == EINTR {}
  }
}
