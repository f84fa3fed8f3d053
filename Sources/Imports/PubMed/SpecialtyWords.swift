/// The specialties that a department, a journal or a subject belongs to.
enum SpecialtyWords {
  /// In the order of the table; empty where no word tells.
  static func specialties(in text: String) -> [String] {
    let words = plainLetters(text).split(separator: " ").map(String.init)
    return table.filter { row in
      row.stems.contains { stem in words.contains { $0.hasPrefix(stem) } }
    }.map(\.name)
  }

  private static let table: [(name: String, stems: [String])] = [
    ("Anesthesiology", ["anesthes", "anaesthes"]),
    (
      "Cardiology",
      [
        "cardiol", "cardiovasc", "cardiac", "heart", "myocard", "coronar", "arrhythm",
        "echocardio", "cardiomyopath",
      ]
    ),
    ("Critical Care", ["intensive", "intensivist"]),
    ("Dermatology", ["dermat", "melanom", "psorias"]),
    ("Emergency Medicine", ["emergenc"]),
    ("Endocrinology", ["endocrin", "diabet", "thyroid"]),
    ("Family Medicine", ["family"]),
    ("Gastroenterology", ["gastroenter", "hepatol", "liver", "colitis", "endoscop"]),
    ("Geriatrics", ["geriatr", "gerontol"]),
    ("Hematology", ["hematol", "haematol", "leukemi", "lymphom"]),
    ("Infectious Diseases", ["infectious", "infectiol", "hiv", "tubercul"]),
    ("Nephrology", ["nephrol", "kidney", "renal", "dialys"]),
    ("Neurology", ["neurol", "stroke", "epilep", "parkinson"]),
    ("Neurosurgery", ["neurosurg"]),
    ("Obstetrics and Gynecology", ["obstet", "gynecol", "gynaecol", "maternal"]),
    ("Oncology", ["oncol", "cancer"]),
    ("Ophthalmology", ["ophthalm", "glaucom", "retin"]),
    ("Orthopedic Surgery", ["orthop", "arthroplast"]),
    ("Otolaryngology", ["otolaryng", "otorhinolaryng"]),
    ("Pathology", ["pathology", "pathologie", "histopathol"]),
    ("Pediatrics", ["pediatr", "paediatr", "neonat"]),
    ("Physical Medicine and Rehabilitation", ["rehabilit"]),
    ("Plastic Surgery", ["plastic"]),
    ("Psychiatry", ["psychiatr", "schizophren"]),
    ("Pulmonology", ["pulmon", "pneumol", "respirat", "asthma"]),
    ("Radiation Oncology", ["radiotherap"]),
    ("Radiology", ["radiol"]),
    ("Rheumatology", ["rheumat", "lupus", "spondyl"]),
    ("Urology", ["urolog", "prostat"]),
  ]
}
