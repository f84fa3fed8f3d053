/// One word of a name, as it is compared.
struct NameWord: Hashable, Sendable {
  /// Small letters without marks: `muller`.
  let plain: String
  /// With two letters for an umlaut: `mueller`. Nil where there is none.
  let digraph: String?
  /// The pieces between hyphens, in the plain spelling; none where there are no hyphens.
  private let pieces: [String]
  /// Stands for a name that begins so.
  let isInitial: Bool

  /// - Parameter isInitial: Whether a single letter stands for more; never so in scripts without
  ///   capitals, where one character is a whole name.
  init(_ text: Substring, isInitial: Bool = false) {
    let parts = text.split(whereSeparator: isHyphen).map { plainLetters(String($0)).joined }
      .filter { !$0.isEmpty }
    pieces = parts.count > 1 ? parts : []
    plain = parts.joined()
    digraph = digraphLetters(String(text))?.joined
    self.isInitial = isInitial
  }

  /// The pieces between hyphens, in the plain spelling; one where there are none.
  var parts: [String] { pieces.isEmpty ? [plain] : pieces }

  /// Whether two spellings may be of one word. `Muller` and `Mueller` are different words; each is
  /// a spelling of `Müller`.
  func isSpelling(of other: NameWord) -> Bool {
    Self.isSpelling((plain, digraph), (other.plain, other.digraph))
  }

  static func isSpelling(_ a: (String, String?), _ b: (String, String?)) -> Bool {
    a.0 == b.0 || a.0 == b.1 || a.1 == b.0
  }

  /// Whether the word begins with the letter that an initial is.
  func begins(with initial: NameWord) -> Bool { Self.begins(plain, initial.plain) }

  static func begins(_ word: String, _ initial: String) -> Bool {
    word.unicodeScalars.first == initial.unicodeScalars.first
  }
}

extension String {
  /// Without blanks.
  fileprivate var joined: String {
    utf8.contains(0x20) ? String(decoding: utf8.filter { $0 != 0x20 }, as: UTF8.self) : self
  }
}

/// A hyphen or a dash that stands for one.
func isHyphen(_ character: Character) -> Bool {
  // By its scalar: characters beyond ASCII are slow to compare.
  switch character.unicodeScalars.first {
  case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{00AD}": true
  default: false
  }
}
