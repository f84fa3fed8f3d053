/// The countries of the world as affiliations name them.
package enum Countries {
  package static let unitedStates = "United States"

  /// The English name for a country in some spelling of it; nil for what is none.
  package static func country(_ text: String) -> String? {
    let key = plainLetters(text)
    return byKey[key.hasPrefix("the ") ? String(key.dropFirst(4)) : key]
  }

  private static let byKey: [String: String] = {
    var table: [String: String] = [:]
    for name in CountryNames.english.split(whereSeparator: \.isNewline) {
      table[plainLetters(String(name))] = String(name)
    }
    for line in CountryNames.others.split(whereSeparator: \.isNewline) {
      let pair = line.split(separator: "=").map(String.init)
      if pair.count == 2 { table[pair[0]] = pair[1] }
    }
    return table
  }()
}
