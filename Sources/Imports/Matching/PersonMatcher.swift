import Vault

/// Finds out which of the people that are known an imported person is or may be.
struct PersonMatcher {
  private(set) var known: [KnownPerson]
  /// Positions of people, by the first letters of their family names.
  private var drawers: [Unicode.Scalar: [Int]] = [:]
  private var emails: [String: [Int]] = [:]
  private var orcids: [String: [Int]] = [:]

  init(_ known: [KnownPerson] = []) {
    self.known = []
    for person in known { add(person) }
  }

  mutating func add(_ person: KnownPerson) {
    let index = known.count
    known.append(person)
    for letter in Set(person.names.flatMap(\.drawers)) {
      drawers[letter, default: []].append(index)
    }
    for email in person.emails { emails[email, default: []].append(index) }
    if let orcid = person.orcid { orcids[orcid, default: []].append(index) }
  }

  /// Whether anybody known has such a name; institutions are not looked at.
  func knows(_ name: NoteName) -> Bool {
    near(name).contains { index in
      known[index].names.contains { $0.relation(to: name) > .none }
    }
  }

  private func near(_ name: NoteName) -> Set<Int> {
    Set(name.drawers.flatMap { drawers[$0] ?? [] })
  }

  /// Everybody who has something in common with somebody beyond a family name, in the order in which
  /// they are known.
  func candidates(for person: KnownPerson) -> [MatchCandidate] {
    var indices = Set(person.names.flatMap(near))
    for email in person.emails { indices.formUnion(emails[email] ?? []) }
    if let orcid = person.orcid { indices.formUnion(orcids[orcid] ?? []) }
    return indices.sorted().compactMap { index in
      let other = known[index]
      let reasons = Comparison(person, beside: other).reasons
      guard !reasons.isEmpty else { return nil }
      return MatchCandidate(
        note: other.note, path: other.path, title: other.title, reasons: reasons)
    }
  }
}

/// What speaks for one person being another that is known.
struct Comparison {
  private let person: KnownPerson
  private let known: KnownPerson
  private let relation: NoteName.Relation
  /// Whether both are called the same, letter by letter; nicknames are no such names.
  private let isSameText: Bool
  /// Nil where one of the two has no institution.
  let isSamePlace: Bool?
  private let isDense: Bool

  init(_ person: KnownPerson, beside known: KnownPerson) {
    self.person = person
    self.known = known
    relation =
      person.names.flatMap { name in known.names.map { $0.relation(to: name) } }.max() ?? .none
    isSameText = zip(person.names, known.names).prefix(1).contains { $0.isWritten(like: $1) }
    isSamePlace = person.place.flatMap { place in known.place.map { place.isAlike($0) } }
    isDense = person.names.contains(where: \.isDense)
  }

  /// The most telling first; empty where nothing beyond a family name does.
  var reasons: [MatchReason] {
    let reasons = identifierReasons
    if let orcid = known.orcid, let other = person.orcid, orcid != other {
      let isNear = relation >= .initials && isSamePlace != false
      return isNear || !reasons.isEmpty ? [.otherOrcid(known: orcid, found: other)] : []
    }
    if relation == .none, !isSameText {
      return reasons.isEmpty ? [] : [.otherName(known.title)]
    }
    // Likeness says nothing beside evidence.
    return reasons.isEmpty ? nameReasons : reasons + nameReasons.filter { $0.weight != nil }
  }

  private var identifierReasons: [MatchReason] {
    var reasons: [MatchReason] = []
    if let orcid = known.orcid, orcid == person.orcid { reasons.append(.orcid(orcid)) }
    if let email = person.emails.first(where: known.emails.contains) {
      reasons.append(.email(email))
    }
    return reasons
  }

  private var nameReasons: [MatchReason] {
    let institution = person.institution ?? ""
    switch relation {
    case .full where isSamePlace == true:
      let isUnclear = isDense && !isSameDepartment
      return [isUnclear ? .frequentName(institution) : .nameAndInstitution(institution)]
    case .initials where isSamePlace == true:
      let isUnclear = isDense && !isSameDepartment
      return [isUnclear ? .frequentName(institution) : .initialsAndInstitution(institution)]
    case _ where isSameText || relation == .full:
      return [.name(known: known.institution, found: person.institution)]
    case .none, .initials, .full: return []
    case .partial: return isSamePlace == false ? [] : [.partOfName(known.title)]
    case .swapped: return isSamePlace == false ? [] : [.swappedName(known.title)]
    case .spelling: return isSamePlace == true ? [.spelling(known.title)] : []
    }
  }

  private var isSameDepartment: Bool {
    guard let a = known.department, let b = person.department else { return false }
    return areDepartmentsAlike(a, b)
  }
}
