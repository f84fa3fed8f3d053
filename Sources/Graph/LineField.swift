import Markdown

/// A `[key:: value]` or `(key:: value)` in a line.
struct LineField {
  /// The keys that mean something in a line, canonical.
  enum Key: UInt8, Sendable {
    case by, with, witness, purpose, until, again
    case due, completion, created, cancelled, scheduled, start, review
    case other

    /// The links in it never decide whom the line is about.
    var isAside: Bool {
      switch self {
      case .by, .witness, .purpose, .until, .again: true
      default: false
      }
    }

    /// It names people.
    var isAboutPeople: Bool {
      self == .by || self == .with || self == .witness || self == .purpose
    }
  }

  var key: Key
  /// Both brackets included.
  var span: Range<Int>
  /// Between the colons and the closing bracket, trimmed.
  var value: Range<Int>
}

extension LineField.Key {
  /// The key that some bytes write, in any case.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let words: [(StaticString, LineField.Key)] = [
      ("by", .by), ("with", .with), ("witness", .witness), ("for", .purpose), ("until", .until),
      ("again", .again), ("due", .due), ("completion", .completion), ("created", .created),
      ("cancelled", .cancelled), ("scheduled", .scheduled), ("start", .start),
      ("review", .review),
    ]
    self = words.first { bytes.equals($0.0, range) }?.1 ?? .other
  }
}

extension Span where Element == UInt8 {
  /// The field that opens with the bracket at an offset, if one does.
  func lineField(at start: Int, end: Int) -> LineField? {
    let open = self[start]
    guard open == UInt8(ascii: "[") || open == UInt8(ascii: "(") else { return nil }
    let colon = skip(from: start + 1, to: end) {
      $0 != UInt8(ascii: ":") && !Self.isBracket($0)
    }
    guard colon + 1 < end, self[colon] == UInt8(ascii: ":"),
      self[colon + 1] == UInt8(ascii: ":")
    else { return nil }
    let key = trimmed(start + 1..<colon)
    guard !key.isEmpty, let close = closing(open, from: colon + 2, end: end) else { return nil }
    return LineField(
      key: LineField.Key(self, key), span: start..<close + 1, value: trimmed(colon + 2..<close))
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }

  /// The most bytes a field is looked for in.
  private static var longestField: Int { 4096 }

  /// The bracket that closes one, those of the same kind in between counted. What is longer than
  /// any field is none: a line of brackets that are never closed must not be read over and over.
  private func closing(_ open: UInt8, from start: Int, end: Int) -> Int? {
    let close = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var depth = 1
    for at in start..<min(end, start + Self.longestField) {
      if self[at] == open { depth += 1 }
      if self[at] == close { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }

  /// Where the next `::` stands, or `end`.
  func doubleColon(from start: Int, to end: Int) -> Int {
    var at = start
    while at + 1 < end {
      // Two colons in a row cannot be passed in steps of two without one being met.
      if self[at + 1] != UInt8(ascii: ":") {
        at += 2
      } else if self[at] == UInt8(ascii: ":") {
        return at
      } else {
        at += 1
      }
    }
    return end
  }
}
