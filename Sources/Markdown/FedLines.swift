/// How the lines that cmark was given correspond to the lines of the note.
struct FedLines {
  /// Index in `lineStarts` of the body's first line.
  var first = 0
  /// How many lines the body has.
  var count = 0
  /// Where blank lines were left out: from cmark's line `fed` on, `left` lines in all.
  var gaps: [(fed: Int, left: Int)] = []

  /// The index in `lineStarts` of a line cmark counts from 1; nil behind the body.
  func index(ofFed line: Int) -> Int? {
    let inBody = line - 1 + left(before: line)
    return inBody >= 0 && inBody < count ? first + inBody : nil
  }

  private func left(before line: Int) -> Int {
    var low = 0
    var high = gaps.count
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].fed <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? gaps[low - 1].left : 0
  }
}

extension FedLines {
  /// The pieces of the body that cmark is given, in order; usually one, the whole body.
  ///
  /// cmark needs a step per blank line *and* open list, so that of a long run of blank lines only
  /// the first few are given to it: more of them mean nothing else.
  mutating func pieces(
    of bytes: Span<UInt8>, in outline: NoteOutline, leavingOutBlanks: Bool
  ) -> [Range<Int>] {
    var start = Int(outline.lineStarts[first])
    guard leavingOutBlanks else { return [start..<bytes.count] }
    var pieces: [Range<Int>] = []
    var line = first
    while let run = outline.nextBlankRun(from: line, of: bytes) {
      line = run.upperBound
      let kept = run.lowerBound + NoteOutline.blankRunLength
      guard kept < line else { continue }
      pieces.append(start..<Int(outline.lineStarts[kept]))
      start = Int(outline.lineStarts[line])
      let left = (gaps.last?.left ?? 0) + line - kept
      gaps.append((fed: line - first + 1 - left, left: left))
    }
    return pieces + [start..<bytes.count]
  }
}

extension NoteOutline {
  /// The next blank lines from a line on; the last line of a note, which nothing ends, is not one.
  fileprivate func nextBlankRun(from line: Int, of bytes: Span<UInt8>) -> Range<Int>? {
    let lines = line..<lineStarts.count - 1
    guard let start = lines.first(where: { isBlankLine($0, of: bytes) }) else { return nil }
    let end = (start..<lines.upperBound).first { !isBlankLine($0, of: bytes) }
    return start..<(end ?? lines.upperBound)
  }

  private func isBlankLine(_ line: Int, of bytes: Span<UInt8>) -> Bool {
    isBlankLine(line, of: bytes, upTo: Int(lineStarts[line + 1]))
  }
}
