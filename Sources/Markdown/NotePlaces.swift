extension NoteOutline {
  /// The line and column of a byte of the note the outline was filled from.
  ///
  /// Columns count bytes from 1, a byte-order mark not included. An offset before the first line
  /// (inside the mark) is 1:1.
  package func place(of offset: Int32) -> SourcePlace {
    place(of: offset, on: lineIndex(of: offset))
  }

  /// The place of a byte that is probably on the line of the last question, or soon behind it.
  func place(of offset: Int, near line: inout Int) -> SourcePlace {
    let offset = Int32(truncatingIfNeeded: offset)
    line = lineIndex(of: offset, near: line)
    return place(of: offset, on: line)
  }

  private func place(of offset: Int32, on line: Int) -> SourcePlace {
    guard lineStarts.indices.contains(line) else { return SourcePlace(line: 1, column: 1) }
    return SourcePlace(line: Int32(line) + 1, column: offset - lineStarts[line] + 1)
  }

  private func lineIndex(of offset: Int32, near line: Int) -> Int {
    guard lineStarts.indices.contains(line), lineStarts[line] <= offset else {
      return lineIndex(of: offset)
    }
    for next in line + 1...line + 4
    where next >= lineStarts.count || lineStarts[next] > offset {
      return next - 1
    }
    return lineIndex(of: offset)
  }

  /// The index in `lineStarts` of the line that holds a byte; -1 before the first.
  func lineIndex(of offset: Int32) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// Where the text of a line ends: before its line end, or at the end of the note.
  func lineEnd(_ line: Int, of bytes: Span<UInt8>) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let start = Int(lineStarts[line])
    var end = Int(lineStarts[line + 1])
    if end > start, bytes[end - 1] == .newline { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// Forgets the last note; buffers of ordinary size are kept for the next.
  mutating func clear() {
    blocks.clear()
    links.clear()
    codeSpans.clear()
    comments.clear()
    lineStarts.clear()
    unclosedComment = nil
  }
}

extension Array {
  /// Empties the array and keeps its memory, unless one huge note made it huge.
  mutating func clear() {
    removeAll(keepingCapacity: capacity <= 1 << 16)
  }
}
