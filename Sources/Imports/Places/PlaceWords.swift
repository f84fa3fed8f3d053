/// The words of an institution or department that tell it from others.
enum PlaceWords {
  /// What an institution is compared by; empty where its name could be that of many.
  ///
  /// `Children's Hospital` is many; with its city it is one.
  static func institution(_ place: Affiliation) -> String {
    let words = tellingWords(place.institution)
    if words.contains(where: { !general.contains($0) }) { return words.joined(separator: " ") }
    let around = place.city.isEmpty ? place.country : place.city
    if words.isEmpty || around.isEmpty { return "" }
    return (words + [plainLetters(around)]).joined(separator: " ")
  }

  /// The words of a department that say which it is, in one spelling; none for `Department of
  /// Medicine`, which may hold any other.
  static func department(_ name: String) -> Set<String> {
    Set(tellingWords(name).map { spellings[$0] ?? $0 }).subtracting(unspecific)
  }

  private static func tellingWords(_ name: String) -> [String] {
    plainLetters(name).split(separator: " ").map(String.init)
      .filter { !fillers.contains($0) }.map { spellings[$0] ?? $0 }
  }

  private static let fillers: Set<String> = [
    "the", "of", "at", "and", "for", "in", "de", "la", "le", "du", "des", "der", "di", "do", "da",
    "del", "della", "fur", "et", "y", "e", "und", "s", "d", "l",
  ]

  private static let spellings: [String: String] = [
    "univ": "university", "hosp": "hospital", "inst": "institute", "centre": "center",
    "med": "medical", "natl": "national", "coll": "college", "dept": "department",
    "div": "division", "saint": "st", "cardiovascular": "cardiology", "cardiac": "cardiology",
    "cardiological": "cardiology", "heart": "cardiology", "paediatrics": "pediatrics",
    "paediatric": "pediatrics", "pediatric": "pediatrics", "haematology": "hematology",
    "anaesthesiology": "anesthesiology", "anaesthesia": "anesthesiology",
    "anesthesia": "anesthesiology", "orthopaedics": "orthopedics", "orthopaedic": "orthopedics",
    "orthopedic": "orthopedics", "gynaecology": "gynecology", "oncological": "oncology",
    "neurological": "neurology", "surgical": "surgery", "radiological": "radiology",
    "neurosurgical": "neurosurgery", "epidemiological": "epidemiology",
  ]

  /// Words that many institutions have in their names.
  private static let general: Set<String> = [
    "university", "hospital", "medical", "medicine", "school", "college", "children", "childrens",
    "general", "national", "institute", "center", "central", "regional", "city", "county",
    "district", "teaching", "memorial", "health", "healthcare", "science", "sciences", "clinic",
    "research", "cancer", "cardiology", "faculty", "universitaire", "hopital", "hospitalier",
    "centre", "state", "public", "provincial", "municipal", "community", "first", "second", "third",
    "affiliated", "peoples", "people", "women", "womens", "mental", "system", "technology", "st",
    "veterans", "affairs", "va", "army", "military", "academy", "foundation", "ministry",
    "universitat", "universidad", "universite", "universita", "universidade", "klinikum",
    "universitatsklinikum", "hopitaux", "ospedale", "north", "south", "east", "west",
  ]

  private static let unspecific: Set<String> = [
    "department", "departments", "division", "section", "unit", "service", "services", "program",
    "programme", "faculty", "laboratory", "lab", "group", "school", "medicine", "internal",
    "medical", "science", "sciences", "health", "clinical", "research", "institute", "center",
    "college", "departamento", "dipartimento", "abteilung", "clinic", "klinik", "chair", "office",
    "graduate", "studies", "biomedical", "team", "ward", "branch", "general", "hospital",
    "university",
  ]
}
