import Markdown

/// Where in the lines of front matter a value stands.
extension NoteEdit {
  /// A list that stands as items below its key stays one.
  func blockList(
    _ value: FrontValue, lines range: ClosedRange<Int32>, _ isBelow: Bool, _ lines: LineStarts
  ) -> (range: Range<Int>, text: String)? {
    guard isBelow, case .list(let texts) = value, !texts.isEmpty,
      let first = lines.range(of: range.lowerBound, in: after.span),
      let last = lines.range(of: range.upperBound, in: after.span)
    else { return nil }
    let indent = after[first].prefix { $0 == 0x20 }
    guard after[first].dropFirst(indent.count).starts(with: "- ".utf8) else { return nil }
    let lead = String(decoding: indent, as: UTF8.self) + "- "
    let items = texts.map { lead + FrontValue.scalar($0) }
    return (
      first.lowerBound..<last.upperBound,
      items.joined(separator: lineEnd(near: first.lowerBound))
    )
  }

  /// Blank, or nothing but a remark.
  func isRemark(_ line: Range<Int>) -> Bool {
    let first = after[line].first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
  }

  /// The colon behind a key, which may stand in quotes.
  func colon(behind entry: YamlEntry, in line: Range<Int>) -> Int {
    let start = min(line.lowerBound + Int(entry.keyPlace.column) - 1, line.upperBound)
    var at = start
    if start < line.upperBound, after[start] == 0x22 || after[start] == 0x27 {
      at = after[(start + 1)..<line.upperBound].firstIndex(of: after[start]) ?? start
    }
    return after[at..<line.upperBound].firstIndex(of: UInt8(ascii: ":")) ?? line.upperBound - 1
  }

  /// Where a value on one line ends: before a remark and the blanks in front of it.
  func valueEnd(from start: Int, to end: Int) -> Int {
    let text = after[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
    var at = text
    if text < end, after[text] == 0x22 || after[text] == 0x27 {
      // A quote within the quotes is doubled or escaped.
      at = text + 1
      while at < end, after[at] != after[text] {
        at += after[at] == 0x5C && after[text] == 0x22 ? 2 : 1
      }
    }
    while at < end, after[at] != UInt8(ascii: "#") || after[at - 1] > 0x20 { at += 1 }
    if at >= end { return end }
    var stop = at
    while stop > start, after[stop - 1] == 0x20 || after[stop - 1] == 0x09 { stop -= 1 }
    return stop
  }
}
