import Markdown

/// The fields and tags of one block.
struct LineScan {
  private(set) var fields: [LineField] = []
  /// In lower case, without `#`.
  private(set) var tags: [String] = []

  /// Looks at the bytes of a block; code, comments and links are passed over.
  mutating func scan(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ links: ArraySlice<LinkSpan>, _ outline: NoteOutline
  ) {
    fields.removeAll(keepingCapacity: true)
    if !tags.isEmpty { tags = [] }
    scanFields(bytes, text, links, outline)
    scanTags(bytes, text, links, outline)
  }

  private mutating func scanFields(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ links: ArraySlice<LinkSpan>, _ outline: NoteOutline
  ) {
    var from = text.lowerBound
    var colons = bytes.doubleColon(from: from, to: text.upperBound)
    while colons < text.upperBound {
      var next = colons + 2
      if let open = Self.opening(bytes, before: colons, from: from),
        let field = bytes.lineField(at: open, end: text.upperBound),
        links.link(around: open) == nil, !outline.hides(open)
      {
        fields.append(field)
        next = field.span.upperBound
      }
      from = next
      colons = bytes.doubleColon(from: next, to: text.upperBound)
    }
  }

  private static func opening(_ bytes: Span<UInt8>, before end: Int, from start: Int) -> Int? {
    var at = end
    while at > start {
      at -= 1
      if bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "(") { return at }
      if bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: ")") { return nil }
    }
    return nil
  }

  private mutating func scanTags(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ links: ArraySlice<LinkSpan>, _ outline: NoteOutline
  ) {
    var at = text.lowerBound
    while at < text.upperBound {
      guard bytes[at] == UInt8(ascii: "#") else {
        at += 1
        continue
      }
      let end = bytes.tagEnd(from: at + 1, to: text.upperBound)
      if end > at + 1, at == text.lowerBound || bytes.mayPrecedeTag(at - 1),
        links.link(around: at) == nil, !outline.hides(at),
        bytes.skip(from: at + 1, to: end, while: isDigit) < end
      {
        tags.append(linkKey(bytes.string(at + 1..<end)))
      }
      at = max(end, at + 1)
    }
  }
}

extension LineScan {
  /// Tagged `private` or `private/…`.
  var isPrivate: Bool { tags.contains { $0 == "private" || $0.hasPrefix("private/") } }

  /// The first field of a key.
  func first(_ key: LineField.Key) -> LineField? { fields.first { $0.key == key } }

  /// Whether an offset lies in a field that never decides whom the line is about.
  func isAside(_ offset: Int32) -> Bool {
    fields.contains { $0.key.isAside && $0.span.contains(Int(offset)) }
  }
}

extension Span where Element == UInt8 {
  /// A tag may begin behind a blank or most punctuation, but not within a word, an address or
  /// behind a backslash.
  fileprivate func mayPrecedeTag(_ offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
      UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "?"):
      false
    case 0x80...: isPunctuationBeyondASCII(endingAt: offset)
    default: !self[offset].isAlphanumeric
    }
  }

  private func isPunctuationBeyondASCII(endingAt offset: Int) -> Bool {
    let start = offset - 1
    if start >= 0, isNoBreakSpace(at: start) { return true }
    return start >= 1 && isGeneralPunctuation(at: start - 1)
  }

  /// Letters, digits, `-`, `_`, `/` and what lies beyond ASCII, punctuation there left out.
  fileprivate func tagEnd(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let byte = self[at]
      if byte >= 0x80 {
        if isNoBreakSpace(at: at) || isGeneralPunctuation(at: at) { return at }
      } else if !byte.isWord, byte != UInt8(ascii: "_"), byte != UInt8(ascii: "/") {
        return at
      }
      at += 1
    }
    return at
  }

  /// U+2000…U+206F, U+2E00…U+2E7F, and the ideographic space, comma and full stop.
  private func isGeneralPunctuation(at offset: Int) -> Bool {
    guard offset + 2 < count else { return false }
    switch (self[offset], self[offset + 1]) {
    case (0xE2, 0x80): return true
    case (0xE2, 0x81): return self[offset + 2] < 0xB0
    case (0xE2, 0xB8), (0xE2, 0xB9): return true
    case (0xE3, 0x80): return self[offset + 2] <= 0x82
    default: return false
    }
  }
}

extension ArraySlice where Element == LinkSpan {
  /// The link of a block, in document order, in which an offset lies.
  func link(around offset: Int) -> LinkSpan? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].span.lowerBound) <= offset { low = middle + 1 } else { high = middle }
    }
    // An image inside a link's text begins later and ends sooner than the link around it.
    var index = low - 1
    while index >= startIndex, index > low - 4 {
      if self[index].span.ints.contains(offset) { return self[index] }
      index -= 1
    }
    return nil
  }
}

extension NoteOutline {
  /// Whether an offset lies in a code span or a comment.
  func hides(_ offset: Int) -> Bool {
    Self.contains(codeSpans, Int32(offset)) || Self.contains(comments, Int32(offset))
  }

  private static func contains(_ ranges: [Range<Int32>], _ offset: Int32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }
}
