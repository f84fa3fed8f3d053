import Graph

/// How far everybody is from me, and by which strand each is reached.
///
/// Dijkstra's way, with a bucket for each distance instead of a heap: distances are small whole
/// numbers. Of two ways of one length the one with fewer steps counts, then the one over the first
/// by path.
struct Reach: Sendable {
  /// How a knot is reached.
  struct Step: Sendable {
    var distance: Int
    var steps: Int
    /// The knot before it; -1 for me.
    var from: Int
    var strand: TieWeb.Strand
  }

  private(set) var steps: [Step?]
  private let limit: Int
  private var isSettled: [Bool]
  private var buckets: [[Int]]

  /// - Parameters:
  ///   - mine: The strands from me.
  ///   - limit: Nobody farther away is reached.
  ///   - isOpen: Whether a way may lead on over somebody.
  init(_ web: TieWeb, mine: [TieWeb.Strand], limit: Int, isOpen: (Int) -> Bool) {
    self.limit = limit
    steps = Array(repeating: nil, count: web.strands.count)
    isSettled = Array(repeating: false, count: web.strands.count)
    buckets = Array(repeating: [], count: limit + 1)
    for strand in mine { take(strand, from: -1, distance: 0, steps: 1) }
    for distance in 0...limit {
      var next = 0
      while next < buckets[distance].count {
        let knot = buckets[distance][next]
        next += 1
        guard !isSettled[knot], let here = steps[knot] else { continue }
        isSettled[knot] = true
        let isPerson = web.isPerson(knot)
        guard !isPerson || isOpen(knot) else { continue }
        for strand in web.strands[knot] {
          take(
            strand, from: knot, distance: distance, steps: here.steps + (isPerson ? 1 : 0))
        }
      }
    }
  }

  private mutating func take(
    _ strand: TieWeb.Strand, from: Int, distance: Int, steps count: Int
  ) {
    let total = distance + strand.step
    guard total <= limit, !isSettled[strand.to] else { return }
    if let known = steps[strand.to] {
      guard (total, count, from) < (known.distance, known.steps, known.from) else { return }
    }
    if steps[strand.to]?.distance != total { buckets[total].append(strand.to) }
    steps[strand.to] = Step(distance: total, steps: count, from: from, strand: strand)
  }

  /// From me to a knot, in order.
  func way(to knot: Int) -> [(knot: Int, strand: TieWeb.Strand)] {
    var way: [(knot: Int, strand: TieWeb.Strand)] = []
    var at = knot
    while at >= 0, let step = steps[at] {
      way.append((at, step.strand))
      at = step.from
    }
    return way.reversed()
  }
}
