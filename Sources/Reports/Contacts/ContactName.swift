import Vault

/// A name taken apart as address books have it. What cannot be told is not guessed: forenames stay
/// together, and a name of one word is a forename.
struct ContactName: Equatable {
  var family = ""
  var given = ""
  /// Between the two, in names whose order says so.
  var middle = ""
  var prefix = ""
  var suffix = ""

  /// - Parameter text: As a note has it: forenames first, family name first where that is the
  ///   custom, or `Family, Given`.
  init(_ text: String) {
    var pieces = composed(text).split(separator: ",").map {
      $0.split(separator: " ").map(String.init)
    }
    .filter { !$0.isEmpty }
    let degrees = pieces.dropFirst().filter { $0.allSatisfy(Self.isSuffix) }
    pieces = Array(pieces.prefix(1)) + pieces.dropFirst().filter { !$0.allSatisfy(Self.isSuffix) }
    var words = pieces.first ?? []
    let titles = Self.titles(words)
    if titles.count < words.count { words.removeFirst(titles.count) }
    prefix = titles.count < (pieces.first ?? []).count ? titles.joined(separator: " ") : ""
    var endings = degrees.flatMap(\.self)
    while words.count > 1, let last = words.last, Self.isSuffix(last) {
      endings.insert(words.removeLast(), at: 0)
    }
    suffix = endings.joined(separator: " ")
    if pieces.count > 1 {
      family = words.joined(separator: " ")
      given = pieces.dropFirst().flatMap(\.self).joined(separator: " ")
    } else {
      take(words)
    }
  }

  private mutating func take(_ words: [String]) {
    guard words.count > 1, let first = words.first, let last = words.last else {
      (family, given) = Self.korean(words.first ?? "")
      return
    }
    if words.allSatisfy(\.isEastAsian) {
      family = first
      given = words.dropFirst().joined(separator: " ")
    } else if Self.vietnamese.contains(first), !Self.vietnamese.contains(last) {
      family = first
      middle = words.dropFirst().dropLast().joined(separator: " ")
      given = last
    } else {
      var start = words.count - 1
      while start > 0, Self.isParticle(words[start - 1]) { start -= 1 }
      // "Peña y Lillo": between two family names.
      if start > 1, Self.links.contains(words[start]) { start -= 1 }
      given = words[..<start].joined(separator: " ")
      family = words[start...].joined(separator: " ")
    }
  }

  /// A Korean name without a blank: one syllable of family name, of a few families two. In Han
  /// letters alone nobody can tell.
  private static func korean(_ word: String) -> (family: String, given: String) {
    guard (2...5).contains(word.count), word.unicodeScalars.allSatisfy(\.isHangulSyllable) else {
      return ("", word)
    }
    let size = word.count > 2 && longFamilies.contains(String(word.prefix(2))) ? 2 : 1
    return (String(word.prefix(size)), String(word.dropFirst(size)))
  }
}

extension ContactName {
  private static func key(_ word: String) -> String {
    word.lowercased().filter { $0 != "." }
  }

  /// "Prof. Dr. med.": what stands in front, and behind the first of it what belongs to a title.
  private static func titles(_ words: [String]) -> ArraySlice<String> {
    guard let first = words.first, prefixes.contains(key(first)) else { return [] }
    return words.prefix {
      prefixes.contains(key($0)) || $0.hasSuffix(".") && faculties.contains(key($0))
    }
  }

  private static func isSuffix(_ word: String) -> Bool { suffixes.contains(key(word)) }

  /// `van`, `der`: small, and one of those that belong to a family name.
  private static func isParticle(_ word: String) -> Bool {
    word.first?.isLowercase == true && particles.contains(word)
  }

  private static let prefixes: Set<String> = [
    "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "sir", "dame",
  ]

  /// What may follow a title and belong to it, with its full stop: Phil and Nat are forenames.
  private static let faculties: Set<String> = [
    "med", "dent", "vet", "phil", "rer", "nat", "habil", "hc", "univ",
  ]

  private static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "md", "phd", "mph", "msc", "mbbs", "mbchb", "drph", "facc",
    "facp", "faha",
  ]

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "degli", "dei", "di", "da", "dos", "das",
    "do", "du", "des", "la", "le", "las", "los", "el", "al", "bin", "ibn", "ben", "bint", "abu",
    "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "y", "e", "'t",
  ]

  /// Particles that join two family names.
  private static let links: Set<String> = ["y", "e"]

  /// As they are written with their marks; without them they may be anybody's forename.
  private static let vietnamese: Set<String> = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Đinh", "Trương", "Đào", "Đoàn", "Trịnh", "Tô",
  ]

  private static let longFamilies: Set<String> = ["남궁", "황보", "선우", "제갈", "독고", "사공", "서문"]
}

extension String {
  /// Han, Kana or Hangul alone.
  fileprivate var isEastAsian: Bool { unicodeScalars.allSatisfy(\.isEastAsian) }
}

extension Unicode.Scalar {
  fileprivate var isHangulSyllable: Bool { (0xAC00...0xD7A3).contains(value) }

  fileprivate var isEastAsian: Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      true
    default: isHangulSyllable
    }
  }
}
