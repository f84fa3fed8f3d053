/// A link in a piece of text that is no Markdown, such as a value of the front matter.
struct TextLink {
  /// Decoded, without `#` and `|` parts.
  var target: String
  var isWikilink: Bool

  /// Where the link ends that begins at an offset, whether it leaves the vault or not.
  static func end(_ bytes: Span<UInt8>, at start: Int) -> Int? { link(bytes, at: start)?.end }

  /// The link that begins at an offset, nil for an external one, and where it ends.
  static func link(_ bytes: Span<UInt8>, at start: Int) -> (TextLink?, end: Int)? {
    guard bytes[start] == UInt8(ascii: "[") else { return nil }
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "[") {
      return wikilink(bytes, at: start)
    }
    return markdownLink(bytes, at: start)
  }

  private static func wikilink(_ bytes: Span<UInt8>, at start: Int) -> (TextLink?, end: Int)? {
    var end = start + 2
    while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] == UInt8(ascii: "["), bytes[end + 1] == UInt8(ascii: "[") { return nil }
      end += 1
    }
    guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "]") else { return nil }
    var stop = bytes.skip(from: start + 2, to: end) {
      $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#")
    }
    if stop < end, bytes[stop] == UInt8(ascii: "|"), bytes[stop - 1] == UInt8(ascii: "\\") {
      stop -= 1
    }
    let target = bytes.string(bytes.trimmed(start + 2..<max(stop, start + 2)))
    return (TextLink(target: target, isWikilink: true), end + 2)
  }

  private static func markdownLink(
    _ bytes: Span<UInt8>, at start: Int
  ) -> (TextLink?, end: Int)? {
    let label = bytes.skip(from: start + 1, to: bytes.count) {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard label + 1 < bytes.count, bytes[label] == UInt8(ascii: "]"),
      bytes[label + 1] == UInt8(ascii: "(")
    else { return nil }
    var depth = 1
    let close = bytes.skip(from: label + 2, to: bytes.count) { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return depth > 0
    }
    guard close < bytes.count else { return nil }
    return (destination(bytes, bytes.trimmed(label + 2..<close)), close + 1)
  }

  private static func destination(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TextLink? {
    var (start, stop) = (range.lowerBound, range.upperBound)
    if start < stop, bytes[start] == UInt8(ascii: "<") {
      start += 1
      stop = bytes.skip(from: start, to: stop) { $0 != UInt8(ascii: ">") }
    } else {
      stop = bytes.skip(from: start, to: stop) { !$0.isSpace }
    }
    stop = bytes.skip(from: start, to: stop) { $0 != UInt8(ascii: "#") }
    let scheme = bytes.skip(from: start, to: stop) { $0.isWord || $0 == UInt8(ascii: "+") }
    if scheme > start, scheme < stop, bytes[scheme] == UInt8(ascii: ":") { return nil }
    let decoded = LinkTarget.decoded(bytes, start..<stop)
    return TextLink(target: String(decoding: decoded, as: UTF8.self), isWikilink: false)
  }
}
