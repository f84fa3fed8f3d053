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
  /// The pieces of the body that cmark is given, in order. Usually one: the body.
  mutating func pieces(
    of bytes: Span<UInt8>, in outline: NoteOutline, leavingOutBlanks: Bool
  ) -> [Range<Int>] {
    let start = Int(outline.lineStarts[first])
    guard leavingOutBlanks else { return [start..<bytes.count] }
    var pieces: [Range<Int>] = []
    var pieceStart = start
    var blanks = 0
    var left = 0
    for line in first..<outline.lineStarts.count - 1 {
      let end = Int(outline.lineStarts[line + 1])
      guard outline.isBlankLine(line, of: bytes, upTo: end) else {
        if blanks > NoteOutline.blankRunLength {
          left += blanks - NoteOutline.blankRunLength
          gaps.append((fed: line - first + 1 - left, left: left))
          pieceStart = Int(outline.lineStarts[line])
        }
        blanks = 0
        continue
      }
      blanks += 1
      if blanks == NoteOutline.blankRunLength { pieces.append(pieceStart..<end) }
      if blanks >= NoteOutline.blankRunLength { pieceStart = end }
    }
    pieces.append(pieceStart..<bytes.count)
    return pieces
  }
}
