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
  private static let mostInDrawer = 100

  init(_ people: [ImportedPerson], _ wishes: ImportPlan.Wishes) {
    for list in Self.lists(people) {
      let places = list.map { place(of: $0, wishes) }
      let claims = Dictionary(grouping: places.compactMap(\.self), by: \.self).mapValues(\.count)
      for (person, place) in zip(list, places) {
        if let place, claims[place] == 1 {
          self.people[place].absorb(person, today: wishes.today)
          file(place)
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
  private func place(of person: ImportedPerson, _ wishes: ImportPlan.Wishes) -> Int? {
    if wishes.sayNew(person) { return nil }
    let said = wishes.note(of: person)
    let asKnown = KnownPerson(person)
    let near = Set(Self.keys(asKnown).flatMap { drawers[$0] ?? [] })
    let places = near.filter { place in
      if said != nil { return wishes.note(of: people[place]) == said }
      let weight = Comparison(asKnown, beside: known[place]).reasons.compactMap(\.weight).max()
      return weight ?? 0 > 0
    }
    return places.count == 1 ? places.first : nil
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

extension ImportedPerson {
  /// Takes in what another file, or another place of this one, says of the same person. Of two
  /// values the later paper's counts, else the first.
  mutating func absorb(_ other: ImportedPerson, today: CivilDate) {
    let names = [name] + aliases
    aliases += ([other.name] + other.aliases).filter { form in
      !names.contains { $0.value == form.value }
    }
    let isLater = other.papers.first.map { $0.isLater(than: papers.first) } ?? false
    emails = Self.each(isLater ? other.emails + emails : emails + other.emails) { $0.value }
    orcid = orcid ?? other.orcid
    title = title ?? other.title
    if isLater && other.institution != nil || institution == nil {
      (institution, department) = (other.institution, other.department)
      (city, country) = (other.city, other.country)
    }
    specialties = Self.each(specialties + other.specialties) { $0.value }
    lastPublication = [lastPublication, other.lastPublication].compactMap(\.self)
      .max { $0.value.lastDay < $1.value.lastDay }
    for grant in other.grants { take(grant) }
    journals = Self.each(journals + other.journals) { $0.name }
    papers = Self.each(isLater ? other.papers + papers : papers + other.papers) {
      $0.pmid.isEmpty ? $0.title : $0.pmid
    }
    .sorted { $0.isLater(than: $1) }
    if activity != nil { activity = ImportedActivity(papers, today: today) }
    merges += other.merges
    doubts += other.doubts
  }

  /// The same grant stands in a row for each year and each institute that pays for it; the latest
  /// end counts.
  mutating func take(_ grant: ImportedGrant) {
    guard let index = grants.firstIndex(where: { $0.number == grant.number }) else {
      grants.append(grant)
      return
    }
    guard let ends = grant.ends?.lastDay else { return }
    if grants[index].ends.map({ $0.lastDay < ends }) ?? true { grants[index] = grant }
  }

  private static func each<Value>(_ values: [Value], by key: (Value) -> String) -> [Value] {
    var seen: Set<String> = []
    return values.filter { seen.insert(key($0)).inserted }
  }
}
