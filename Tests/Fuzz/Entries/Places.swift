import Markdown

/// Where the lines of a note begin and end, found the plain way, to hold the engine's places against.
struct Places {
  /// The bytes of each line without its end.
  private(set) var lines: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var at = start
    while at < bytes.count {
      let isCRLF = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
      if bytes[at] == 0x0A || bytes[at] == 0x0D {
        lines.append(start..<at)
        start = at + (isCRLF ? 2 : 1)
        at = start
      } else {
        at += 1
      }
    }
    lines.append(start..<bytes.count)
  }

  /// Whether a place is one of the note's: a byte of a line, or where the line ends.
  func hold(_ place: SourcePlace) -> Bool {
    guard place.line >= 1, place.column >= 1, Int(place.line) <= lines.count else { return false }
    return Int(place.column) <= lines[Int(place.line) - 1].count + 1
  }

  /// Line and column of an offset.
  func place(of offset: Int) -> SourcePlace {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    let column = max(offset - lines[low].lowerBound, 0) + 1
    return SourcePlace(line: Int32(low + 1), column: Int32(column))
  }
}
