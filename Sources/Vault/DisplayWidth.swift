/// How wide text stands in a terminal: columns, not characters. Control characters are taken to be
/// escaped already (see ``escaped(_:)``).
extension String {
  /// The columns the text takes: two for East Asian wide characters and emoji, none for combining
  /// and invisible marks, one for the rest.
  package var displayWidth: Int {
    if isASCII { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with blanks behind it up to a width (before it, if aligned right). Wider text stays.
  package func padded(to width: Int, alignedRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(width - displayWidth, 0))
    return alignedRight ? blanks + self : self + blanks
  }

  /// The text, or as much of its beginning as fits into a width with `…` behind it.
  package func truncated(to width: Int) -> String {
    if utf8.count <= width { return self }
    let (whole, rest) = beginning(ofWidth: width)
    if rest.isEmpty { return self }
    return width < 1 ? "" : whole.beginning(ofWidth: width - 1).text + "…"
  }

  /// The text made exactly as wide as asked: cut or padded.
  package func fitted(to width: Int, alignedRight: Bool = false) -> String {
    truncated(to: width).padded(to: width, alignedRight: alignedRight)
  }

  /// The longest beginning that fits, and what comes after it. Looks no further than that.
  func beginning(ofWidth width: Int) -> (text: String, rest: Substring) {
    var end = startIndex
    var used = 0
    while end < endIndex {
      used += self[end].displayWidth
      if used > width { break }
      end = index(after: end)
    }
    return (String(self[..<end]), self[end...])
  }

  /// Whether no character takes more than a byte, the end of a line apart.
  package var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Character {
  /// The columns the character takes. What is joined into one emoji, or asked to be shown as one
  /// (U+FE0F), takes two; otherwise the columns of its parts add up.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return first.displayWidth }
    if first.isEmojiByItself { return 2 }
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The columns the scalar takes by itself: 0, 1 or 2.
  package var displayWidth: Int {
    if value < 0x300 { return 1 }
    if isWide || isEmojiByItself { return 2 }
    return isWithoutWidth ? 0 : 1
  }

  fileprivate var isEmojiByItself: Bool { value >= 0x231A && properties.isEmojiPresentation }

  private var isWithoutWidth: Bool {
    // The vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }
}

/// Blocks of East Asian width W or F (Unicode Standard Annex 11), emoji aside; gaps that are not
/// assigned are filled where the blocks around them are wide.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
  0x20000...0x3FFFD,
]
