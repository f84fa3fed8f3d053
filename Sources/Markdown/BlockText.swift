/// Computes from the bytes where the text of a block begins and ends; of cmark's figures only those
/// are used that can be relied on: the line and column of a start, and the last line of a paragraph.
struct BlockText {
  var lines: FedLines

  /// The first byte of a block; nil behind the end of the note.
  func start(of block: BlockNode, in outline: NoteOutline, _ bytes: Span<UInt8>) -> Int? {
    guard let line = lines.index(ofFed: block.startLine) else { return nil }
    let lineStart = Int(outline.lineStarts[line])
    // cmark skips a byte-order mark, wherever its first line begins.
    let isMarked =
      line == lines.first && bytes.holds("\u{FEFF}", at: lineStart, before: bytes.count)
    return min(lineStart + max(block.startColumn - 1, 0) + (isMarked ? 3 : 0), bytes.count)
  }

  /// The text of a paragraph, from its first byte to the last that is not blank.
  func paragraph(
    _ block: BlockNode, from start: Int, in outline: NoteOutline, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    trimmed(start, lines.index(ofFed: block.endLine), in: outline, bytes)
  }

  /// The text of a heading without its marks or underline.
  func heading(
    _ block: BlockNode, from start: Int, in outline: NoteOutline, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    let first = outline.lineIndex(of: Int32(start))
    let firstLine = start..<max(outline.lineEnd(first, of: bytes), start)
    if let text = bytes.atxHeading(firstLine) { return text }
    // cmark counts the line behind the underline as the heading's last.
    let end = lines.index(ofFed: block.endLine) ?? lines.first + lines.count
    var last = max(end - 1, first + 1)
    while last > first + 1, !bytes.isUnderline(lineRange(last, in: outline, bytes)) { last -= 1 }
    return trimmed(start, last - 1, in: outline, bytes)
  }

  /// Where an item's text would begin: behind its marker.
  func afterMarker(_ start: Int, _ bytes: Span<UInt8>) -> Int {
    var at = start
    while at < bytes.count, bytes[at].isDigit { at += 1 }
    return min(at + 1, bytes.count)
  }

  /// Where a block that holds no text ends at the latest: before the next block.
  func latestEnd(
    of block: BlockNode, in outline: NoteOutline, _ bytes: Span<UInt8>
  ) -> Int {
    var node: BlockNode? = block
    while let inner = node, inner.next == nil { node = inner.parent }
    guard let next = node?.next, let line = lines.index(ofFed: next.startLine) else {
      return bytes.count
    }
    return Int(outline.lineStarts[line])
  }

  private func trimmed(
    _ start: Int, _ lastLine: Int?, in outline: NoteOutline, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    let last = min(lastLine ?? outline.lineStarts.count - 1, outline.lineStarts.count - 1)
    var end = max(outline.lineEnd(last, of: bytes), start)
    while end > start, bytes[end - 1].isSpacing { end -= 1 }
    return start..<end
  }

  private func lineRange(
    _ line: Int, in outline: NoteOutline, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    guard line < outline.lineStarts.count else { return bytes.count..<bytes.count }
    return Int(outline.lineStarts[line])..<outline.lineEnd(line, of: bytes)
  }
}

extension Span<UInt8> {
  /// The text of a heading line that begins with `#` marks; nil if it is none.
  func atxHeading(_ line: Range<Int>) -> Range<Int>? {
    var at = line.lowerBound
    while at < line.upperBound, self[at] == .hash { at += 1 }
    guard (1...6).contains(at - line.lowerBound) else { return nil }
    guard at == line.upperBound || self[at].isBlank else { return nil }
    let text = trimmed(at..<line.upperBound)
    var end = text.upperBound
    while end > text.lowerBound, self[end - 1] == .hash { end -= 1 }
    // Closing marks count only behind a blank; alone they leave an empty heading.
    if end == text.lowerBound { return end..<end }
    return self[end - 1].isBlank ? trimmed(text.lowerBound..<end) : text
  }

  /// Whether a line ends in the `===` or `---` that makes the paragraph above it a heading.
  func isUnderline(_ line: Range<Int>) -> Bool {
    let text = trimmed(line)
    guard let last = text.last, self[last] == .equals || self[last] == .hyphen else { return false }
    var at = last
    while at > text.lowerBound, self[at - 1] == self[last] { at -= 1 }
    return at == text.lowerBound || self[at - 1].isBlank || self[at - 1] == .greater
  }
}
