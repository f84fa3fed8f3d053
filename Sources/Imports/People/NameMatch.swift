/// How well two forms of a name agree.
enum GivenMatch: Int, Comparable, Sendable {
  /// Two different forenames, or initials that cannot be of one name.
  case conflict
  /// One of the two has no forename.
  case unknown
  /// One initial agrees.
  case single
  /// Two initials or more agree.
  case initials
  /// The first forename agrees in full.
  case full
  /// The first forename in full, and a middle name or its initial.
  case fullest

  static func < (a: GivenMatch, b: GivenMatch) -> Bool { a.rawValue < b.rawValue }
}

/// How two family names relate.
enum FamilyMatch: Sendable {
  case different
  /// A particle, or the front of a compound name, is there in one and not in the other.
  case partial
  /// One is the front of the other, which goes on: in Spanish names the second is often left out.
  case front
  case same
}

extension PersonName {
  /// Compares family names; particles joined or apart, hyphens and umlauts make no difference.
  func family(_ other: PersonName) -> FamilyMatch {
    if family.isEmpty || other.family.isEmpty { return .different }
    if NameWord.isSpelling(joinedFamily, other.joinedFamily) { return .same }
    if NameWord.isSpelling(joinedCore, other.joinedCore) {
      if particles.isEmpty || other.particles.isEmpty { return .partial }
      return isArticle && other.isArticle ? .same : .different
    }
    return part(other) ?? other.part(self) ?? .different
  }

  private var isArticle: Bool { particles.count == 1 && articles.contains(particles[0]) }

  /// Where in this compound family name all words of the other stand.
  private func part(_ other: PersonName) -> FamilyMatch? {
    let count = other.family.count
    guard family.count > count,
      particles.isEmpty || other.particles.isEmpty || particles == other.particles,
      other.family.allSatisfy({ $0.plain.utf8.count > 2 })
    else { return nil }
    if zip(family, other.family).allSatisfy({ $0.isSpelling(of: $1) }) {
      return particles == other.particles ? .front : .partial
    }
    let isEnd = zip(family.suffix(count), other.family).allSatisfy { $0.isSpelling(of: $1) }
    return isEnd ? .partial : nil
  }

  /// Whether family name and forename stand the other way round: `Kim, Seo-yeon`, `Seo-yeon, Kim`.
  func isSwapped(_ other: PersonName) -> Bool {
    guard given.count == 1, other.given.count == 1, !given[0].isInitial, !other.given[0].isInitial
    else { return false }
    return given[0].plain == other.joinedFamily.0 && other.given[0].plain == joinedFamily.0
      && given[0].plain != other.given[0].plain
  }

  /// Compares forenames.
  func given(_ other: PersonName) -> GivenMatch {
    if given.isEmpty || other.given.isEmpty { return .unknown }
    guard let first = Alignment(given, other.given) ?? Alignment(other.given, given)?.swapped else {
      return .conflict
    }
    guard
      let middle = agreeing(given.dropFirst(first.a), other.given.dropFirst(first.b))
    else { return .conflict }
    let letters = first.letters + middle
    if first.isFull { return letters > 1 ? .fullest : .full }
    return letters > 1 ? .initials : .single
  }

  /// How many middle names agree; nil where the shorter list has one that the longer has not.
  private func agreeing(_ a: ArraySlice<NameWord>, _ b: ArraySlice<NameWord>) -> Int? {
    var (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let count = short.count
    while let word = short.popFirst() {
      guard let index = long.firstIndex(where: { Alignment.agree(word, $0) }) else { return nil }
      long = long[(index + 1)...]
    }
    return count
  }
}

/// The first forenames of two names laid side by side.
private struct Alignment {
  /// Words that were used up on either side.
  var a: Int
  var b: Int
  /// Initials that agree.
  var letters: Int
  /// Names in full agree.
  var isFull: Bool

  var swapped: Alignment { Alignment(a: b, b: a, letters: letters, isFull: isFull) }

  private init(a: Int, b: Int, letters: Int, isFull: Bool) {
    (self.a, self.b, self.letters, self.isFull) = (a, b, letters, isFull)
  }

  /// Nil where they disagree; asked in both directions, so that only one case of each is looked at.
  init?(_ a: [NameWord], _ b: [NameWord]) {
    let (x, y) = (a[0], b[0])
    if x.isInitial {
      guard let letters = Self.initials(a, y) else { return nil }
      self.init(a: letters, b: 1, letters: letters, isFull: false)
    } else if y.isInitial {
      return nil
    } else if x.isSpelling(of: y) {
      self.init(a: 1, b: 1, letters: 1, isFull: true)
    } else if b.count > 1, !b[1].isInitial, x.plain == y.plain + b[1].plain {
      self.init(a: 1, b: 2, letters: 1, isFull: true)
    } else if let used = Self.parts(x, b) {
      self.init(a: 1, b: used, letters: used, isFull: true)
    } else {
      return nil
    }
  }

  /// How many of the initials at the front are of one name: two for `S Y` and `Seo-yeon`.
  private static func initials(_ a: [NameWord], _ name: NameWord) -> Int? {
    guard name.begins(with: a[0]) else { return nil }
    if name.isInitial { return 1 }
    var used = 1
    for part in name.parts.dropFirst() where used < a.count && a[used].isInitial {
      guard NameWord.begins(part, a[used].plain) else { return nil }
      used += 1
    }
    return used
  }

  /// How many words the parts of a hyphenated name are: `Jean-Paul` and `Jean P`.
  private static func parts(_ name: NameWord, _ words: [NameWord]) -> Int? {
    guard name.parts.count > 1, words.count >= name.parts.count, name.parts[0] == words[0].plain
    else { return nil }
    for (part, word) in zip(name.parts, words).dropFirst() {
      let agrees = word.isInitial ? NameWord.begins(part, word.plain) : part == word.plain
      if !agrees { return nil }
    }
    return name.parts.count
  }

  /// Whether two middle names can be one.
  static func agree(_ a: NameWord, _ b: NameWord) -> Bool {
    if a.isInitial { return b.begins(with: a) }
    if b.isInitial { return a.begins(with: b) }
    return a.isSpelling(of: b)
  }
}
