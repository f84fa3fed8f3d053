/// Text as a terminal may see it: control characters, and marks that turn the direction of writing
/// round, are shown as `\u{1B}`. Everything else stays as it is.
///
/// A file name or a note could otherwise move the cursor, colour what follows, or make one text
/// look like another.
package func escaped(_ text: String) -> String {
  // What is escaped begins with one of these bytes; most text has none of them.
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  guard text.unicodeScalars.contains(where: needsEscape) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if needsEscape(scalar) {
      scalars.append(contentsOf: escape(scalar).unicodeScalars)
    } else {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Whether a terminal must not see the character as it is: C0, DEL, C1, the line and paragraph
/// separators, and every mark of writing direction.
package func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// The character as `\u{1B}`.
package func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "\\u{\(digits.count < 2 ? "0" : "")\(digits)}"
}

/// Bytes as text, those that are not UTF-8 as `\xE9`. For short texts such as names.
func shownWithEscapes(_ bytes: some Collection<UInt8>) -> String {
  var text = ""
  var rest = Array(bytes)
  while true {
    do {
      _ = try UTF8Span(validating: rest.span)
      return text + String(decoding: rest, as: UTF8.self)
    } catch {
      let wrong = error.byteOffsets.lowerBound
      text += String(decoding: rest[..<wrong], as: UTF8.self)
      text += "\\x" + String(rest[wrong], radix: 16, uppercase: true)
      rest.removeFirst(wrong + 1)
    }
  }
}
