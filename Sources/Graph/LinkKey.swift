import Vault

/// Text as link targets, file names and paths are compared: composed, lower case, a no-break space
/// as a blank.
func linkKey(_ text: some StringProtocol) -> String {
  let key = folded(String(text))
  guard key.utf8.contains(0xC2) else { return key }
  return String(String.UnicodeScalarView(key.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
}

/// Appends the ``linkKey(_:)`` of some bytes. The letters of most names are folded here, byte by
/// byte; what is rarer goes the long way.
func appendLinkKey(_ bytes: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
  let start = key.count
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte < 0x80 {
      key.append(byte.lowered)
      index += 1
    } else if index + 1 < range.upperBound, let pair = foldedPair(byte, bytes[index + 1]) {
      key.append(pair.0)
      if pair.1 != 0 { key.append(pair.1) }
      index += 2
    } else {
      key.removeLast(key.count - start)
      key.append(contentsOf: linkKey(bytes.string(range)).utf8)
      return
    }
  }
}

/// A character of two bytes in lower case; a second byte of 0 stands for none. Nil for characters
/// that are not folded one by one, among them all that combine with others.
private func foldedPair(_ lead: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
  switch lead {
  case 0xC2: second == 0xA0 ? (0x20, 0) : (lead, second)
  // À…Þ, without ×.
  case 0xC3: second < 0x9F && second != 0x97 ? (lead, second + 0x20) : (lead, second)
  // Ā…ķ: capitals are even; İ and what follows ķ are the exceptions.
  case 0xC4: second < 0xB0 ? (lead, second | 1) : nil
  // А…Я and Ѐ…Џ.
  case 0xD0:
    switch second {
    case 0x80...0x8F: (0xD1, second + 0x10)
    case 0x90...0x9F: (lead, second + 0x20)
    case 0xA0...0xAF: (0xD1, second - 0x20)
    default: (lead, second)
    }
  case 0xD1: second < 0xA0 ? (lead, second) : nil
  default: nil
  }
}
