/// What a heading's name means for the lines below it, at any depth.
struct HeadingKind: OptionSet, Sendable {
  let rawValue: UInt8

  /// Named Log or Timeline: a dated line here is meant as an event.
  static let log = HeadingKind(rawValue: 1)
  /// Named Private, or tagged so: nothing below is for others.
  static let hidden = HeadingKind(rawValue: 2)
  /// Named Promised, Promises or Deliverables: in a person's note tasks below are for them.
  static let promised = HeadingKind(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads a heading's text, without its `#` marks; marks of bold text and a colon at the end do
  /// not count.
  init(_ bytes: Span<UInt8>, _ text: Range<Int>) {
    let name = Self.bare(bytes, text)
    // All names have 3 to 12 letters: most headings are told by their length.
    if !(3...12).contains(name.count) {
      self = []
    } else if bytes.equals("log", name) || bytes.equals("timeline", name) {
      self = .log
    } else if bytes.equals("private", name) {
      self = .hidden
    } else if bytes.equals("promised", name) || bytes.equals("promises", name)
      || bytes.equals("deliverables", name)
    {
      self = .promised
    } else {
      self = []
    }
  }

  private static func bare(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Range<Int> {
    var (lower, upper) = (text.lowerBound, text.upperBound)
    while lower < upper, bytes[lower].isMark || bytes[lower].isSpace { lower += 1 }
    while upper > lower,
      bytes[upper - 1].isMark || bytes[upper - 1].isSpace || bytes[upper - 1] == UInt8(ascii: ":")
    {
      upper -= 1
    }
    return lower..<upper
  }
}
