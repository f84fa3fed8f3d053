/// Goes through comma-separated values row by row, as spreadsheets and registers export them.
///
/// The file comes in pieces of any size; what is held of it is a piece and the row at hand. Cells are
/// places in the bytes; a text is made only of a cell that is asked for, so that a row with a long
/// abstract costs no more than going over it. Nothing is refused: a quote in the middle of a cell is
/// a quote, and rows may be shorter or longer than the header.
struct CsvReader {
  /// One cell: where it stands, and whether it has quotes that are doubled.
  struct Cell {
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  /// The row last read and what is still to be read, as UTF-8 (see ``ReadablePieces``).
  private var bytes: [UInt8] = []
  /// What stands between cells: comma, semicolon or tab.
  private(set) var separator = UInt8(ascii: ",")
  /// The cells of the row last read; the array is used again for the next.
  private(set) var cells: [Cell] = []
  /// The line on which that row begins, from 1.
  private(set) var line = 0
  /// The line of a quote that is never closed: everything behind it became one cell.
  private(set) var unclosedLine: Int?
  private var readable = ReadablePieces()
  private var at = 0
  private var lines = 1
  private var isWhole = false
  /// Whether there was enough to tell the separator from.
  private var hasBegun = false
  /// How many bytes there must be before the row at hand is tried again.
  private var wanted = 0

  /// Of a row that goes on for longer, the rest is not waited for: 16 MB.
  private static let longest = 1 << 24
  /// What the separator is told from.
  private static let sample = 16_384

  init() {}

  /// Takes the next piece of the file. The cells of the row last read are gone then.
  mutating func feed(_ piece: [UInt8]) { add(readable.take(piece)) }

  /// Takes the end of the file.
  mutating func finish() {
    isWhole = true
    add(readable.rest())
  }

  private mutating func add(_ more: [UInt8]) {
    cells.removeAll(keepingCapacity: true)
    if unclosedLine != nil { return }
    bytes.removeSubrange(..<at)
    at = 0
    bytes += more
    if !hasBegun, isWhole || bytes.count >= Self.sample {
      hasBegun = true
      separator = Self.separator(of: bytes)
    }
  }

  /// The separator that occurs most often in the first lines, outside of quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(sample) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
        counts[byte, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? UInt8(ascii: ",")
  }

  /// Goes to the next row that is not empty; false where it is not whole yet, and at the end.
  mutating func next() -> Bool {
    while hasBegun, at < bytes.count, isWhole || bytes.count - at >= wanted {
      guard takeRow() else { return false }
      if cells.count > 1 || cells.first.map({ !$0.range.isEmpty }) == true { return true }
    }
    return false
  }

  /// Reads a row, or goes back to where it begins if more of it may come.
  private mutating func takeRow() -> Bool {
    let start = (at: at, lines: lines)
    line = lines
    cells.removeAll(keepingCapacity: true)
    let unclosed = readRow()
    let length = bytes.count - start.at
    if at < bytes.count || isWhole || length > Self.longest {
      unclosedLine = unclosed
      wanted = 0
      return true
    }
    (at, lines) = start
    cells.removeAll(keepingCapacity: true)
    // Twice as many, so that a long row is not gone over again and again.
    wanted = 2 * length
    return false
  }

  /// The line of a quote that is not closed in what there is; nil if all are.
  private mutating func readRow() -> Int? {
    var unclosed: Int?
    var isRowOver = false
    while !isRowOver {
      let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
      let cell = isQuoted ? quotedCell(&unclosed) : plainCell()
      cells.append(cell)
      isRowOver = !endsWithSeparator()
    }
    return unclosed
  }

  /// Steps over what ends a cell: true for a separator, false for the end of the row.
  private mutating func endsWithSeparator() -> Bool {
    guard at < bytes.count else { return false }
    let byte = bytes[at]
    at += 1
    if byte == separator { return true }
    if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
    lines += 1
    return false
  }

  private mutating func plainCell() -> Cell {
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return Cell(range: start..<at)
  }

  /// A cell in quotes. Its end is a quote with a separator, a line end or nothing behind it; any
  /// other single quote is taken for one that somebody forgot to double.
  private mutating func quotedCell(_ unclosed: inout Int?) -> Cell {
    let opening = lines
    at += 1
    var cell = Cell(range: at..<at)
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0A || byte == 0x0D && (at == bytes.count || bytes[at] != 0x0A) { lines += 1 }
      guard byte == UInt8(ascii: "\"") else { continue }
      if at == bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D {
        cell.range = cell.range.lowerBound..<at - 1
        return cell
      }
      if bytes[at] == UInt8(ascii: "\"") {
        cell.hasDoubledQuotes = true
        at += 1
      }
    }
    unclosed = opening
    cell.range = cell.range.lowerBound..<at
    return cell
  }

  /// The text of a cell, blanks at both ends dropped, line ends as blanks; "" where the row is too
  /// short.
  func text(_ column: Int?) -> String {
    guard let column, column < cells.count else { return "" }
    let cell = cells[column]
    var kept: [UInt8] = []
    kept.reserveCapacity(cell.range.count)
    var isBehindQuote = false
    for byte in bytes[cell.range] {
      if cell.hasDoubledQuotes, byte == UInt8(ascii: "\"") {
        isBehindQuote.toggle()
        if !isBehindQuote { continue }
      } else {
        isBehindQuote = false
      }
      kept.append(byte < 0x20 ? 0x20 : byte)
    }
    return String(decoding: kept, as: UTF8.self).withSingleBlanks
  }
}
