/// Whether two names mean the same institution.
///
/// Words that every institution has (hospital, school of medicine, the) do not count; what is left
/// of the shorter name must stand in the longer one, in this order and without a gap. "Washington
/// University" and "University of Washington" are therefore two.
struct InstitutionLikeness {
  private let words: [String]
  private let core: [String]

  init(_ name: String) {
    let all = plainLetters(name).split(separator: " ").map { word in
      Self.abbreviations[String(word)] ?? String(word)
    }
    words = all.filter { !Self.fillers.contains($0) }
    core = words.filter { !Self.kinds.contains($0) }
  }

  func isAlike(_ other: InstitutionLikeness) -> Bool {
    if words.isEmpty || other.words.isEmpty { return false }
    if words == other.words || isAcronym(of: other) || other.isAcronym(of: self) { return true }
    let (short, long) = core.count <= other.core.count ? (core, other.core) : (other.core, core)
    guard short.contains(where: { $0 != Self.university }) else { return false }
    return (0...long.count - short.count).contains { start in
      long[start...].starts(with: short)
    }
  }

  /// `UCSF`, of all words but "of" and "the"; two letters tell too little.
  private func isAcronym(of other: InstitutionLikeness) -> Bool {
    guard words.count == 1, words[0].count > 2, other.words.count == words[0].count else {
      return false
    }
    return zip(words[0], other.words).allSatisfy { $0 == $1.first }
  }

  private static let university = "university"

  private static let fillers: Set<String> = [
    "the", "of", "and", "for", "at", "in", "de", "la", "le", "der", "die", "das", "du", "des",
    "del", "di", "inc",
  ]

  private static let kinds: Set<String> = [
    "hospital", "hospitals", "medical", "medicine", "center", "school", "college", "clinic",
    "clinics", "health", "healthcare", "system", "institute", "department", "division", "faculty",
    "sciences", "campus", "main", "general",
  ]

  private static let abbreviations = [
    "univ": university, "universitat": university, "universite": university,
    "universidad": university, "universidade": university, "universita": university,
    "universiteit": university, "hosp": "hospital", "ctr": "center", "cntr": "center",
    "centre": "center", "med": "medical", "sch": "school", "coll": "college", "inst": "institute",
    "dept": "department", "hlth": "health", "sci": "sciences", "saint": "st",
  ]
}

/// Whether two names of departments have a word in common that says what they do.
func areDepartmentsAlike(_ a: String, _ b: String) -> Bool {
  let telling = [a, b].map { name in
    Set(plainLetters(name).split(separator: " ").map(String.init)).subtracting(departmentWords)
  }
  return !telling[0].isDisjoint(with: telling[1])
}

private let departmentWords: Set<String> = [
  "department", "dept", "division", "section", "unit", "of", "and", "the", "for", "chair",
  "medicine", "medical", "service", "program", "center", "group",
]
