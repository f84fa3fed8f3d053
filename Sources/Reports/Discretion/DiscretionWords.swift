import Vault

/// A text cut into words, numbers and marks, in the form in which they are compared.
///
/// Case, composition, accents and invisible characters do not count: `Dvořák`, `DVORAK` and a
/// `Dvo\u{200B}řák` taken apart are one word.
struct DiscretionWords {
  enum Kind: Sendable { case letters, digits, mark }

  struct Word: Sendable {
    var text: String
    var kind: Kind
    /// Begins with a capital, or with a letter of a script that has none.
    var isCapital = false
    /// All capitals, two or more.
    var isShouted = false
    /// Something that is shown as a blank stands before it.
    var hasGap: Bool
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var hasGap = true
    for scalar in decomposed(text).unicodeScalars where !Self.isIgnored(scalar) {
      if scalar.properties.isWhitespace {
        hasGap = true
      } else {
        add(scalar, hasGap: hasGap)
        hasGap = false
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, hasGap: Bool) {
    let kind = Self.kind(of: scalar)
    let text = Self.compared(scalar)
    let isUpper = scalar.properties.isUppercase
    if kind != .mark, !hasGap, let last = words.indices.last, words[last].kind == kind {
      words[last].text += text
      words[last].isShouted =
        isUpper && (words[last].isShouted || words[last].isCapital && words[last].text.count == 2)
      return
    }
    let isCapital = kind == .letters && (isUpper || !scalar.properties.isLowercase)
    words.append(Word(text: text, kind: kind, isCapital: isCapital, hasGap: hasGap))
  }

  /// Words and numbers, without the marks between them.
  var spoken: [Word] { words.filter { $0.kind != .mark } }
}

extension DiscretionWords {
  /// Invisible characters, and the accents of letters that are known without them.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF,
      0xFFA0, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    // Letters to Unicode, apostrophes to those who type them.
    if scalar.value == 0x02BB || scalar.value == 0x02BC { return .mark }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return .digits
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letters
    default: return scalar.properties.isAlphabetic ? .letters : .mark
    }
  }

  /// Lower case; letters that have no accent to take off as their nearest.
  private static func compared(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x80 {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      return String(Character(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar))
    }
    if scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    {
      return String(Int(value))
    }
    // Full-width letters and digits of East Asian keyboards.
    if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    {
      return compared(narrow)
    }
    let small = scalar.properties.lowercaseMapping
    return plain[small] ?? small
  }

  private static let plain: [String: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe",
    "þ": "th", "ŋ": "n", "ŧ": "t", "ς": "σ", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
    "ﬃ": "ffi", "ﬄ": "ffl",
  ]
}
