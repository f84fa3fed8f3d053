import Markdown
import Vault

/// A note read again for its lines.
struct SourceFile {
  let path: String
  private let bytes: [UInt8]
  private let starts: LineStarts

  /// Nil where it cannot be read any more.
  init?(_ path: String, in files: Files) {
    var buffer: [UInt8] = []
    guard let count = try? files.read(path, &buffer) else { return nil }
    buffer.removeLast(buffer.count - count)
    self.path = path
    starts = LineStarts(buffer.span)
    bytes = buffer
  }

  /// The bytes of a line, counted from 1, without its end; nil where there is none.
  func range(of line: Int) -> Range<Int>? {
    guard let number = Int32(exactly: line) else { return nil }
    return starts.range(of: number, in: bytes.span)
  }

  /// A line as it stands.
  func bytes(of line: Int) -> ArraySlice<UInt8>? { range(of: line).map { bytes[$0] } }

  /// A line, without blanks around it; nil where it is empty or too long to show.
  func line(_ number: Int) -> String? {
    guard let range = range(of: number), range.count <= Self.longest else { return nil }
    var text = String(decoding: bytes[range], as: UTF8.self)[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }

  /// The UTF-16 column, from 1, of a byte column.
  func utf16Column(_ column: Int, line: Int) -> Int {
    guard let range = range(of: line) else { return 1 }
    let end = min(range.lowerBound + max(column - 1, 0), range.upperBound)
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self).utf16.count + 1
  }

  private static let longest = 4000
}
