/// A person's name taken apart, so that spellings of it can be compared.
package struct PersonName: Sendable {
  /// The words of the family name without particles; several for a compound one.
  let family: [NameWord]
  /// `van`, `der`, `al`, …
  let particles: [String]
  let given: [NameWord]
  /// `jr`, `sr`, `2nd`, `3rd`, `4th`, `filho`, …; empty without.
  let suffix: String
  /// Forenames first, as a note would have it.
  package let shown: String
  /// All of the family name as one word, and its spelling with two letters for an umlaut. Here and
  /// below worked out once: names are compared again and again.
  let joinedFamily: (String, String?)
  /// The same without particles.
  let joinedCore: (String, String?)
  let weight: SurnameWeight
  /// Family name and first forename: what several people in one export may have alike.
  let crowdKey: String

  /// From `Family, Given Middle Suffix`; without a comma all of it is the family name.
  package init(full text: String) {
    let pieces = text.split(separator: ",", maxSplits: 1).map { words(String($0)) }
    var family = pieces.first ?? []
    var given = pieces.count > 1 ? pieces[1] : []
    let ending = Self.takeSuffix(&family, &given)
    // "Berg, Jan van der" is "van der Berg, Jan".
    while given.count > 1, let last = given.last, isParticle(last), isSmall(last) {
      given.removeLast()
      family.insert(last, at: 0)
    }
    self.init(family: family, given: given, suffix: ending)
  }

  /// From `Family GM Suffix`, with initials at the end.
  package init(short text: String) {
    var family = words(text)
    var given: [Substring] = []
    let ending = Self.takeSuffix(&family, &given)
    if family.count > 1, let last = family.last, last.count <= 4, isCapitals(last) {
      given = [last]
      family.removeLast()
    }
    self.init(family: family, given: given, suffix: ending)
  }

  private init(family: [Substring], given: [Substring], suffix: (key: String, shown: String)) {
    let isLoud = family.allSatisfy(isCapitals)
    var words = family
    var particles: [String] = []
    while words.count > 1, particles.count < Self.longest, isParticle(words[0]) {
      particles.append(plainLetters(String(words.removeFirst())))
    }
    if let first = words.first, let (article, rest) = Self.splitArticle(first) {
      particles.append(article)
      words[0] = rest
    }
    self.family = words.filter { !isParticle($0) }.flatMap { $0.split(whereSeparator: isHyphen) }
      .prefix(Self.longest).map { NameWord($0) }.filter { !$0.plain.isEmpty }
    self.particles = particles
    self.given = given.prefix(Self.longest).flatMap { givenWords($0, isLoud: isLoud) }
      .filter { !$0.plain.isEmpty }
    self.suffix = suffix.key
    let forenames = given.map(String.init).joined(separator: " ")
    shown = [forenames, family.map(String.init).joined(separator: " "), suffix.shown]
      .filter { !$0.isEmpty }.joined(separator: " ")
    joinedFamily = Self.joined(self.family, behind: particles.joined())
    joinedCore = Self.joined(self.family, behind: "")
    weight = SurnameWeight(joinedCore.0)
    crowdKey = joinedCore.0 + " " + (self.given.first?.plain ?? "")
  }

  /// The most words of a part of a name that are compared: whatever has more is no name.
  private static let longest = 8

  private static func joined(_ family: [NameWord], behind front: String) -> (String, String?) {
    let plain = front + family.map(\.plain).joined()
    guard family.contains(where: { $0.digraph != nil }) else { return (plain, nil) }
    return (plain, front + family.map { $0.digraph ?? $0.plain }.joined())
  }

  /// `al-Masri` is the article and a name.
  private static func splitArticle(_ word: Substring) -> (String, Substring)? {
    guard let hyphen = word.firstIndex(where: isHyphen) else { return nil }
    let article = plainLetters(String(word[..<hyphen]))
    let rest = word[word.index(after: hyphen)...]
    guard articles.contains(article), !rest.isEmpty else { return nil }
    return (article, rest)
  }

  private static func takeSuffix(
    _ family: inout [Substring], _ given: inout [Substring]
  ) -> (key: String, shown: String) {
    if let last = given.last, let key = suffixes[plainLetters(String(last))] {
      given.removeLast()
      return (key, String(last))
    }
    splitGeneration(&family)
    guard family.count > 1, let last = family.last else { return ("", "") }
    let word = plainLetters(String(last))
    guard let key = suffixes[word] ?? generations[word] else { return ("", "") }
    family.removeLast()
    return (key, String(last))
  }
}

/// `Lacerda-Neto` as two words, as it is also written.
private func splitGeneration(_ family: inout [Substring]) {
  guard let last = family.last, let hyphen = last.lastIndex(where: isHyphen),
    hyphen > last.startIndex
  else { return }
  let ending = last[last.index(after: hyphen)...]
  guard generations[plainLetters(String(ending))] != nil else { return }
  family[family.count - 1] = last[..<hyphen]
  family.append(ending)
}

/// The words of a part of a name, dots and commas dropped.
private func words(_ text: String) -> [Substring] {
  text.unicodeScalars
    .split { $0 == " " || $0 == "." || $0 == "," || $0 == "\u{A0}" || $0 == "\t" }
    .map { Substring($0) }
}

/// The forenames that one written word stands for: `JA` for two initials.
private func givenWords(_ word: Substring, isLoud: Bool) -> [NameWord] {
  let isRun = isCapitals(word) && (word.count == 1 || word.count <= 4 && !isLoud)
  guard isRun else { return [NameWord(word)] }
  return word.filter { !isHyphen($0) }.map { NameWord(Substring(String($0)), isInitial: true) }
}

/// Whether all letters are capitals, and there is one.
private func isCapitals(_ word: Substring) -> Bool {
  var hasCapital = false
  for scalar in word.unicodeScalars {
    if scalar.properties.isLowercase { return false }
    if scalar.properties.isUppercase { hasCapital = true }
  }
  return hasCapital
}

private func isSmall(_ word: Substring) -> Bool {
  word.unicodeScalars.first?.properties.isLowercase == true
}

private func isParticle(_ word: Substring) -> Bool {
  particleWords.contains(plainLetters(String(word)))
}

/// The article of Arabic names in its spellings.
let articles: Set<String> = ["al", "el", "ul", "as", "ash", "az", "ad", "an", "ar", "at"]

private let particleWords: Set<String> = [
  "van", "von", "der", "den", "de", "del", "della", "degli", "dei", "di", "da", "dos", "das",
  "do", "du", "des", "la", "le", "las", "los", "el", "al", "ul", "bin", "ibn", "ben", "bint",
  "abu", "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "y", "e", "t", "op", "vande",
  "vander", "dela", "st",
]

private let suffixes: [String: String] = [
  "jr": "jr", "jnr": "jr", "sr": "sr", "snr": "sr", "ii": "2nd", "2nd": "2nd", "2d": "2nd",
  "iii": "3rd", "3rd": "3rd", "3d": "3rd", "iv": "4th", "4th": "4th",
]

/// What Portuguese names add for sons, nephews and grandsons.
private let generations: [String: String] = [
  "filho": "filho", "neto": "neto", "junior": "jr", "sobrinho": "sobrinho", "segundo": "2nd",
]
