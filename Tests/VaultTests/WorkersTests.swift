import Synchronization
import Testing

@testable import Vault

@Suite("Workers")
struct WorkersTests {
  /// What a worker owns; it cannot be copied, as a parser that frees its memory cannot.
  struct Counter: ~Copyable {
    var seen = 0
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000, 5000], [1, 2, 3, 8])
  func `Results come in order`(count: Int, workers: Int) {
    let results = inParallel(count, workers: workers, state: Counter.init) { state, index in
      state.seen += 1
      return "\(index)"
    }
    #expect(results == (0..<count).map(String.init))
  }

  @Test(arguments: [1, 2, 7])
  func `Chunks come in order`(workers: Int) {
    let ranges = inChunks(1000, workers: workers, chunk: 64, state: Counter.init) { $1 }
    #expect(ranges.first == 0..<64)
    #expect(ranges.last == 960..<1000)
    #expect(ranges.flatMap { Array($0) } == Array(0..<1000))
  }

  @Test func `Each worker has one state, and no more workers than chunks`() {
    let made = Shared()
    _ = inParallel(100, workers: 8, state: { made.count() }) { _, index in index }
    #expect(made.total == 2)
  }

  @Test func `One worker is the calling thread`() {
    let own = ThreadName()
    let names = inParallel(200, workers: 1, state: { 0 }) { _, _ in ThreadName() }
    #expect(names.allSatisfy { $0 == own })
  }

  @Test(arguments: [-1, 0])
  func `Odd numbers do no harm`(workers: Int) {
    #expect(inParallel(3, workers: workers, chunk: 0, state: { 0 }) { $1 } == [0, 1, 2])
    #expect(inParallel(-3, workers: 2, state: { 0 }) { $1 }.isEmpty)
  }

  private final class Shared: Sendable {
    private let value = Atomic<Int>(0)
    func count() { value.add(1, ordering: .relaxed) }
    var total: Int { value.load(ordering: .relaxed) }
  }
}
