/// Quoted-printable text (RFC 2045).
package enum QuotedPrintable {
  /// Lines of at most 76 characters that end in CRLF; a line that is cut ends in `=`.
  package static func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      bytes += encoded(line: Array(line.utf8)) + [0x0D, 0x0A]
    }
    return bytes
  }

  private static func encoded(line: [UInt8]) -> [UInt8] {
    var written: [UInt8] = []
    var column = 0
    let beginsFrom = line.starts(with: "From ".utf8)
    for (index, byte) in line.enumerated() {
      let isLastBlank = (byte == 0x20 || byte == 0x09) && index == line.count - 1
      let isPlain = byte >= 0x20 && byte < 0x7F && byte != 0x3D || byte == 0x09
      // Programs on the way take a lone dot, and "From " in front, for their own.
      let isMistaken = index == 0 && (beginsFrom || byte == UInt8(ascii: "."))
      let piece = isPlain && !isLastBlank && !isMistaken ? [byte] : escape(byte)
      if column + piece.count > (index == line.count - 1 ? 76 : 75) {
        written += [0x3D, 0x0D, 0x0A]
        column = 0
      }
      written += piece
      column += piece.count
    }
    return written
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// Escapes as their bytes; a `=` that is none stays. Line ends are not looked at.
  package static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    let text = Array(text)
    var bytes: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at] == 0x3D, at + 2 < text.count, let high = digit(text[at + 1]),
        let low = digit(text[at + 2])
      {
        bytes.append(high << 4 | low)
        at += 3
      } else {
        bytes.append(text[at])
        at += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
