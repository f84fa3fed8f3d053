/// The runs of backticks in one block, found at most once.
///
/// A run opens a code span if a run of the same length follows. Without memory, a text full of runs
/// that match nothing would be searched to its end for each of them.
struct TickRuns {
  /// Longer runs open nothing, as in cmark.
  static let longest = 1000

  /// Where the last run of each length begins; filled when a search first found nothing.
  private var last: [Int] = []
  private var isFilled = false

  /// Begins a block.
  mutating func forget() {
    isFilled = false
  }

  /// The offset behind the closing run for an opening run of some length that ends at `start`.
  mutating func close(_ length: Int, from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int? {
    guard length <= Self.longest else { return nil }
    if isFilled, last[length] < start { return nil }
    var at = start
    while let run = bytes.nextTicks(at..<end) {
      if run.count == length { return run.upperBound }
      at = run.upperBound
    }
    if !isFilled { fill(start..<end, bytes) }
    return nil
  }

  private mutating func fill(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: repeatElement(-1, count: Self.longest + 1))
    isFilled = true
    var at = range.lowerBound
    while let run = bytes.nextTicks(at..<range.upperBound) {
      if run.count <= Self.longest { last[run.count] = run.lowerBound }
      at = run.upperBound
    }
  }
}

extension Span<UInt8> {
  /// The first run of backticks in a range.
  func nextTicks(_ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound, self[at] != .backtick { at += 1 }
    guard at < range.upperBound else { return nil }
    let start = at
    while at < range.upperBound, self[at] == .backtick { at += 1 }
    return start..<at
  }
}

extension TextScanner {
  /// A run of backticks: a code span, or just backticks.
  mutating func codeSpan(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    guard let run = bytes.nextTicks(rest) else { return rest.upperBound }
    guard let end = ticks.close(run.count, from: run.upperBound, to: rest.upperBound, bytes) else {
      return run.upperBound
    }
    outline.codeSpans.append((rest.lowerBound..<end).asOffsets)
    return end
  }
}
