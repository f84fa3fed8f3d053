/// Whose the e-mail addresses on a paper are.
///
/// PubMed has no field for the corresponding author; an address at the end of an affiliation is all
/// there is. Publishers often put one address behind the affiliations of all authors: it then
/// belongs to the one whose name is in it, and otherwise to nobody. A letter must not go to the
/// wrong person.
struct EmailOwners {
  /// For each author the first address that is theirs.
  let emails: [String?]

  /// - Parameter names: Of its authors, in order.
  init(_ record: PubMedRecord, names: [PersonName]) {
    let found = record.authors.map { author in
      author.affiliations.prefix(20).flatMap { EmailAddresses($0).addresses.prefix(5) }
    }
    guard found.contains(where: { !$0.isEmpty }) else {
      emails = found.map { _ in nil }
      return
    }
    var holders: [String: Set<Int>] = [:]
    for (index, addresses) in found.enumerated() {
      for address in addresses { holders[address, default: []].insert(index) }
    }
    emails = found.enumerated().map { index, addresses in
      addresses.first { address in
        Self.isOwner(index, address, holders[address, default: []], names)
      }
    }
  }

  private static func isOwner(
    _ index: Int, _ address: String, _ holders: Set<Int>, _ names: [PersonName]
  ) -> Bool {
    let local = plainLetters(String(address.prefix { $0 != "@" })).filter { $0 != " " }
    let scores = names.prefix(200).map { score($0, in: local) }
    let best = scores.max() ?? 0
    let named = best > 0 ? scores.indices.filter { scores[$0] == best } : []
    if named.count == 1 { return named[0] == index }
    return holders.count == 1 && (named.isEmpty || named.contains(index))
  }

  /// How much of a name is in the part before the @: the family name counts for more.
  private static func score(_ name: PersonName, in local: String) -> Int {
    let core = name.joinedCore
    let family = [core.0, core.1 ?? ""] + name.family.map(\.plain)
    let hasFamily = family.contains { $0.utf8.count > 2 && local.contains($0) }
    let hasGiven = name.given.contains { $0.plain.utf8.count > 3 && local.contains($0.plain) }
    return (hasFamily ? 2 : 0) + (hasGiven ? 1 : 0)
  }
}
