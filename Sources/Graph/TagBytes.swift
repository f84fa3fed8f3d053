/// Where tags begin and end, as Obsidian reads them.
extension Span where Element == UInt8 {
  /// A tag may begin behind a blank or most punctuation, but not within a word, an address or
  /// behind a backslash.
  func mayPrecedeTag(_ offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
      UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "?"):
      false
    case 0x80...: isPunctuationBeyondASCII(endingAt: offset)
    default: !self[offset].isAlphanumeric
    }
  }

  private func isPunctuationBeyondASCII(endingAt offset: Int) -> Bool {
    let start = offset - 1
    if start >= 0, isNoBreakSpace(at: start) { return true }
    return start >= 1 && isGeneralPunctuation(at: start - 1)
  }

  /// Letters, digits, `-`, `_`, `/` and what lies beyond ASCII, punctuation there left out.
  func tagEnd(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let byte = self[at]
      if byte >= 0x80 {
        if isNoBreakSpace(at: at) || isGeneralPunctuation(at: at) { return at }
      } else if !byte.isWord, byte != UInt8(ascii: "_"), byte != UInt8(ascii: "/") {
        return at
      }
      at += 1
    }
    return at
  }

  /// U+2000…U+206F, U+2E00…U+2E7F, and the ideographic space, comma and full stop.
  private func isGeneralPunctuation(at offset: Int) -> Bool {
    guard offset + 2 < count else { return false }
    switch (self[offset], self[offset + 1]) {
    case (0xE2, 0x80): return true
    case (0xE2, 0x81): return self[offset + 2] < 0xB0
    case (0xE2, 0xB8), (0xE2, 0xB9): return true
    case (0xE3, 0x80): return self[offset + 2] <= 0x82
    default: return false
    }
  }
}
