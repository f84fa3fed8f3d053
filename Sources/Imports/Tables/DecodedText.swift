/// Bytes as text: UTF-8, and where they are not that, Windows-1252.
func decoded(_ bytes: some Collection<UInt8>) -> String {
  let bytes = Array(bytes)
  if (try? UTF8Span(validating: bytes.span)) != nil {
    return String(decoding: bytes, as: UTF8.self)
  }
  return windowsText(bytes)
}

/// Bytes as text in Windows-1252; what that does not know becomes U+FFFD.
func windowsText(_ bytes: some Collection<UInt8>) -> String {
  var scalars = String.UnicodeScalarView()
  for byte in bytes {
    let value = 0x80..<0xA0 ~= byte ? windows1252[Int(byte - 0x80)] : UInt16(byte)
    scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
  return String(scalars)
}

/// What Windows-1252 has between 0x80 and 0x9F.
private let windows1252: [UInt16] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]

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
