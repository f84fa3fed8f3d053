/// The parts of a Markdown link or definition, read as cmark 0.30 reads them.
extension Span<UInt8> {
  /// The destination at the beginning of a range, without its `<>`, and the offset behind it.
  func linkDestination(_ rest: Range<Int>) -> (target: Range<Int>, end: Int)? {
    guard rest.lowerBound < rest.upperBound else { return nil }
    return self[rest.lowerBound] == .less ? pointedDestination(rest) : bareDestination(rest)
  }

  private func pointedDestination(_ rest: Range<Int>) -> (target: Range<Int>, end: Int)? {
    var at = rest.lowerBound + 1
    while at < rest.upperBound {
      switch self[at] {
      case .greater: return (rest.lowerBound + 1..<at, at + 1)
      case .backslash: at += 2
      case .less, .newline, .carriageReturn: return nil
      default: at += 1
      }
    }
    return nil
  }

  private func bareDestination(_ rest: Range<Int>) -> (target: Range<Int>, end: Int)? {
    var at = rest.lowerBound
    var depth = 0
    while at < rest.upperBound, !self[at].isSpacing {
      switch self[at] {
      case .backslash where at + 1 < rest.upperBound && self[at + 1].isPunctuation: at += 1
      case .openParenthesis:
        depth += 1
        if depth > 32 { return nil }
      case .closeParenthesis where depth == 0: return (rest.lowerBound..<at, at)
      case .closeParenthesis: depth -= 1
      default: break
      }
      at += 1
    }
    return depth == 0 ? (rest.lowerBound..<at, at) : nil
  }

  /// The offset behind a title in quotes or parentheses at the beginning of a range.
  func linkTitle(_ rest: Range<Int>) -> Int? {
    guard rest.lowerBound < rest.upperBound else { return nil }
    let open = self[rest.lowerBound]
    guard open == .quote || open == .apostrophe || open == .openParenthesis else { return nil }
    let close = open == .openParenthesis ? UInt8.closeParenthesis : open
    var at = rest.lowerBound + 1
    while at < rest.upperBound, self[at] != close {
      if self[at] == .openParenthesis, open == .openParenthesis { return nil }
      at += self[at] == .backslash && at + 1 < rest.upperBound && self[at + 1].isPunctuation ? 2 : 1
    }
    return at < rest.upperBound ? at + 1 : nil
  }

  /// The text between `[` and the next `]` at the beginning of a range; no bracket may be inside.
  func linkLabel(_ rest: Range<Int>) -> Range<Int>? {
    guard rest.lowerBound < rest.upperBound, self[rest.lowerBound] == .openBracket else {
      return nil
    }
    let start = rest.lowerBound + 1
    var at = start
    while at < rest.upperBound, at - start <= LinkDefinition.longestLabel {
      switch self[at] {
      case .closeBracket: return start..<at
      case .openBracket: return nil
      case .backslash where at + 1 < rest.upperBound && self[at + 1].isPunctuation: at += 2
      default: at += 1
      }
    }
    return nil
  }

  /// A range without the blanks and line ends at both ends.
  func trimmedSpacing(_ range: Range<Int>) -> Range<Int> {
    let lower = skipSpacing(range)
    var upper = range.upperBound
    while upper > lower, self[upper - 1].isSpacing { upper -= 1 }
    return lower..<upper
  }

  /// A label as it is compared: case folded, each spacing one space.
  func foldedLabel(_ label: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for at in trimmedSpacing(label) {
      if !self[at].isSpacing {
        bytes.append(self[at])
      } else if bytes.last != .space {
        bytes.append(.space)
      }
    }
    // Upper case first: that takes ß and ſ to the letters that lower case compares.
    return String(decoding: bytes, as: UTF8.self).uppercased().lowercased()
  }
}
