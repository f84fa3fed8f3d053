extension NoteOutline {
  /// The text of a block, or of a part of it, as one line: every line end, with the blanks around
  /// it and the `>` of the quotes the block stands in, becomes one space; trimmed at both ends.
  ///
  /// `quoteDepth` is that of the block. Bytes that are not UTF-8 are replaced as `String` does.
  package func joined(
    _ range: Range<Int32>, of bytes: Span<UInt8>, quoteDepth: Int
  ) -> String {
    let lower = min(max(Int(range.lowerBound), 0), bytes.count)
    let text = bytes.trimmedSpacing(lower..<max(lower, min(Int(range.upperBound), bytes.count)))
    return unsafe String(unsafeUninitializedCapacity: text.count) { buffer in
      var length = 0
      var at = text.lowerBound
      while at < text.upperBound {
        if bytes[at].isLineEnd {
          while length > 0, unsafe buffer[length - 1].isBlank { length -= 1 }
          unsafe buffer[length] = .space
          at = bytes.skipPrefix(at..<text.upperBound, quotes: quoteDepth)
        } else {
          unsafe buffer[length] = bytes[at]
          at += 1
        }
        length += 1
      }
      return length
    }
  }
}

extension Span<UInt8> {
  /// The offset behind line ends, blanks and up to some number of `>`.
  fileprivate func skipPrefix(_ rest: Range<Int>, quotes: Int) -> Int {
    var at = rest.lowerBound
    var left = quotes >= Int(UInt8.max) ? Int.max : quotes
    while at < rest.upperBound {
      if self[at] == .greater, left > 0 {
        left -= 1
      } else if !self[at].isSpacing {
        return at
      }
      at += 1
    }
    return at
  }
}
