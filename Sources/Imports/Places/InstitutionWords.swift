/// Words by which institutions and their parts are known, in the languages that affiliations use.
enum InstitutionWords {
  /// The piece that names the institution: the largest that can stand for itself.
  static func institution(_ pieces: [String]) -> Int? {
    var best: (rank: Int, index: Int)?
    for (index, piece) in pieces.enumerated() {
      guard let rank = rank(piece) else { continue }
      if best == nil || rank < best?.rank ?? 0 { best = (rank, index) }
    }
    return best?.index
  }

  static func isInstitution(_ piece: String) -> Bool { rank(piece) != nil }

  /// A part of an institution.
  static func isDepartment(_ piece: String) -> Bool {
    let words = Set(plainLetters(piece).split(separator: " ").map(String.init))
    return !words.isDisjoint(with: departments)
  }

  /// Whether the name is that of several universities, told apart by the campus behind it.
  static func isSystem(_ name: String) -> Bool {
    let key = plainLetters(name)
    return systems.contains { key == "university of " + $0 || key == $0 + " state university" }
      || key == "state university of new york" || key == "city university of new york"
      || key == "indian institute of technology" || key == "mayo clinic"
      || key == "all india institute of medical sciences"
  }

  /// How large the unit is that a piece names: 0 for a university. Nil for what is none.
  private static func rank(_ piece: String) -> Int? {
    let key = plainLetters(piece)
    let words = key.split(separator: " ")
    guard let first = words.first else { return nil }
    // "School of Medicine" is a part; "London School of Hygiene" is an institution.
    let isPart = departments.contains(String(first)) || isNamelessPart(key)
    for (rank, group) in kinds.enumerated() {
      let isKind = words.contains { word in group.contains { word.hasPrefix($0) } }
      if isKind { return isPart && rank > 0 ? nil : rank }
    }
    return nil
  }

  private static func isNamelessPart(_ key: String) -> Bool {
    [
      "school of ", "college of ", "faculty of ", "institute of ", "institute for ", "center for ",
      "centre for ", "center of ", "institut fur ", "instituto de ", "graduate school ",
    ]
    .contains { key.hasPrefix($0) && !key.contains(" at ") }
  }

  /// Beginnings of words, the largest unit first.
  private static let kinds: [[String]] = [
    ["universit", "universid", "univers", "univ", "uniwersytet", "yliopisto", "egyetem"],
    [
      "hospital", "hopital", "hopitaux", "ospedal", "krankenhaus", "klinikum", "clinic", "klinik",
      "infirmary", "charite", "policlinic", "szpital",
    ],
    [
      "college", "institut", "istituto", "academ", "akadem", "polytechnic", "politecnic",
      "karolinska", "hochschule", "ecole",
    ],
    [
      "medical", "health", "healthcare", "foundation", "fondazione", "fundacion", "trust",
      "ministry", "agency", "council", "laborator", "society", "hospice", "school",
    ],
    [
      "center", "centre", "centro", "zentrum", "inc", "llc", "ltd", "gmbh", "corporation",
      "company", "pharma", "pharmaceuticals", "biosciences",
    ],
  ]

  private static let departments: Set<String> = [
    "department", "departments", "dept", "division", "divisions", "div", "section", "unit",
    "service", "services", "program", "programme", "faculty", "laboratory", "lab", "group",
    "departamento", "dipartimento", "departement", "abteilung", "servicio", "servico", "facultad",
    "faculdade", "facolta", "fakultat", "klinik", "chair", "katedra", "clinica", "branch", "team",
    "ward", "office",
  ]

  private static let systems = [
    "california", "texas", "wisconsin", "north carolina", "illinois", "michigan", "colorado",
    "minnesota", "nebraska", "missouri", "massachusetts", "maryland", "tennessee", "arkansas",
    "alabama", "maine", "hawaii", "alaska", "california state", "louisiana", "pennsylvania",
  ]

  static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "drive", "rue", "via",
    "calle", "strasse", "box", "floor", "suite", "room", "building", "lane", "campus", "plaza",
    "str", "way", "highway", "hwy", "rua", "avenida",
  ]
}
