/// What speaks for two bundles being one person.
struct Evidence {
  /// The best agreement of their forenames under one family name.
  private(set) var given = GivenMatch.conflict
  private(set) var family = FamilyMatch.different
  private(set) var isSwapped = false
  private(set) var nearness = Site.Nearness.unrelated
  /// Whether one of the two names no institution at all.
  private(set) var isPlaceUnknown = false
  /// Co-authors of both.
  private(set) var shared = 0
  private(set) var weight = SurnameWeight.telling

  init(_ a: Bundle, _ b: Bundle, _ table: AuthorTable, crowded: Set<String>) {
    compareNames(a, b, table, crowded)
    guard family != .different || isSwapped else { return }
    for x in a.sites {
      for y in b.sites { nearness = max(nearness, table.sites[x].nearness(table.sites[y])) }
    }
    isPlaceUnknown = a.sites.isEmpty || b.sites.isEmpty
    shared =
      a.circle.count <= b.circle.count
      ? a.circle.count(where: b.circle.contains) : b.circle.count(where: a.circle.contains)
  }

  private mutating func compareNames(
    _ a: Bundle, _ b: Bundle, _ table: AuthorTable, _ crowded: Set<String>
  ) {
    for x in a.names {
      for y in b.names {
        let (one, other) = (table.names[x], table.names[y])
        let relation = one.family(other)
        if relation == .different {
          isSwapped = isSwapped || one.isSwapped(other)
          continue
        }
        let match = one.given(other)
        let isBetter = match > given || match == given && relation == .same
        if isBetter || family == .different { (given, family) = (match, relation) }
        weight = max(weight, Self.weight(one, crowded), Self.weight(other, crowded))
      }
    }
  }

  private static func weight(_ name: PersonName, _ crowded: Set<String>) -> SurnameWeight {
    crowded.contains(name.crowdKey) ? .dense : name.weight
  }

  /// How strong the evidence is, 1 the strongest; nil where it is not enough.
  var strength: Int? {
    if isSwapped, family == .different {
      return nearness == .department && shared > 0 ? 4 : nil
    }
    if family == .partial || family == .front {
      // One department may well have a Holm beside a Ravn Holm of the same forename.
      let isEnough = given >= .full && weight == .telling && nearness >= .institution
      let isNear = family == .front && nearness == .department
      return isEnough && (isNear || shared > 0) ? 3 : nil
    }
    guard family == .same else { return nil }
    switch weight {
    case .telling: return tellingStrength
    case .common: return commonStrength
    case .dense: return denseStrength
    }
  }

  private var tellingStrength: Int? {
    switch (given, nearness) {
    case (.fullest, .department...), (.full, .department): 1
    case (.fullest, .otherDepartment...): 1
    case (.full, .institution): 2
    case (.full, .otherDepartment): shared > 0 ? 3 : nil
    case (.fullest, _): shared > 1 ? 3 : nil
    case (.full, _): shared > (isPlaceUnknown ? 1 : 2) ? 4 : nil
    case (.initials, .institution...): 4
    case (.initials, .otherDepartment): shared > 1 ? 5 : nil
    case (.initials, _): isPlaceUnknown && shared > 1 ? 5 : nil
    case (.single, .department): 6
    case (.single, .institution): shared > 0 ? 6 : nil
    case (.single, .otherDepartment): shared > 2 ? 6 : nil
    case (.single, _): isPlaceUnknown && shared > 2 ? 6 : nil
    default: nil
    }
  }

  private var commonStrength: Int? {
    switch (given, nearness) {
    case (.fullest, .institution...), (.full, .department): 2
    case (.full, .institution), (.fullest, .otherDepartment): shared > 0 ? 3 : nil
    case (.full, .otherDepartment): shared > 1 ? 3 : nil
    case (.full..., _): isPlaceUnknown && shared > 2 ? 4 : nil
    case (.initials, .department): shared > 0 ? 5 : nil
    case (.initials, .institution): shared > 1 ? 5 : nil
    default: nil
    }
  }

  private var denseStrength: Int? {
    switch (given, nearness) {
    case (.full..., .department): shared > 0 ? 3 : nil
    case (.full..., .institution...): shared > 1 ? 3 : nil
    default: nil
    }
  }
}

extension SurnameWeight: Comparable {
  package static func < (a: SurnameWeight, b: SurnameWeight) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .telling: 0
    case .common: 1
    case .dense: 2
    }
  }
}
