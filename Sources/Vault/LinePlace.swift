package import Markdown

/// Line and column of a byte offset, both from 1, columns in bytes. A byte-order mark takes no
/// column. Line ends are LF, CRLF and a lone CR.
///
/// Counts from the start each time: for the one place of a diagnostic, not for every byte.
package func place(of offset: Int, in bytes: Span<UInt8>) -> SourcePlace {
  var line: Int32 = 1
  var start = hasByteOrderMark(bytes) ? 3 : 0
  var index = start
  while index < min(offset, bytes.count) {
    let byte = bytes[index]
    index += 1
    let isCRBeforeLF = byte == 0x0D && index < bytes.count && bytes[index] == 0x0A
    if byte == 0x0A || byte == 0x0D && !isCRBeforeLF {
      line += 1
      start = index
    }
  }
  return SourcePlace(line: line, column: Int32(max(offset - start, 0) + 1))
}

/// Whether the bytes begin with the UTF-8 byte-order mark, which takes three.
package func hasByteOrderMark(_ bytes: Span<UInt8>) -> Bool {
  bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
}
