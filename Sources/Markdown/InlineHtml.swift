extension TextScanner {
  /// A `<`: a comment, an autolink, an HTML tag or the like, in all of which brackets mean nothing;
  /// or just the sign.
  mutating func pointedBracket(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    let next = rest.lowerBound + 1
    guard next < rest.upperBound else { return next }
    let end: Int? =
      switch bytes[next] {
      case .exclamation:
        htmlComment(bytes, rest, into: &outline) ?? declaration(bytes, rest)
      case .question:
        searchOnce(.instruction, "?>", bytes, next + 1..<rest.upperBound)
      default:
        bytes.autolink(next..<rest.upperBound) ?? bytes.mailLink(next..<rest.upperBound)
          ?? bytes.htmlTag(next..<rest.upperBound)
      }
    return end ?? next
  }

  /// `<!NAME …>` and `<![CDATA[ … ]]>`.
  private mutating func declaration(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Int? {
    let name = rest.lowerBound + 2
    if bytes.holds("[CDATA[", at: name, before: rest.upperBound) {
      return searchOnce(.cdata, "]]>", bytes, name + 7..<rest.upperBound)
    }
    var at = name
    while at < rest.upperBound, bytes[at].isLetter, bytes[at] < 0x61 { at += 1 }
    guard at > name, at < rest.upperBound, bytes[at].isSpacing else { return nil }
    return searchOnce(.declaration, ">", bytes, at..<rest.upperBound)
  }

  /// The offset behind some text; a search that fails is not made again in this block.
  private mutating func searchOnce(
    _ search: ExhaustedSearches, _ text: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard range.lowerBound <= range.upperBound, !exhausted.contains(search) else { return nil }
    if let found = bytes.find(text, in: range) { return found + text.utf8CodeUnitCount }
    exhausted.insert(search)
    return nil
  }
}

extension UInt8 {
  /// What separates the parts of a tag or a link: a blank or a line end.
  var isSpacing: Bool { self == .space || (self >= .tab && self <= .carriageReturn) }
  /// May stand in an HTML tag name.
  var isTagName: Bool { isLetter || isDigit || self == .hyphen }
}

extension Span<UInt8> {
  /// The offset behind `scheme:…>`.
  func autolink(_ rest: Range<Int>) -> Int? {
    guard var at = schemeEnd(rest) else { return nil }
    while at < rest.upperBound, self[at] > .space, self[at] != .less {
      if self[at] == .greater { return at + 1 }
      at += 1
    }
    return nil
  }

  /// The offset behind the colon of `scheme:`, which has 2 to 32 characters.
  func schemeEnd(_ rest: Range<Int>) -> Int? {
    var at = rest.lowerBound
    guard at < rest.upperBound, self[at].isLetter else { return nil }
    while at < rest.upperBound, self[at].isSchemeCharacter { at += 1 }
    guard at < rest.upperBound, self[at] == .colon else { return nil }
    return (2...32).contains(at - rest.lowerBound) ? at + 1 : nil
  }

  /// The offset behind `name@host>`; what exactly a host is does not matter here.
  func mailLink(_ rest: Range<Int>) -> Int? {
    var at = rest.lowerBound
    while at < rest.upperBound, self[at].isMailCharacter { at += 1 }
    guard at > rest.lowerBound, at < rest.upperBound, self[at] == 0x40 else { return nil }
    at += 1
    let host = at
    while at < rest.upperBound, self[at].isTagName || self[at] == .period { at += 1 }
    return at > host && at < rest.upperBound && self[at] == .greater ? at + 1 : nil
  }

  /// The first offset in a range that is neither a blank nor a line end.
  func skipSpacing(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, self[at].isSpacing { at += 1 }
    return at
  }
}

extension UInt8 {
  fileprivate var isSchemeCharacter: Bool {
    isLetter || isDigit || self == .hyphen || self == .period || self == 0x2B
  }

  fileprivate var isMailCharacter: Bool {
    switch self {
    case .openParenthesis, .closeParenthesis, 0x2C, .colon, 0x3B, .less, .greater, 0x40, .quote,
      .openBracket, .backslash, .closeBracket:
      false
    default: isLetter || isDigit || isPunctuation
    }
  }
}
