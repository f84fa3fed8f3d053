import Graph

/// A piece of a note's source as the gate looks at it: what a reader would see, and what else is
/// written there.
struct DiscretionText {
  /// Without comments, fields, tags and marks; links as the text they show.
  let shown: String
  /// The text in the ways a name can hide in it: as shown, and with stray marks taken out, so that
  /// `Ra*man` is a name too.
  let readings: [String]
  /// The source without comments and fields, the targets of links in it: a link to a person is a
  /// mention, whatever it shows.
  let source: String
  let hadComment: Bool

  init(_ markdown: String) {
    let bare = Self.withoutComments(Array(markdown.utf8))
    hadComment = bare.count != markdown.utf8.count
    let plain = Self.withoutFields(bare)
    let text = PlainText.of(String(decoding: Self.withoutTags(plain), as: UTF8.self))
    let meant = Self.withoutEntities(Self.withoutHtml(text))
    shown = meant.split(separator: " ").joined(separator: " ")
    readings = Self.readings(of: shown)
    source = Self.decoded(plain)
  }

  private static func readings(of text: String) -> [String] {
    let joined = String(text.unicodeScalars.filter { !marks.contains($0) })
    // A word cut at the end of a line.
    let whole = joined.replacing("- ", with: "")
    return [text] + [joined, whole].filter { $0 != text }
  }

  private static let marks: Set<Unicode.Scalar> = ["*", "_", "~", "=", "`", "\\", "|"]

  /// Without `%%…%%` and `<!-- … -->`, even in code and even unclosed: rather too little than a
  /// comment too much.
  static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let rest = bytes[at...]
      if rest.starts(with: "%%".utf8) {
        at = end(of: "%%", in: bytes, from: at + 2)
      } else if rest.starts(with: "<!--".utf8) {
        at = end(of: "-->", in: bytes, from: at + 2)
      } else {
        kept.append(bytes[at])
        at += 1
      }
    }
    return kept
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at...].starts(with: mark.utf8) { return at + mark.utf8.count }
      at += 1
    }
    return bytes.count
  }
}

extension DiscretionText {
  /// Without the tags at the end, the links among and behind them, and the block id; a tag in the
  /// sentence is a word of it.
  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var words = bytes.split(separator: UInt8(ascii: " "))[...]
    if let last = words.last, last.first == UInt8(ascii: "^") { words.removeLast() }
    var end = words.endIndex
    var at = words.endIndex
    while at > words.startIndex {
      if isTag(words[at - 1]) {
        at -= 1
        end = at
      } else if let start = linkStart(words[..<at]) {
        at = start
      } else {
        break
      }
    }
    let text = words[..<end].map { isTag($0) ? $0.dropFirst() : $0 }
    return Array(text.joined(separator: [UInt8(ascii: " ")]))
  }

  /// The first word of the wikilink that some words end with.
  private static func linkStart(_ words: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard words.last?.suffix(2).elementsEqual("]]".utf8) == true else { return nil }
    return words.lastIndex { $0.starts(with: "[[".utf8) }
  }

  private static func isTag(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.first == UInt8(ascii: "#"), word.count > 1 else { return false }
    var hasLetter = false
    for byte in word.dropFirst() {
      let isDigit = (0x30...0x39).contains(byte)
      let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      guard isDigit || isLetter || "-_/,.;".utf8.contains(byte) else { return false }
      hasLetter = hasLetter || isLetter
    }
    return hasLetter
  }

  /// Without `[key:: value]` and `(key:: value)`.
  private static func withoutFields(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let end = fieldEnd(bytes, at: at) {
        at = end
      } else {
        kept.append(bytes[at])
        at += 1
      }
    }
    return kept
  }

  private static func fieldEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    let (square, round) = (UInt8(ascii: "["), UInt8(ascii: "("))
    guard bytes[start] == square || bytes[start] == round else { return nil }
    let close = bytes[start] == square ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var at = start + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: ":") {
      if bytes[at] == square || bytes[at] == round || bytes[at] == close { return nil }
      at += 1
    }
    guard bytes[at...].starts(with: "::".utf8) else { return nil }
    var depth = 1
    while at < bytes.count, depth > 0 {
      if bytes[at] == bytes[start] { depth += 1 } else if bytes[at] == close { depth -= 1 }
      at += 1
    }
    return depth == 0 ? at : nil
  }
}
