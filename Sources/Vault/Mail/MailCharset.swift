/// How a text's bytes are read.
package enum MailCharset {
  case utf8
  /// ISO 8859-1 and its Windows relative: a byte is a character.
  case latin1

  /// - Parameter name: As a mail names it, in any case. Nil for one that is not known here.
  package init?(_ name: String) {
    switch name.lowercased() {
    case "iso-8859-1", "iso8859-1", "latin1", "iso-8859-15", "windows-1252", "cp1252":
      self = .latin1
    case "", "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    default: return nil
    }
  }

  package func text(_ bytes: [UInt8]) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .latin1: windowsText(bytes)
    }
  }
}

/// Bytes as text in Windows-1252; what that does not know becomes U+FFFD.
package func windowsText(_ bytes: some Collection<UInt8>) -> String {
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
