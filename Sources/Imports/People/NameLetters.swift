import Vault

/// Text as names are compared: small letters without their marks, apostrophes dropped, a blank for
/// everything that is no letter or digit.
func plainLetters(_ text: String) -> String {
  if let ascii = asciiLetters(text) { return ascii }
  var scalars = String.UnicodeScalarView()
  for scalar in decomposed(folded(text)).unicodeScalars {
    if let letters = strokes[scalar] {
      scalars.append(contentsOf: letters.unicodeScalars)
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      scalars.append(scalar)
    } else if scalar.properties.generalCategory != .nonspacingMark, !isApostrophe(scalar) {
      scalars.append(" ")
    }
  }
  return String(scalars).withSingleBlanks
}

/// The same for text without letters beyond ASCII, which most names are.
private func asciiLetters(_ text: String) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if byte >= 0x80 { return nil }
    let lower = byte.asLowercase
    if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
      bytes.append(lower)
    } else if lower != UInt8(ascii: "'"), lower != UInt8(ascii: "`") {
      bytes.append(0x20)
    }
  }
  return String(decoding: bytes, as: UTF8.self).withSingleBlanks
}

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "'", "`", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{02BB}", "\u{00B4}": true
  default: false
  }
}

/// Letters that do not come apart into a letter and a mark.
private let strokes: [Unicode.Scalar: String] = [
  "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  "ħ": "h", "ŧ": "t", "ɓ": "b", "ɗ": "d",
]

/// The spelling with two letters for one, `Mueller` for `Müller`; nil where there is none.
func digraphLetters(_ text: String) -> String? {
  let lower = folded(text)
  guard lower.unicodeScalars.contains(where: { digraphs[$0] != nil }) else { return nil }
  var scalars = String.UnicodeScalarView()
  for scalar in lower.unicodeScalars {
    if let letters = digraphs[scalar] {
      scalars.append(contentsOf: letters.unicodeScalars)
    } else {
      scalars.append(scalar)
    }
  }
  return plainLetters(String(scalars))
}

private let digraphs: [Unicode.Scalar: String] = [
  "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa",
]
