extension TextScanner {
  /// A percent sign: two of them begin a comment.
  mutating func percent(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    let next = rest.lowerBound + 1
    guard next < rest.upperBound, bytes[next] == .percent else { return next }
    openComment = rest.lowerBound
    return closeComment(bytes, next + 1..<rest.upperBound, into: &outline)
  }

  /// Looks for the `%%` that ends the open comment, where only that counts; returns the offset
  /// behind it, or the end of the text, and then the comment goes on in the next block.
  mutating func closeComment(
    _ bytes: Span<UInt8>, _ text: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    guard let start = openComment, let sign = bytes.find("%%", in: text) else {
      return text.upperBound
    }
    openComment = nil
    outline.comments.append((start..<sign + 2).asOffsets)
    return sign + 2
  }

  /// `<!-- … -->` within a paragraph; nil where it is not closed.
  mutating func htmlComment(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int? {
    let start = rest.lowerBound
    guard !exhausted.contains(.comment), bytes.holds("<!--", at: start, before: rest.upperBound)
    else { return nil }
    // `<!-->` and `<!--->` are whole comments.
    guard let close = bytes.find("-->", in: start + 2..<rest.upperBound) else {
      exhausted.insert(.comment)
      return nil
    }
    outline.comments.append((start..<close + 3).asOffsets)
    return close + 3
  }

  /// An HTML block: nothing in it counts, but it may hold comments, or end one.
  mutating func readHtml(
    _ bytes: Span<UInt8>, _ block: Range<Int>, into outline: inout NoteOutline
  ) {
    guard signs.contains(.comment) else { return }
    if isInComment { return _ = closeComment(bytes, block, into: &outline) }
    var rest = block
    while let start = bytes.find("<!--", in: rest) {
      let close = bytes.find("-->", in: start + 2..<rest.upperBound)
      let end = close.map { $0 + 3 } ?? rest.upperBound
      outline.comments.append((start..<end).asOffsets)
      // Only a block that begins with the comment goes on until the comment is closed.
      if close == nil, start == block.lowerBound { outline.unclosedComment = Int32(start) }
      rest = end..<rest.upperBound
    }
  }
}

extension Span<UInt8> {
  /// The first offset in a range at which some ASCII text stands.
  func find(_ text: StaticString, in range: Range<Int>) -> Int? {
    let first = text.withUTF8Buffer { unsafe $0[0] }
    var at = range.lowerBound
    while at < range.upperBound {
      if self[at] == first, holds(text, at: at, before: range.upperBound) { return at }
      at += 1
    }
    return nil
  }
}
