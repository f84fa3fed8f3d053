import Vault

/// A name as two spellings of it are compared: lower case, without diacritics, titles and marks.
package struct PlainName: Hashable, Sendable {
  package let words: [String]

  private static let titles: Set<String> = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "md", "do", "phd", "mph", "msc", "mbbs",
  ]

  package init(_ name: String) {
    let letters = folded(name).decomposedLetters
    words = letters.split(separator: " ").map(String.init)
      .filter { !Self.titles.contains($0) }
  }
}

extension String {
  /// Letters and digits without combining marks; everything else as one blank.
  fileprivate var decomposedLetters: String {
    if let plain = plainLetters { return plain }
    var scalars = String.UnicodeScalarView()
    for scalar in decomposed(self).unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        scalars.append(scalar)
      } else if properties.generalCategory != .nonspacingMark, scalar != "'", scalar != "’" {
        scalars.append(" ")
      }
    }
    return String(scalars)
  }
}

extension String {
  /// The same of ASCII, which nearly all names are: no look into the tables of Unicode.
  fileprivate var plainLetters: String? {
    var letters: [UInt8] = []
    letters.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        letters.append(byte)
      case UInt8(ascii: "'"): break
      case 0x80...: return nil
      default: letters.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
