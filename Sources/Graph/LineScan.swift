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

  /// The field in which an offset lies. A line may have thousands of both: fields come in their
  /// order and never overlap, so that few need to be looked at.
  func field(around offset: Int) -> LineField? {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].span.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, fields[low - 1].span.contains(offset) else { return nil }
    return fields[low - 1]
  }

  /// Whether an offset lies in a field that never decides whom the line is about.
  func isAside(_ offset: Int32) -> Bool { field(around: Int(offset))?.key.isAside ?? false }
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
