/// One line as a terminal shows it, cut to what is around a place.
struct LineView {
  /// Tabs as one blank, control characters escaped, `…` where the line was cut.
  let text: String
  /// Columns before the place.
  let column: Int

  /// - Parameters:
  ///   - line: The bytes of the line; looked at only around `target`, it may be megabytes long.
  ///   - target: The byte spoken of, or the end of the line.
  ///   - width: The most columns the text may take.
  init(_ bytes: Span<UInt8>, line: Range<Int>, at target: Int, width: Int) {
    let reach = 4 * width
    var start = max(line.lowerBound, target - reach)
    var end = min(line.upperBound, target + reach)
    // Not into the middle of a character.
    while start > line.lowerBound, start < target, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end < line.upperBound, end > target, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let before = Self.shown(bytes, start..<target)
    let after = Self.shown(bytes, target..<end)
    let isCutBefore = start > line.lowerBound
    let isCutAfter = end < line.upperBound
    // What follows the place gets a third of the width, or all that the text before it leaves.
    let room = max(width - after.truncated(to: width).displayWidth, width * 2 / 3)
    let shownBefore = before.ending(ofWidth: room, isCut: isCutBefore)
    column = shownBefore.displayWidth
    // A blank stands for the bytes that were not looked at.
    text = shownBefore + (isCutAfter ? after + " " : after).truncated(to: width - column)
  }

  private static func shown(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    let text = bytes.extracting(range).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    return escaped(text.replacingTabs)
  }
}

extension String {
  fileprivate var replacingTabs: String {
    guard utf8.contains(0x09) else { return self }
    return String(decoding: utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The text, or as much of its end as fits into a width with `…` before it. `isCut` says that
  /// something before it is missing already.
  fileprivate func ending(ofWidth width: Int, isCut: Bool) -> String {
    var start = endIndex
    var used = 0
    var fitting = endIndex
    while start > startIndex {
      start = index(before: start)
      used += self[start].displayWidth
      if used > width { return "…" + self[fitting...] }
      if used < width { fitting = start }
    }
    return isCut ? "…" + self[fitting...] : self
  }
}
