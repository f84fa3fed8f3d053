/// The ASCII bytes that Markdown gives a meaning, by name.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let apostrophe: UInt8 = 0x27
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let hyphen: UInt8 = 0x2D
  static let period: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let pipe: UInt8 = 0x7C

  /// A space or a tab.
  var isBlank: Bool { self == .space || self == .tab }
  /// Ends a line: LF or CR.
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
  var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// An ASCII character that a backslash can escape.
  var isPunctuation: Bool {
    self > .space && self < 0x7F && !isDigit && !isLetter
  }
}

extension Span<UInt8> {
  /// The first offset in a range whose byte is neither a space nor a tab.
  func skipBlanks(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, self[at].isBlank { at += 1 }
    return at
  }

  /// A range without the spaces and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let lower = skipBlanks(range)
    var upper = range.upperBound
    while upper > lower, self[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// Whether some ASCII text stands at an offset, all of it before `end`.
  func holds(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, end - offset >= text.utf8CodeUnitCount, end <= count else { return false }
    return text.withUTF8Buffer { expected in
      for index in expected.indices where unsafe expected[index] != self[offset + index] {
        return false
      }
      return true
    }
  }
}
