/// A note's bytes while pieces of them are put in or replaced. Every other byte stays: byte-order
/// mark, line ends of either kind, blanks at line ends, a missing line end at the end of the file.
///
/// Offsets and lines are those of ``after`` as it is then, so that several edits follow each other.
package struct NoteEdit: Sendable {
  package let before: [UInt8]
  package private(set) var after: [UInt8]

  package init(_ bytes: [UInt8]) {
    before = bytes
    after = bytes
  }

  /// Puts a text in the place of some bytes; an empty range inserts it. What lies outside of the
  /// note is not replaced.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    after.replaceSubrange(range.clamped(to: after.indices), with: Array(text.utf8))
  }

  /// Inserts whole lines before a line (counted from 1), or behind the last one, with the line end
  /// that their neighbour above has. A file that does not end in a line end still does not.
  package mutating func insert(_ lines: [String], before line: Int32) {
    let starts = LineStarts(after.span)
    let offset = starts.range(of: line, in: after.span)?.lowerBound ?? after.count
    let end = lineEnd(near: offset)
    let isOpen = offset == after.count && !isLineStart(offset)
    let text = lines.map { isOpen ? end + $0 : $0 + end }.joined()
    replace(offset..<offset, with: text)
  }

  /// The line end of the line before an offset, else of the next one that has any, else LF.
  package func lineEnd(near offset: Int) -> String {
    let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    guard
      let last = after[..<min(offset, after.count)].lastIndex(where: isEnd)
        ?? after.firstIndex(where: isEnd)
    else { return "\n" }
    if after[last] == 0x0D {
      return last + 1 < after.count && after[last + 1] == 0x0A ? "\r\n" : "\r"
    }
    return last > 0 && after[last - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// Whether a line begins at an offset, if only behind a byte-order mark.
  private func isLineStart(_ offset: Int) -> Bool {
    guard offset > (hasByteOrderMark(after.span) ? 3 : 0) else { return true }
    return after[offset - 1] == 0x0A || after[offset - 1] == 0x0D
  }

  /// The change to a file that these edits make.
  package func change(to path: String) -> FileChange {
    FileChange(path: path, before: before, after: after)
  }
}
