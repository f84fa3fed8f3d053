import Glibc

/// Processor time that the calling thread takes for a piece of work, in seconds. What is to be over in
/// moments is held against this and not against the clock: on a busy machine a test waits long before
/// it has its turn.
package func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
  let start = threadSeconds
  try work()
  return threadSeconds - start
}

private var threadSeconds: Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
