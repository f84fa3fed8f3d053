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
    var scalars = String.UnicodeScalarView()
    for scalar in decomposed(self).unicodeScalars {
      let properties = scalar.properties
      if scalar.isPlainLetter || properties.isAlphabetic || properties.numericType != nil {
        scalars.append(scalar)
      } else if properties.generalCategory != .nonspacingMark, scalar != "'", scalar != "’" {
        scalars.append(" ")
      }
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// A Latin letter or a digit, as nearly all are: these need no look into the tables of Unicode.
  fileprivate var isPlainLetter: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || ("A"..."Z").contains(self)
  }
}
