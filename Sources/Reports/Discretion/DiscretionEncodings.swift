/// What HTML and links write in other letters than they show.
extension DiscretionText {
  /// The targets of Markdown links, percent signs resolved; then entities.
  static func decoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return withoutEntities(String(decoding: result, as: UTF8.self))
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Entities as the characters they mean: those of numbers, and the few that people write.
  static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...].dropFirst()
      let name = rest.prefix(10).prefix { $0 != ";" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";",
        let meaning = meaning(ofEntity: name)
      {
        result += meaning
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "&"
      }
    }
    return result + rest
  }

  private static func meaning(ofEntity name: Substring) -> String? {
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    if let meaning = named[String(name)] { return meaning }
    guard let letter = name.first, letter.isLetter, let accent = accents[String(name.dropFirst())]
    else { return nil }
    return String(letter) + accent
  }

  /// `&eacute;` is an e with an accent behind it.
  private static let accents: [String: String] = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "uml": "\u{308}",
    "ring": "\u{30A}", "caron": "\u{30C}", "cedil": "\u{327}",
  ]

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
    "zwj": "", "zwnj": "", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "szlig": "ß", "oslash": "ø", "Oslash": "Ø", "aelig": "æ",
    "AElig": "Æ",
  ]

  /// Without HTML tags, which a reader of the note does not see.
  static func withoutHtml(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      rest = rest[start...]
      if let end = tagEnd(rest) {
        rest = rest[end...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// Where the tag ends that a text begins with: a name, then a blank, `/` or `>`.
  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    let inside = text.dropFirst()
    let body = inside.first == "/" ? inside.dropFirst() : inside
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard name.first?.isLetter == true, name.endIndex < body.endIndex,
      [" ", "/", ">"].contains(body[name.endIndex]),
      let end = body[name.endIndex...].firstIndex(of: ">")
    else { return nil }
    return body.index(after: end)
  }
}
