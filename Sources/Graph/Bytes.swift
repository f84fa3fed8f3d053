/// Small questions to the bytes of a note. Text is looked at as bytes wherever it is only looked
/// at; a `String` is made for what is kept.
extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// A blank or a line end.
  var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// An ASCII letter, digit, or any byte of a character beyond ASCII.
  var isAlphanumeric: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self >= 0x80
  }
  /// What a verb can be made of.
  var isWord: Bool { isAlphanumeric || self == UInt8(ascii: "-") }
  /// `*` or `_`, the marks of bold and italic text.
  var isMark: Bool { self == UInt8(ascii: "*") || self == UInt8(ascii: "_") }
  /// An ASCII capital as a small letter, anything else as it is.
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span where Element == UInt8 {
  /// The bytes as text.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The range without blanks, line ends and no-break spaces at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      if self[lower].isSpace {
        lower += 1
      } else if isNoBreakSpace(at: lower), lower + 2 <= upper {
        lower += 2
      } else {
        break
      }
    }
    while upper > lower {
      if self[upper - 1].isSpace {
        upper -= 1
      } else if upper - 2 >= lower, isNoBreakSpace(at: upper - 2) {
        upper -= 2
      } else {
        break
      }
    }
    return lower..<upper
  }

  /// Whether a range holds no byte beyond ASCII.
  func isASCII(_ range: Range<Int>) -> Bool {
    for index in range where self[index] >= 0x80 { return false }
    return true
  }

  /// Whether U+00A0 stands at an offset.
  func isNoBreakSpace(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == 0xC2 && self[offset + 1] == 0xA0
  }

  /// Whether some lower-case ASCII text stands at an offset, in any case, before `end`.
  func holds(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    guard end - offset >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in letters.indices where self[offset + index].lowered != letters[index] {
        return false
      }
      return true
    }
  }

  /// Whether a range is some lower-case ASCII text in any case.
  func equals(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount
      && holds(word, at: range.lowerBound, before: range.upperBound)
  }

  /// The first offset from `start` on whose byte does not fulfil the condition.
  func skip(from start: Int, to end: Int, while condition: (UInt8) -> Bool) -> Int {
    var at = start
    while at < end, condition(self[at]) { at += 1 }
    return at
  }
}

extension Range where Bound == Int32 {
  /// The same in the numbers that offsets are counted with.
  var ints: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

/// Lower case, composed, blanks around dropped and runs of blanks as one: how names are compared.
func nameKey(_ text: String) -> String {
  let bytes = text.utf8Span.span
  var isPlain = true
  for index in bytes.indices {
    let byte = bytes[index]
    if byte >= 0x80 || byte <= 0x20 || byte != byte.lowered { isPlain = false }
  }
  if isPlain { return text }
  var key: [UInt8] = []
  key.reserveCapacity(bytes.count)
  appendLinkKey(bytes, 0..<bytes.count, to: &key)
  return PlainText.folded(key)
}
