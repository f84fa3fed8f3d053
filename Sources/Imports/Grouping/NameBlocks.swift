/// Records that could be of one person because a word of their family names and an initial agree.
///
/// Everybody in a block is compared with everybody; a block is therefore never larger than
/// ``largest``. Larger ones are divided by institution, which is also what a common name needs.
struct NameBlocks {
  private var blocks: [String: [Int32]] = [:]
  private var order: [String] = []

  static let largest = 200

  init(_ table: AuthorTable) {
    var keys: [Int32: [String]] = [:]
    for (index, author) in table.authors.enumerated() {
      let found = keys[author.name] ?? Self.keys(table.names[author.name])
      keys[author.name] = found
      for key in found { add(Int32(index), to: key) }
    }
  }

  private mutating func add(_ record: Int32, to key: String) {
    if blocks[key] == nil { order.append(key) }
    blocks[key, default: []].append(record)
  }

  /// Each word of the family name, and all of it, with the first letter of the forename; forename
  /// and family name the other way round for those who could be written so.
  private static func keys(_ name: PersonName) -> [String] {
    guard let initial = name.given.first?.plain.unicodeScalars.first else { return [] }
    var words = Set(name.family.map(\.plain) + name.family.compactMap(\.digraph))
    words.insert(name.joinedFamily.0)
    words.insert(name.joinedCore.0)
    var keys = words.map { $0 + " " + String(initial) }
    if name.given.count == 1, !name.given[0].isInitial,
      let first = name.joinedCore.0.unicodeScalars.first
    {
      keys.append(name.given[0].plain + " " + String(first))
    }
    return keys.sorted()
  }

  /// Blocks of two records or more, in the order of the file, divided where they are too large.
  func forEach(_ table: AuthorTable, _ take: ([Int32]) -> Void) {
    for key in order {
      guard let records = blocks[key], records.count > 1 else { continue }
      take(records)
    }
  }
}

extension PersonGroups {
  /// Joins records by name and place, and by name and co-authors.
  mutating func joinByName(_ table: AuthorTable) {
    let crowded = crowdedNames(table)
    var members: [Int32: [Int32]] = [:]
    for record in table.authors.indices {
      members[root(Int32(record)), default: []].append(Int32(record))
    }
    NameBlocks(table).forEach(table) { records in
      var seen: Set<Int32> = []
      let roots = records.map { root($0) }.filter { seen.insert($0).inserted }
      guard roots.count > 1 else { return }
      for part in Self.divided(roots, members, table) where part.count > 1 {
        var block = Block(part.map { Bundle($0, members[$0] ?? [$0], table) })
        block.settle(&self, table, crowded, &members)
      }
    }
  }

  /// Names under which the export has people who are certainly different.
  private func crowdedNames(_ table: AuthorTable) -> Set<String> {
    var orcids: [String: Int32] = [:]
    var crowded: Set<String> = []
    for author in table.authors where author.orcid >= 0 {
      let name = table.names[author.name]
      guard let first = name.given.first, !first.isInitial else { continue }
      let known = orcids[name.crowdKey] ?? author.orcid
      orcids[name.crowdKey] = known
      if known != author.orcid { crowded.insert(name.crowdKey) }
    }
    return crowded
  }

  private static func divided(
    _ roots: [Int32], _ members: [Int32: [Int32]], _ table: AuthorTable
  ) -> [[Int32]] {
    if roots.count <= NameBlocks.largest { return [roots] }
    var parts: [Int32: [Int32]] = [:]
    var order: [Int32] = []
    for root in roots {
      var seen: Set<Int32> = []
      for record in members[root] ?? [] {
        for place in table.places[table.authors[Int(record)].places.ints] {
          let institution = table.sites[place].institution
          guard institution >= 0, seen.insert(institution).inserted else { continue }
          if parts[institution] == nil { order.append(institution) }
          parts[institution, default: []].append(root)
        }
      }
    }
    return order.flatMap { institution in
      (parts[institution] ?? []).chunked(NameBlocks.largest)
    }
  }
}

extension Array {
  /// In pieces of a length, the last one shorter.
  fileprivate func chunked(_ length: Int) -> [[Element]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
  }
}
