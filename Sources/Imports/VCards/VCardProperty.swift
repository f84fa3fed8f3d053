import Vault

/// One property of a contact card: its name, what qualifies it, and its value as bytes.
struct VCardProperty {
  /// In upper case, without the group in front of it.
  var name: String
  /// Qualifiers in upper case, as `TYPE=WORK`; of version 2.1 also bare ones, as `WORK`.
  var parameters: [String] = []
  /// Unfolded, still encoded.
  var value: ArraySlice<UInt8>

  /// From an unfolded line; nil where it has no colon.
  init?(_ line: ArraySlice<UInt8>) {
    var pieces: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var isQuoted = false
    var at = start
    while at < line.endIndex {
      let byte = line[at]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        pieces.append(line[start..<at])
        start = at + 1
        if byte == UInt8(ascii: ":") { break }
      }
      at += 1
    }
    guard at < line.endIndex, let first = pieces.first else { return nil }
    let full = decoded(first).uppercased()
    name = full.split(separator: ".").last.map { String($0).withSingleBlanks } ?? ""
    // Pictures and keys are not read, and their qualifiers need not be either.
    parameters = pieces.dropFirst().map { decoded($0).uppercased().withSingleBlanks }
    value = line[start...]
  }

  /// Whether it is qualified so: `ENCODING=BASE64` and bare `BASE64` are one.
  func has(_ word: String) -> Bool {
    parameters.contains { parameter in
      let words = parameter.split(separator: "=").last ?? ""
      return words.split(whereSeparator: { $0 == "," || $0 == "\"" }).contains { $0 == word }
    }
  }

  /// Whether the value is written in quoted-printable (version 2.1).
  var isQuotedPrintable: Bool { has("QUOTED-PRINTABLE") || has("Q") }

  /// The value as text, its escapes still in it.
  var text: String {
    let bytes = isQuotedPrintable ? QuotedPrintable.decoded(value) : Array(value)
    let charset = parameters.first { $0.hasPrefix("CHARSET=") }?.dropFirst(8)
    guard let charset, charset.contains("8859") || charset.contains("1252") else {
      return decoded(bytes)
    }
    return windowsText(bytes)
  }

  /// The parts of a structured value, between `;` or another sign, escapes resolved.
  func parts(_ separator: Unicode.Scalar = ";") -> [String] {
    var parts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        parts[parts.count - 1].append(scalar == "n" || scalar == "N" ? " " : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == separator {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { String($0).withSingleBlanks }
  }

  /// The whole value as one text, escapes resolved.
  var whole: String { parts("\u{0}").joined(separator: " ") }
}
