import Glibc

/// Runs `work` on `count` threads at once, the calling one among them, and waits for all. Each
/// gets its number, from 0; the calling one is 0.
///
/// Plain threads: they start in a twentieth of the time that a task group's pool takes. Where the
/// system gives no more threads, those there are do it all.
func onThreads(_ count: Int, _ work: @escaping @Sendable (_ number: Int) -> Void) {
  var threads: [pthread_t] = []
  for number in 1..<max(count, 1) {
    guard let thread = started({ work(number) }) else { break }
    threads.append(thread)
  }
  work(0)
  for thread in threads { pthread_join(thread, nil) }
}

private final class Errand: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

private func started(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
  // The errand is held by the pointer alone; the new thread, or this one if there is none, takes
  // it back.
  let errand = Unmanaged.passRetained(Errand(work))
  var thread = pthread_t()
  let failure = pthread_create(
    &thread, nil,
    { pointer in
      guard let pointer else { return nil }
      Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().work()
      return nil
    }, errand.toOpaque())
  guard failure == 0 else {
    errand.release()
    return nil
  }
  return thread
}
