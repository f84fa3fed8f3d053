/// The texts that flat YAML may hold, each narrower than YAML allows: better to leave a document to
/// libyaml than to read it otherwise.
extension Span<UInt8> {
  /// Whether a range is UTF-8 of characters that YAML takes as they are. Tabs, which may not indent,
  /// and all line ends but LF and CRLF are left out.
  func isPlainText(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while true {
      at = firstUnusual(from: at, before: range.upperBound)
      guard at < range.upperBound else { return true }
      let byte = self[at]
      if byte < 0x80 {
        let isWindows =
          byte == .carriageReturn && at + 1 < range.upperBound && self[at + 1] == .newline
        guard byte >= .space && byte < 0x7F || byte == .newline || isWindows else { return false }
        at += 1
      } else {
        let length = plainCharacter(at..<range.upperBound)
        guard length > 0 else { return false }
        at += length
      }
    }
  }

  /// How many bytes the character has that begins a range; 0 if YAML gives it a meaning or forbids
  /// it.
  private func plainCharacter(_ rest: Range<Int>) -> Int {
    let lead = self[rest.lowerBound]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, rest.count >= length else { return 0 }
    var code = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for at in rest.lowerBound + 1..<rest.lowerBound + length {
      guard self[at] & 0xC0 == 0x80 else { return 0 }
      code = code << 6 | UInt32(self[at] & 0x3F)
    }
    switch code {
    case 0xA0...0x7FF where length == 2: return length
    case 0x2028, 0x2029, 0xFEFF: return 0
    case 0x800...0xD7FF where length == 3, 0xE000...0xFFFD where length == 3: return length
    case 0x1_0000...0x10_FFFF where length == 4: return length
    default: return 0
    }
  }

  /// The offset of the colon behind a plain key that begins a line.
  func flatKeyEnd(_ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    guard self[at].isFlatStart else { return nil }
    while at < line.upperBound, self[at].isFlatKey { at += 1 }
    guard at < line.upperBound, self[at] == .colon, self[at - 1] != .space else { return nil }
    guard at + 1 == line.upperBound || self[at + 1] == .space else { return nil }
    // libyaml takes no longer keys.
    return at - line.lowerBound <= 1000 ? at : nil
  }

  /// A text, plain or in quotes, that fills a range and holds no escape.
  func flatScalar(_ text: Range<Int>) -> YamlNode.Value? {
    let first = self[text.lowerBound]
    if first == .quote || first == .apostrophe {
      guard text.count > 1, self[text.upperBound - 1] == first else { return nil }
      let inside = text.lowerBound + 1..<text.upperBound - 1
      for at in inside where self[at] == first || self[at] == .backslash { return nil }
      return .scalar(string(inside), isQuoted: true)
    }
    guard isFlatPlain(text) else { return nil }
    let value = string(text)
    return YamlBuilder.isNull(value) ? .null : .scalar(value, isQuoted: false)
  }

  private func isFlatPlain(_ text: Range<Int>) -> Bool {
    let first = self[text.lowerBound]
    let isNumber = first == .hyphen && text.count > 1 && self[text.lowerBound + 1].isFlatStart
    guard first.isFlatStart || first == .slash || first == .period || isNumber else { return false }
    for at in text {
      if self[at] == .colon, at + 1 == text.upperBound || self[at + 1] == .space { return false }
      if self[at] == .hash, self[at - 1] == .space { return false }
    }
    return true
  }

  /// Where an item of `[a, "b"]` ends: at its comma, or at the end of the range.
  func flatItemEnd(_ rest: Range<Int>) -> Int? {
    var at = rest.lowerBound
    guard at < rest.upperBound else { return nil }
    if self[at] == .quote || self[at] == .apostrophe {
      let mark = self[at]
      at += 1
      while at < rest.upperBound, self[at] != mark { at += 1 }
      at = Swift.min(at + 1, rest.upperBound)
      at = skipSpaces(at..<rest.upperBound)
    } else {
      while at < rest.upperBound, self[at].isFlatItem { at += 1 }
    }
    return at == rest.upperBound || self[at] == 0x2C ? at : nil
  }

  func skipSpaces(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, self[at] == .space { at += 1 }
    return at
  }

  /// A range that is known to be UTF-8, as text.
  func string(_ range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  /// Begins a plain text whatever follows.
  fileprivate var isFlatStart: Bool { isLetter || isDigit || self >= 0x80 || self == 0x5F }

  /// May stand in a plain key.
  fileprivate var isFlatKey: Bool {
    isFlatStart || self == .space || self == .hyphen || self == .period || self == .slash
  }

  /// May stand in a plain text between `[` and `]`.
  fileprivate var isFlatItem: Bool {
    isFlatKey || self == .apostrophe || self == .openParenthesis || self == .closeParenthesis
      || self == 0x40 || self == 0x2B || self == 0x26
  }
}
