/// How affiliations without a country show that they lie in the United States.
enum UnitedStates {
  /// Whether the last piece of an address names a state: `MN 55905`, `Minnesota`, `MA`,
  /// `New York, NY 10029-5674`.
  ///
  /// - Parameter follows: The piece stands behind another. A bare code is a state only there.
  static func isState(_ piece: String, follows: Bool) -> Bool {
    var words = plainLetters(piece).split(separator: " ").map(String.init)
    let hasZip = takeZip(&words)
    let name = words.joined(separator: " ")
    if codes.contains(name.replacingBlanks) {
      return hasZip
        || follows && piece.contains { $0.isUppercase } && !piece.contains(where: \.isLowercase)
    }
    if hasZip, let last = words.last, codes.contains(last) { return true }
    // Georgia is a country too, and a city stands before either.
    return states.contains(name) && (hasZip || follows && name != "georgia")
  }

  /// Takes `55905`, or `10029 5674`, from the end.
  private static func takeZip(_ words: inout [String]) -> Bool {
    if words.count > 1, isNumber(words[words.count - 1], 4), isNumber(words[words.count - 2], 5) {
      words.removeLast(2)
      return true
    }
    guard let last = words.last, isNumber(last, 5) || isNumber(last, 9) else { return false }
    words.removeLast()
    return true
  }

  private static func isNumber(_ word: String, _ count: Int) -> Bool {
    word.utf8.count == count && word.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The name of a state, or its code, alone or with a ZIP code.
  static func isStateOrZip(_ piece: String) -> Bool {
    var words = plainLetters(piece).split(separator: " ").map(String.init)
    let hasZip = takeZip(&words)
    let name = words.joined(separator: " ")
    return hasZip && words.isEmpty || states.contains(name) || codes.contains(name.replacingBlanks)
  }

  private static let codes: Set<String> = Set(
    """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj
    nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy pr
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let states: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
    "delaware", "district of columbia", "florida", "georgia", "hawaii", "idaho", "illinois",
    "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts",
    "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota",
    "ohio", "oklahoma", "oregon", "pennsylvania", "puerto rico", "rhode island",
    "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia",
    "washington", "west virginia", "wisconsin", "wyoming",
  ]
}

extension String {
  /// `D C` as `DC`.
  fileprivate var replacingBlanks: String {
    String(decoding: utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }
}
