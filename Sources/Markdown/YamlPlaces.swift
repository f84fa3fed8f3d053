/// Finds the byte and the place of a character of YAML: libyaml counts characters, Rapport bytes.
///
/// It goes forward through the bytes as the events do, so that a document costs one pass.
struct YamlPlaces {
  private let range: Range<Int>
  private let firstLine: Int32
  private var character = 0
  private var offset: Int
  private var line: Int32
  private var lineStart: Int

  /// For YAML that begins at column 1 of a line.
  init(range: Range<Int>, firstLine: Int32) {
    self.range = range
    self.firstLine = firstLine
    offset = range.lowerBound
    line = firstLine
    lineStart = range.lowerBound
  }

  /// The place and offset of a character counted from 0.
  mutating func find(
    character wanted: Int, in bytes: Span<UInt8>
  ) -> (place: SourcePlace, offset: Int) {
    if wanted < character { self = YamlPlaces(range: range, firstLine: firstLine) }
    while character < wanted, offset < range.upperBound {
      step(over: bytes)
      character += 1
    }
    return (SourcePlace(line: line, column: Int32(clamping: offset - lineStart + 1)), offset)
  }

  /// The place of a byte.
  mutating func find(offset wanted: Int, in bytes: Span<UInt8>) -> SourcePlace {
    if wanted < offset { self = YamlPlaces(range: range, firstLine: firstLine) }
    while offset < min(wanted, range.upperBound) {
      step(over: bytes)
      character += 1
    }
    return SourcePlace(line: line, column: Int32(clamping: wanted - lineStart + 1))
  }

  /// Goes over one character, its continuation bytes included.
  private mutating func step(over bytes: Span<UInt8>) {
    let byte = bytes[offset]
    offset += 1
    if byte >= 0x80 {
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    } else if byte.isLineEnd {
      let isHalf =
        byte == .carriageReturn && offset < range.upperBound && bytes[offset] == .newline
      if !isHalf { line += 1 }
      lineStart = offset
    }
  }
}
