/// The bundles of one block, joined from the strongest evidence to the weakest.
struct Block {
  private var bundles: [Bundle]
  /// Where a bundle went that was taken in by another.
  private var heirs: [Int]
  /// Bundles that could be either of two people.
  private var torn: Set<Int> = []

  private struct Edge {
    var a: Int
    var b: Int
    var strength: Int
    var isPlace: Bool
  }

  init(_ bundles: [Bundle]) {
    self.bundles = bundles
    heirs = Array(bundles.indices)
  }

  /// Joins what can be joined. What was joined may know more co-authors and places than before, so
  /// that a second look can find more.
  mutating func settle(
    _ groups: inout PersonGroups, _ table: AuthorTable, _ crowded: Set<String>,
    _ members: inout [Int32: [Int32]]
  ) {
    for _ in 0..<3 {
      let edges = edges(&groups, table, crowded)
      var hasJoined = false
      for strength in 1...6 {
        let level = edges.filter { $0.strength == strength }
        if level.isEmpty { continue }
        // Weaker evidence for somebody else counts against stronger evidence too.
        markTorn(edges.filter { $0.strength >= strength }, &groups, table)
        for edge in level where join(edge, &groups, table, &members) { hasJoined = true }
      }
      if !hasJoined { return }
    }
  }

  private var living: [Int] { bundles.indices.filter { heirs[$0] == $0 } }

  private func edges(
    _ groups: inout PersonGroups, _ table: AuthorTable, _ crowded: Set<String>
  ) -> [Edge] {
    let living = living
    var edges: [Edge] = []
    for (place, a) in living.enumerated() {
      for b in living[(place + 1)...] {
        let evidence = Evidence(bundles[a], bundles[b], table, crowded: crowded)
        guard let strength = evidence.strength, bundles[a].mayBe(bundles[b], table) else {
          continue
        }
        edges.append(
          Edge(a: a, b: b, strength: strength, isPlace: evidence.nearness > .unrelated))
      }
    }
    groups.count(comparisons: living.count * (living.count - 1) / 2)
    return edges
  }

  private func heir(_ index: Int) -> Int {
    var index = index
    while heirs[index] != index { index = heirs[index] }
    return index
  }

  /// Finds bundles with evidence for two others that cannot be one person.
  private mutating func markTorn(
    _ edges: [Edge], _ groups: inout PersonGroups, _ table: AuthorTable
  ) {
    var neighbors: [Int: [Int]] = [:]
    for edge in edges {
      let (a, b) = (heir(edge.a), heir(edge.b))
      if a == b { continue }
      neighbors[a, default: []].append(b)
      neighbors[b, default: []].append(a)
    }
    for (index, others) in neighbors.sorted(by: { $0.key < $1.key }) where !torn.contains(index) {
      guard let (x, y) = contradiction(others.prefix(40), table) else { continue }
      torn.insert(index)
      groups.doubt(bundles[index].root, between: bundles[x].root, and: bundles[y].root)
    }
  }

  private func contradiction(_ others: ArraySlice<Int>, _ table: AuthorTable) -> (Int, Int)? {
    for (place, x) in others.enumerated() {
      for y in others.dropFirst(place + 1) where x != y && !bundles[x].mayBe(bundles[y], table) {
        return (x, y)
      }
    }
    return nil
  }

  private mutating func join(
    _ edge: Edge, _ groups: inout PersonGroups, _ table: AuthorTable,
    _ members: inout [Int32: [Int32]]
  ) -> Bool {
    let (a, b) = (heir(edge.a), heir(edge.b))
    guard a != b, !torn.contains(a), !torn.contains(b), bundles[a].mayBe(bundles[b], table) else {
      return false
    }
    let (x, y) = (bundles[a].root, bundles[b].root)
    groups.join(x, y, edge.isPlace ? .place : .circle)
    let root = groups.root(x)
    let moved = members.removeValue(forKey: root == x ? y : x) ?? []
    members[root, default: []] += moved
    bundles[a].absorb(bundles[b], root: root)
    heirs[b] = a
    return true
  }
}
