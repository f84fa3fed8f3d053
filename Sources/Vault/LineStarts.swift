/// Where the lines of a file begin, for finding many lines of it again.
package struct LineStarts: Sendable {
  private let starts: [Int]
  private let end: Int

  /// Lines end with LF, CRLF or a lone CR; a byte-order mark is no part of the first.
  package init(_ bytes: Span<UInt8>) {
    var starts = [hasByteOrderMark(bytes) ? 3 : 0]
    var index = starts[0]
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    self.starts = starts
    end = bytes.count
  }

  /// How many lines there are; behind a line end at the end of the file one more begins.
  package var count: Int { starts.count }

  /// The bytes of a line (counted from 1) without its end; nil if there is no such line.
  package func range(of line: Int32, in bytes: Span<UInt8>) -> Range<Int>? {
    guard line >= 1, line <= starts.count, bytes.count == end else { return nil }
    let start = starts[Int(line) - 1]
    var last = Int(line) < starts.count ? starts[Int(line)] : end
    while last > start, bytes[last - 1] == 0x0A || bytes[last - 1] == 0x0D { last -= 1 }
    return start..<last
  }

  /// Whether a line (counted from 1) holds nothing but blanks and tabs; so does one that is not
  /// there.
  package func isBlank(_ line: Int32, in bytes: Span<UInt8>) -> Bool {
    guard let range = range(of: line, in: bytes) else { return true }
    for index in range where bytes[index] != 0x20 && bytes[index] != 0x09 { return false }
    return true
  }
}
