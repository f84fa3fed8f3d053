@_spi(_Unicode) import Swift

/// Text in composed form (NFC), as every name and path is compared.
///
/// The standard library's own composition is used; it is not public API, which is why it is called
/// from this file alone. It is slow; most text is composed already and is given back as it is.
package func composed(_ text: String) -> String {
  if text.utf8Span.isKnownASCII { return text }
  // No byte from 0xCC on means no scalar from U+0300 on, where the combining marks begin.
  if text.utf8.allSatisfy({ $0 < 0xCC }) { return text }
  if text.unicodeScalars.allSatisfy(standsAlone) { return text }
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: text._nfc)
  return String(scalars)
}

/// Whether the scalar is composed and joins no other of these: Latin, Greek, Cyrillic, Chinese,
/// Japanese, Korean and emoji, without their combining marks.
private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x300, 0x388...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x3041...0x3096,
    0x30A1...0x30FA, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1FAFF:
    true
  default: false
  }
}

/// Text as it is compared where case does not count: composed and in lower case.
package func folded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
  // Lower case can come apart ("İ" becomes "i" and a dot), hence composed again.
  return composed(composed(text).lowercased())
}

/// A key of front matter or settings as it is compared: ignoring case, with blank, `_` and `-` as
/// one, blanks around it dropped.
package func foldedKey(_ key: String) -> String {
  let bytes = folded(key).utf8.map { $0 == 0x20 || $0 == 0x5F ? 0x2D : $0 }
  let first = bytes.firstIndex { $0 != 0x2D } ?? bytes.endIndex
  let last = bytes.lastIndex { $0 != 0x2D } ?? first
  return String(decoding: first < bytes.endIndex ? bytes[first...last] : [], as: UTF8.self)
}

/// Whether `a` comes before `b` byte by byte (UTF-8): the order of every list of paths.
///
/// Swift's own `<` compares by composed form and takes two spellings of one name for equal; the
/// disk does not.
package func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// Text taken apart (NFD), so that a letter and its marks can be told from each other.
package func decomposed(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: text._nfd)
  return String(scalars)
}
