/// A task's words without what only tools read.
package enum TaskTitle {
  /// The text without signs and their days, fields, block ids and `due DATE`; links as the text
  /// they show, blanks folded.
  package static func strip(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let end = special(bytes.span, at: at) {
        at = end
        kept.append(0x20)
      } else {
        kept.append(bytes[at])
        at += 1
      }
    }
    return PlainText.of(String(decoding: kept, as: UTF8.self))
  }

  /// Where something ends that begins at an offset and that only tools read.
  private static func special(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let isAfterBlank = start == 0 || bytes[start - 1].isSpace
    if bytes[start] == UInt8(ascii: "^"), isAfterBlank {
      let end = bytes.skip(from: start + 1, to: bytes.count, while: \.isWord)
      return end > start + 1 && end == bytes.count ? end : nil
    }
    if bytes[start].lowered == UInt8(ascii: "d"),
      let day = bytes.plainDue(at: start, in: 0..<bytes.count)
    {
      if case .notADate = CivilDate.read(bytes, at: day, end: bytes.count) { return nil }
      return day + 10
    }
    guard bytes[start] >= 0xE2, let (mark, _) = bytes.taskMark(at: start, end: bytes.count) else {
      return nil
    }
    if let end = bytes.passTaskPart(at: start, end: bytes.count) { return end }
    // A sign for a day without one is text: "✅ done".
    return mark.hasDate ? nil : start + 1
  }
}
