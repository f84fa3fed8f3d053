import Markdown

/// How a list item reads as a dated line.
struct EventLine {
  var token: DateToken?
  /// The first word behind the date.
  var word: Range<Int>
  var verb: Verb?
  /// The colon between verb and text; nil where the line has none or something else stands before.
  var colon: Int?
}

/// Reads list items as dated lines: date, verb, links, colon, text.
struct EventLineScanner {
  let vocabulary: Vocabulary

  /// Reads the bytes of an item's first paragraph, behind its box. `links` are the item's own.
  func read(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ links: ArraySlice<LinkSpan>
  ) -> EventLine {
    let end = text.upperBound
    let token = bytes.dateToken(from: text.lowerBound, end: end, first: links.first)
    let start = bytes.skip(from: token?.end ?? text.lowerBound, to: end, while: \.isMark)
    let stop = bytes.skip(from: start, to: end, while: \.isWord)
    var line = EventLine(token: token, word: start..<stop)
    if let verb = vocabulary.verb(bytes, line.word) {
      line.verb = verb
    } else if let (verb, end) = vocabulary.phrase(bytes, at: start, end: end) {
      line.verb = verb
      line.word = start..<end
    }
    if line.verb != nil {
      line.colon = colon(bytes, from: line.word.upperBound, end: end, links)
    }
    return line
  }

  /// The first single colon, if nothing but links, fields and separators stands before it.
  private func colon(
    _ bytes: Span<UInt8>, from start: Int, end: Int, _ links: ArraySlice<LinkSpan>
  ) -> Int? {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":") {
        return at + 1 < end && bytes[at + 1] == byte ? nil : at
      }
      if byte.isSpace || byte.isMark || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "&")
      {
        at += 1
      } else if let next = Self.pass(bytes, at: at, end: end, links) {
        at = next
      } else {
        return nil
      }
    }
    return nil
  }

  /// Where a link, a field, a no-break space or the word `and` ends that begins at an offset.
  private static func pass(
    _ bytes: Span<UInt8>, at start: Int, end: Int, _ links: ArraySlice<LinkSpan>
  ) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "!"):
      let open = bytes[start] == UInt8(ascii: "!") ? start + 1 : start
      if let link = links.link(around: open), Int(link.span.lowerBound) == open {
        return Int(link.span.upperBound)
      }
      return bytes.lineField(at: start, end: end)?.span.upperBound
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      guard bytes.holds("and", at: start, before: end), !bytes[start - 1].isWord else { return nil }
      return start + 3 < end && bytes[start + 3].isWord ? nil : start + 3
    default: return bytes.isNoBreakSpace(at: start) ? start + 2 : nil
    }
  }
}
