/// Which author records are one person, and why.
///
/// Records start apart and are joined only on evidence: an ORCID iD, an e-mail address, or a name
/// together with an institution or with co-authors. A surname alone joins nobody. Where a record
/// could belong to two people who cannot be one, it is left alone.
struct PersonGroups: Sendable {
  /// Two records that were joined, and on what ground.
  struct Join: Sendable {
    var ground: Ground
    var first: Int32
    var second: Int32
  }

  /// A record that could be of either of two people.
  struct Doubt: Sendable {
    var record: Int32
    var first: Int32
    var second: Int32
  }

  enum Ground: Sendable {
    case orcid, email, place, circle
  }

  private(set) var joins: [Join] = []
  private(set) var doubts: [Doubt] = []
  /// How often two sets of records were looked at together: what the work grows with.
  private(set) var comparisons = 0
  private var parent: [Int32]
  private var size: [Int32]

  init(count: Int) {
    parent = Array(0..<Int32(count))
    size = Array(repeating: 1, count: count)
  }

  /// The record that stands for all of one person.
  func root(_ record: Int32) -> Int32 {
    var record = record
    while parent[Int(record)] != record { record = parent[Int(record)] }
    return record
  }

  mutating func join(_ first: Int32, _ second: Int32, _ ground: Ground) {
    var (a, b) = (root(first), root(second))
    guard a != b else { return }
    if size[Int(a)] < size[Int(b)] { swap(&a, &b) }
    parent[Int(b)] = a
    size[Int(a)] += size[Int(b)]
    joins.append(Join(ground: ground, first: first, second: second))
  }

  mutating func doubt(_ record: Int32, between first: Int32, and second: Int32) {
    doubts.append(Doubt(record: record, first: first, second: second))
  }

  mutating func count(comparisons: Int) { self.comparisons += comparisons }

  /// The records of each person, in the order of the file; each person stands where their first
  /// record does.
  func people() -> [[Int32]] {
    var places: [Int32: Int] = [:]
    var people: [[Int32]] = []
    for record in 0..<Int32(parent.count) {
      let root = root(record)
      if let place = places[root] {
        people[place].append(record)
      } else {
        places[root] = people.count
        people.append([record])
      }
    }
    return people
  }
}

extension PersonGroups {
  /// Groups all authors of a table.
  init(_ table: inout AuthorTable, _ problems: inout PubMedProblems) {
    self.init(count: table.authors.count)
    joinByOrcid(&table, &problems)
    joinByEmail(table)
    joinByName(table)
  }
}
