import Vault

/// Bytes as text: UTF-8, and where they are not that, Windows-1252.
func decoded(_ bytes: some Collection<UInt8>) -> String {
  let bytes = Array(bytes)
  if (try? UTF8Span(validating: bytes.span)) != nil {
    return String(decoding: bytes, as: UTF8.self)
  }
  return windowsText(bytes)
}

extension String {
  /// Without blanks and control characters at both ends, and with one blank for several.
  var withSingleBlanks: String {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    var isBlank = true
    for byte in utf8 {
      let isSeparator = byte <= 0x20 || byte == 0x7F
      if isSeparator {
        if !isBlank { kept.append(0x20) }
      } else {
        kept.append(byte)
      }
      isBlank = isSeparator
    }
    if kept.last == 0x20 { kept.removeLast() }
    return kept.count == utf8.count ? self : String(decoding: kept, as: UTF8.self)
  }
}
