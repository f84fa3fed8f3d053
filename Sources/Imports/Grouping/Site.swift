/// A place of work as two are compared.
struct Site: Sendable {
  var affiliation: Affiliation
  /// Number of the institution; -1 where none is named, or one that could be any of many.
  var institution: Int32
  /// Number of the city; -1 without.
  var city: Int32
  /// Number of the country; -1 without.
  var country: Int32
  /// Words that say which department it is.
  var department: Set<String>

  init(_ affiliation: Affiliation, _ keys: inout Interned<String, String>) {
    self.affiliation = affiliation
    let name = PlaceWords.institution(affiliation)
    institution = name.isEmpty ? -1 : keys.number("i " + name)
    city = affiliation.city.isEmpty ? -1 : keys.number("c " + plainLetters(affiliation.city))
    country = affiliation.country.isEmpty ? -1 : keys.number("n " + affiliation.country)
    department = PlaceWords.department(affiliation.department)
  }

  /// How near two places are.
  enum Nearness: Int, Comparable, Sendable {
    case unrelated
    /// One institution; departments of different names.
    case otherDepartment
    /// One institution; a department is not named, or is one that may hold the other.
    case institution
    case department

    static func < (a: Nearness, b: Nearness) -> Bool { a.rawValue < b.rawValue }
  }

  func nearness(_ other: Site) -> Nearness {
    guard institution >= 0, institution == other.institution,
      city < 0 || other.city < 0 || city == other.city,
      country < 0 || other.country < 0 || country == other.country
    else { return .unrelated }
    if department.isEmpty || other.department.isEmpty { return .institution }
    let isPart =
      department.isSubset(of: other.department) || other.department.isSubset(of: department)
    return isPart ? .department : .otherDepartment
  }
}
