package import Graph

/// One row of a list of funded projects: one year of one grant, at one institute.
package struct GrantRow: Sendable, Equatable {
  /// As written: `5R01HL000001-03`.
  package var number: String
  package var title: String
  package var organization: String
  package var department: String
  /// Name of everybody who leads the project, `RAMAN, PRIYA K`; the contact first.
  package var leaders: [String]
  /// When the project ends; nil where the row does not say, or not in a way that can be read.
  package var ends: CivilDate?
  /// The line the row begins on.
  package var line: Int

  /// The grant itself, the same in every year: `R01HL000001`.
  package var core: String { Self.core(of: number) }

  /// A number without the digit of its type in front and without the year and the suffix behind.
  package static func core(of number: String) -> String {
    var letters = number.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }[...]
    // The type of the award, a digit; a contract's number begins with two.
    if letters.first?.isNumber == true, letters.dropFirst().first?.isLetter == true {
      letters = letters.dropFirst()
    }
    return String(letters.prefix { $0 != "-" })
  }
}

/// A day as lists of projects write it: `8/31/2027`, `2027-08-31`, `31-AUG-2027`, a time behind it.
func projectDay(_ text: String) -> CivilDate? {
  guard let day = text.split(separator: " ").first else { return nil }
  // A time may be joined to the day: 2027-08-31T00:00:00Z.
  let hasTime = day.count > 10 && day.dropFirst(10).first == "T"
  let parts = day.prefix(hasTime ? 10 : 20).split { "/-.".contains($0) }.map(String.init)
  guard parts.count == 3 else { return nil }
  if let month = monthNumber(parts[1]), let number = Int(parts[0]), let year = Int(parts[2]) {
    return CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: number)
  }
  guard let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(parts[2]) else { return nil }
  if parts[0].count == 4 { return CivilDate(year: a, month: b, day: c) }
  return CivilDate(year: c < 100 ? 2000 + c : c, month: a, day: b)
}
