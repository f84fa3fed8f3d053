/// HTML tags within a text, as CommonMark (6.6) reads them.
extension Span<UInt8> {
  /// The offset behind the `>` of an opening or closing HTML tag.
  func htmlTag(_ rest: Range<Int>) -> Int? {
    let isClosing = self[rest.lowerBound] == .slash
    var at = rest.lowerBound + (isClosing ? 1 : 0)
    guard at < rest.upperBound, self[at].isLetter else { return nil }
    while at < rest.upperBound, self[at].isTagName { at += 1 }
    while !isClosing, let attribute = htmlAttribute(at..<rest.upperBound) { at = attribute }
    at = skipSpacing(at..<rest.upperBound)
    if !isClosing, at < rest.upperBound, self[at] == .slash { at += 1 }
    return at < rest.upperBound && self[at] == .greater ? at + 1 : nil
  }

  /// The offset behind spacing, an attribute name and perhaps its value.
  private func htmlAttribute(_ rest: Range<Int>) -> Int? {
    var at = skipSpacing(rest)
    guard at > rest.lowerBound, at < rest.upperBound else { return nil }
    guard self[at].isLetter || self[at] == .colon || self[at] == 0x5F else { return nil }
    while at < rest.upperBound, self[at].isAttributeName { at += 1 }
    let equals = skipSpacing(at..<rest.upperBound)
    guard equals < rest.upperBound, self[equals] == .equals else { return at }
    return htmlValue(skipSpacing(equals + 1..<rest.upperBound)..<rest.upperBound) ?? at
  }

  private func htmlValue(_ rest: Range<Int>) -> Int? {
    var at = rest.lowerBound
    guard at < rest.upperBound else { return nil }
    if self[at] == .quote || self[at] == .apostrophe {
      let mark = self[at]
      at += 1
      while at < rest.upperBound, self[at] != mark { at += 1 }
      return at < rest.upperBound ? at + 1 : nil
    }
    while at < rest.upperBound, self[at].isUnquotedValue { at += 1 }
    return at > rest.lowerBound ? at : nil
  }
}

extension UInt8 {
  fileprivate var isAttributeName: Bool {
    isTagName || self == .colon || self == .period || self == 0x5F
  }

  fileprivate var isUnquotedValue: Bool {
    switch self {
    case .quote, .apostrophe, .equals, .less, .greater, .backtick: false
    default: !isSpacing
    }
  }
}
