/// Takes a file in pieces of any size and hands it on without its byte-order mark; UTF-16, as some
/// spreadsheets save "Unicode text", becomes UTF-8.
struct PlainPieces {
  private enum Encoding {
    /// The file is too short so far to tell.
    case unknown
    case bytes
    /// `low` says which byte of each pair is the low one.
    case wide(low: Int)
  }

  private var encoding = Encoding.unknown
  /// Bytes that are of no use without those that follow.
  private var kept: [UInt8] = []

  /// What of the file can be handed on.
  mutating func take(_ piece: [UInt8]) -> [UInt8] {
    if case .bytes = encoding { return piece }
    var bytes = kept + piece
    kept = []
    if case .unknown = encoding {
      if bytes.count < 3 {
        kept = bytes
        return []
      }
      begin(&bytes)
    }
    guard case .wide(let low) = encoding else { return bytes }
    return narrow(bytes, low)
  }

  /// What is left at the end of the file.
  mutating func rest() -> [UInt8] {
    var bytes = kept
    kept = []
    if case .unknown = encoding { begin(&bytes) }
    guard case .wide(let low) = encoding else { return bytes }
    return Self.utf8(bytes, low)
  }

  /// Tells the encoding by the mark, and drops it.
  private mutating func begin(_ bytes: inout [UInt8]) {
    encoding = .bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, bytes) = (.wide(low: 0), Array(bytes.dropFirst(2)))
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, bytes) = (.wide(low: 1), Array(bytes.dropFirst(2)))
    }
  }

  /// Keeps half a pair, and the first pair of a character that takes two.
  private mutating func narrow(_ bytes: [UInt8], _ low: Int) -> [UInt8] {
    var end = bytes.count - bytes.count % 2
    if end > 0, bytes[end - 1 - low] & 0xFC == 0xD8 { end -= 2 }
    kept = Array(bytes[end...])
    return Self.utf8(Array(bytes[..<end]), low)
  }

  private static func utf8(_ bytes: [UInt8], _ low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for pair in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[pair + low]) | UInt16(bytes[pair + 1 - low]) << 8)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// The same as UTF-8 throughout: lines that are not, are taken for Windows-1252, which is what
/// registers mean when they do not say.
struct ReadablePieces {
  private var plain = PlainPieces()
  /// A line that has only begun.
  private var line: [UInt8] = []

  /// Longer lines are not waited for.
  private static let longest = 1 << 20

  /// The whole lines so far.
  mutating func take(_ piece: [UInt8]) -> [UInt8] {
    var bytes = line + plain.take(piece)
    let cut = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? Self.breach(bytes)
    line = Array(bytes[cut...])
    bytes.removeSubrange(cut...)
    return Self.decodedLines(bytes)
  }

  /// What is left at the end of the file.
  mutating func rest() -> [UInt8] {
    let bytes = line + plain.rest()
    line = []
    return Self.decodedLines(bytes)
  }

  /// Where a line that is too long is cut: not within a character.
  private static func breach(_ bytes: [UInt8]) -> Int {
    guard bytes.count > longest else { return 0 }
    return bytes.suffix(3).lastIndex { $0 >= 0xC0 } ?? bytes.count
  }

  /// Line by line: one broken line does not spoil the others.
  private static func decodedLines(_ bytes: [UInt8]) -> [UInt8] {
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.startIndex > bytes.startIndex { text.append(0x0A) }
      text.append(contentsOf: decoded(line).utf8)
    }
    return text
  }
}
