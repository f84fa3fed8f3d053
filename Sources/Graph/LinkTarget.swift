/// Reads the targets of links as they are meant.
enum LinkTarget {
  /// The destination of a Markdown link, percent signs and backslashes resolved. An escape that is
  /// none stays as it is; if the whole were no UTF-8, everything stays.
  static func decoded(_ bytes: Span<UInt8>, _ target: Range<Int>) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = target.lowerBound
    while index < target.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < target.upperBound,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else if byte == UInt8(ascii: "\\"), index + 1 < target.upperBound,
        isPunctuation(bytes[index + 1])
      {
        decoded.append(bytes[index + 1])
        index += 2
      } else {
        decoded.append(byte)
        index += 1
      }
    }
    let isText = (try? UTF8Span(validating: decoded.span)) != nil
    return isText && !decoded.contains(0) ? decoded : target.map { bytes[$0] }
  }

  /// Whether ``decoded(_:_:)`` has anything to do.
  static func needsDecoding(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Bool {
    for index in target
    where bytes[index] == UInt8(ascii: "%") || bytes[index] == UInt8(ascii: "\\") {
      return true
    }
    return false
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isAlphanumeric
  }
}
