/// A name as people write it, forenames first or not, in every way it can be taken apart.
struct NoteName: Sendable {
  /// How two names relate, the nearer the greater.
  enum Relation: Int, Comparable, Sendable {
    case none
    /// One letter of the family name differs.
    case spelling
    /// Family name and forename stand the other way round.
    case swapped
    /// The family name of one is a part of the other's.
    case partial
    /// The family name agrees, and initials.
    case initials
    /// The family name agrees, and a forename in full.
    case full

    static func < (a: Relation, b: Relation) -> Bool { a.rawValue < b.rawValue }
  }

  /// With the last word, or the last two, as the family name.
  let readings: [PersonName]
  /// With the first word as the family name, as in Korea or Hungary; nil for a name of one word.
  let turned: PersonName?
  /// Words of the name as they are compared.
  let words: Set<String>
  /// The same in their order, without blanks.
  private let letters: String

  init(_ text: String) {
    let (family, given) = Self.pieces(text)
    let plain = plainLetters((given + family).joined(separator: " ")).split(separator: " ")
    words = Set(plain.map(String.init))
    letters = plain.joined()
    if !family.isEmpty {
      readings = [Self.name(family, given)]
      turned = nil
      return
    }
    readings = (1...2).filter { $0 < max(given.count, 2) && given.count > 0 }.map { count in
      Self.name(given.suffix(count), given.dropLast(count))
    }
    turned = given.count > 1 ? Self.name(given.prefix(1), given.dropFirst()) : nil
  }

  private static func name(
    _ family: some Sequence<String>, _ given: some Sequence<String>
  ) -> PersonName {
    PersonName(full: family.joined(separator: " ") + ", " + given.joined(separator: " "))
  }

  /// The words before a comma and those behind it, titles and degrees dropped. Without a comma, or
  /// with nothing but a degree behind it, all words are behind.
  private static func pieces(_ text: String) -> (family: [String], given: [String]) {
    var parts = text.split(separator: ",").map { part in
      part.split(separator: " ").map(String.init).filter { !isTitle($0) }
    }
    parts.removeAll(where: \.isEmpty)
    guard parts.count > 1 else { return ([], parts.first ?? []) }
    return (parts[0], Array(parts.dropFirst().joined()))
  }

  private static func isTitle(_ word: String) -> Bool {
    let letters = plainLetters(word)
    // "Do" and "Ma" are names, "DO" and "MA" degrees.
    let isLoud = word == word.uppercased()
    return titles.contains(letters) || isLoud && degrees.contains(letters)
      || word.hasSuffix(".") && degrees.contains(letters.filter { $0 != " " })
  }

  private static let titles: Set<String> = [
    "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "sir", "dame", "phd", "mph",
    "msc", "mbbs", "mbchb", "drph", "facc", "facp", "faha",
  ]

  private static let degrees: Set<String> = [
    "md", "do", "ma", "ms", "rn", "np", "pa", "mba", "mhs", "mbbs", "bsc", "phd", "mscr", "m d",
    "ph d",
  ]

  /// The name for a note: without titles and degrees, forenames first.
  static func shown(_ text: String) -> String {
    let (family, given) = pieces(text)
    return (given + family).joined(separator: " ")
  }

  func relation(to other: NoteName) -> Relation {
    var best = Relation.none
    for a in readings {
      for b in other.readings { best = max(best, Self.relation(a, b)) }
      if let turned = other.turned, Self.relation(a, turned) == .full { best = max(best, .swapped) }
    }
    if let turned, other.readings.contains(where: { Self.relation(turned, $0) == .full }) {
      best = max(best, .swapped)
    }
    if best == .none, words.count > 1, words == other.words { best = .swapped }
    return best
  }

  /// Whether nothing but blanks, marks and titles differs: `佐藤花子` and `佐藤 花子`, or one initial
  /// and a family name twice.
  func isWritten(like other: NoteName) -> Bool { !letters.isEmpty && letters == other.letters }

  private static func relation(_ a: PersonName, _ b: PersonName) -> Relation {
    guard a.suffix == b.suffix || a.suffix.isEmpty || b.suffix.isEmpty else { return .none }
    let given = a.given(b)
    guard given > .unknown else { return .none }
    switch a.family(b) {
    case .same: return given >= .full ? .full : .initials
    case .partial, .front: return given >= .full ? .partial : .none
    case .different:
      let isNear = given >= .full && isOneLetterApart(a.joinedFamily.0, b.joinedFamily.0)
      return isNear ? .spelling : .none
    }
  }

  /// Short names are not told apart by one letter: Lin and Lim are two people.
  private static func isOneLetterApart(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard min(a.count, b.count) > 4, abs(a.count - b.count) <= 1 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(a.count, b.count) - 1
  }

  /// What its families are filed under: their first letters, and that of a turned name.
  var drawers: Set<Unicode.Scalar> {
    let names = readings + (turned.map { [$0] } ?? [])
    return Set(names.flatMap { $0.family.compactMap(\.plain.unicodeScalars.first) })
  }

  /// Whether the family name alone tells too little: some hundred names serve a billion people.
  var isDense: Bool {
    readings.contains { SurnameWeight($0.joinedCore.0) == .dense }
  }
}
