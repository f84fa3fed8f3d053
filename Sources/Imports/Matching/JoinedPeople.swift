import Graph

/// The people of an import, each once: a card that stands there twice, a grant whose institute is
/// spelled in two ways, somebody in the exports of two years.
///
/// Two are one where either would be written into the other's note: by an ORCID iD, an address, or
/// the name in full at one institution. The authors of one PubMed export stay apart, as they were
/// told apart by more than is known here.
struct JoinedPeople {
  private(set) var people: [ImportedPerson] = []
  private var known: [KnownPerson] = []
  /// Positions of people by what two that are one have in common.
  private var drawers: [String: [Int]] = [:]

  /// What more people have in common is no reason to compare them all.
  private static let mostInDrawer = 50

  /// Somebody who is surely the same, and why.
  private struct Fit {
    var place: Int
    var reason: MergeEvidence.Reason
  }

  init(_ people: [ImportedPerson], _ wishes: ImportPlan.Wishes) {
    for list in Self.lists(people) {
      let fits = list.map { fit(for: $0, wishes) }
      let claims = Dictionary(grouping: fits.compactMap(\.?.place), by: \.self).mapValues(\.count)
      for (person, fit) in zip(list, fits) {
        if let fit, claims[fit.place] == 1 {
          self.people[fit.place].absorb(person, because: fit.reason, today: wishes.today)
          file(fit.place)
        } else {
          self.people.append(person)
          file(self.people.count - 1)
        }
      }
    }
  }

  /// Those in a row who are not to be joined with each other.
  private static func lists(_ people: [ImportedPerson]) -> [[ImportedPerson]] {
    people.reduce(into: []) { lists, person in
      let isApart = person.activity != nil && lists.last?.last?.activity != nil
      if isApart, lists.last?.last?.name.source.file == person.name.source.file {
        lists[lists.count - 1].append(person)
      } else {
        lists.append([person])
      }
    }
  }

  /// The only one so far who is surely the same; nil for nobody or several.
  private func fit(for person: ImportedPerson, _ wishes: ImportPlan.Wishes) -> Fit? {
    if wishes.sayNew(person) { return nil }
    let said = wishes.note(of: person)
    let asKnown = KnownPerson(person)
    let near = Set(Self.keys(asKnown).flatMap { drawers[$0] ?? [] })
    let fits = near.compactMap { place -> Fit? in
      if said != nil {
        return wishes.note(of: people[place]) == said ? Fit(place: place, reason: .said) : nil
      }
      let reasons = Comparison(asKnown, beside: known[place]).reasons
      return reasons.lazy.compactMap { Self.reason($0, person) }.first.map {
        Fit(place: place, reason: $0)
      }
    }
    return fits.count == 1 ? fits[0] : nil
  }

  /// What puts two together; nil for what only makes them alike.
  private static func reason(
    _ reason: MatchReason, _ person: ImportedPerson
  ) -> MergeEvidence.Reason? {
    switch reason {
    case .orcid(let orcid): .orcid(orcid)
    case .email(let email): .email(email)
    case .nameAndInstitution(let place):
      .nameAndInstitution(name: person.name.value, institution: place, department: "")
    default: nil
    }
  }

  /// Puts somebody, as they are known by now, into their drawers.
  private mutating func file(_ place: Int) {
    let person = KnownPerson(people[place])
    if place < known.count { known[place] = person } else { known.append(person) }
    for key in Self.keys(person) {
      let drawer = drawers[key] ?? []
      if drawer.count < Self.mostInDrawer, !drawer.contains(place) {
        drawers[key, default: []].append(place)
      }
    }
  }

  /// Addresses, the iD, and family names with the first letter of a forename.
  private static func keys(_ person: KnownPerson) -> Set<String> {
    let names = person.names.flatMap(\.readings).map { name in
      let initial = name.given.first?.plain.unicodeScalars.first.map { String($0) } ?? ""
      return name.joinedCore.0 + " " + initial
    }
    return Set(names + person.emails + [person.orcid].compactMap(\.self))
  }
}
