/// The records that are taken for one person so far, with all that two people are compared by.
struct Bundle {
  /// The records' root.
  var root: Int32
  var orcid: Int32 = -1
  /// Each once.
  var names: [Int32] = []
  var sites: [Int32] = []
  var papers: Set<Int32> = []
  /// Keys of the people they wrote with, without their own.
  var circle: Set<Int32> = []

  /// More of one kind are not kept: they would add work and no evidence.
  static let most = 24

  init(_ root: Int32, _ records: [Int32], _ table: AuthorTable) {
    self.root = root
    for record in records {
      let author = table.authors[Int(record)]
      if author.orcid >= 0 { orcid = author.orcid }
      add(author.name, to: &names)
      for site in table.places[author.places.ints] where table.sites[site].institution >= 0 {
        add(site, to: &sites)
      }
      papers.insert(author.paper)
      for key in table.papers[Int(author.paper)].circle where key != author.key {
        circle.insert(key)
      }
    }
  }

  private func add(_ number: Int32, to list: inout [Int32]) {
    if list.count < Self.most, !list.contains(number) { list.append(number) }
  }

  /// Takes in another bundle.
  mutating func absorb(_ other: Bundle, root: Int32) {
    self.root = root
    orcid = max(orcid, other.orcid)
    for name in other.names { add(name, to: &names) }
    for site in other.sites { add(site, to: &sites) }
    papers.formUnion(other.papers)
    circle.formUnion(other.circle)
  }

  /// Whether nothing shows that the two are different people: two iDs, one paper with both,
  /// initials or forenames that differ, a generation.
  func mayBe(_ other: Bundle, _ table: AuthorTable) -> Bool {
    if orcid >= 0, other.orcid >= 0, orcid != other.orcid { return false }
    if !papers.isDisjoint(with: other.papers) { return false }
    var hasOneSuffix = false
    for a in names {
      for b in other.names {
        if a == b {
          hasOneSuffix = true
          continue
        }
        let (x, y) = (table.names[a], table.names[b])
        if x.suffix == y.suffix { hasOneSuffix = true }
        if x.given(y) == .conflict, !x.isSwapped(y) { return false }
      }
    }
    return hasOneSuffix
  }
}
