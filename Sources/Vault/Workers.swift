import Synchronization

/// Does `count` pieces of work on several threads and gives the results in order, whatever the
/// timing: `result[i]` is `body(&state, i)`.
///
/// - Parameters:
///   - workers: How many threads; the calling thread is one of them, so that 1 starts none.
///   - chunk: How many neighbouring pieces a worker takes at a time.
///   - state: Makes what one worker keeps from piece to piece, such as a buffer or a parser. It is
///     called on the worker's own thread, and the state dies there.
package func inParallel<State: ~Copyable, Result: Sendable>(
  _ count: Int, workers: Int, chunk: Int = 64,
  state: @escaping @Sendable () -> State,
  _ body: @escaping @Sendable (_ state: inout State, _ index: Int) -> Result
) -> [Result] {
  let chunks = inChunks(count, workers: workers, chunk: chunk, state: state) { state, range in
    var results: [Result] = []
    results.reserveCapacity(range.count)
    for index in range { results.append(body(&state, index)) }
    return results
  }
  var joined: [Result] = []
  joined.reserveCapacity(max(count, 0))
  for results in chunks { joined.append(contentsOf: results) }
  return joined
}

/// As ``inParallel(_:workers:chunk:state:_:)``, but a whole chunk makes one result; they come in
/// the order of the chunks. For work whose results are many small facts in a few arrays.
package func inChunks<State: ~Copyable, Result: Sendable>(
  _ count: Int, workers: Int, chunk: Int = 64,
  state: @escaping @Sendable () -> State,
  _ body: @escaping @Sendable (_ state: inout State, _ range: Range<Int>) -> Result
) -> [Result] {
  guard count > 0 else { return [] }
  let pile = Pile(count: count, chunk: max(chunk, 1))
  let trays = (0..<max(min(workers, pile.chunks), 1)).map { _ in Tray<Result>() }
  onThreads(trays.count) { worker in
    var own = state()
    var parts: [Tray<Result>.Part] = []
    while let (number, range) = pile.take() {
      parts.append((number, body(&own, range)))
    }
    trays[worker].put(parts)
  }
  return trays.flatMap(\.parts).sorted { $0.number < $1.number }.map(\.result)
}

/// Work to be taken: all that the workers share.
private final class Pile: Sendable {
  let chunks: Int
  private let count: Int
  private let chunk: Int
  private let next = Atomic<Int>(0)

  init(count: Int, chunk: Int) {
    self.count = count
    self.chunk = chunk
    chunks = (count - 1) / chunk + 1
  }

  func take() -> (number: Int, range: Range<Int>)? {
    // Relaxed is enough: the number alone is shared, the results travel in the trays.
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    guard number < chunks else { return nil }
    return (number, number * chunk..<min((number + 1) * chunk, count))
  }
}

/// The results of one worker. Nobody waits for its lock: it is filled once, and emptied when its
/// worker is gone.
private final class Tray<Result: Sendable>: Sendable {
  typealias Part = (number: Int, result: Result)

  private let content = Mutex<[Part]>([])

  func put(_ parts: [Part]) { content.withLock { $0 = parts } }

  var parts: [Part] { content.withLock { $0 } }
}
