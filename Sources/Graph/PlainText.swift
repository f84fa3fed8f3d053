/// What a reader sees of a line of Markdown.
package enum PlainText {
  /// The text of a line with links as the text they show, without fields, comments and the marks
  /// of emphasis and code; blanks folded.
  package static func of(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    return folded(Writer(bytes.span).written)
  }

  /// Runs of blanks as one, none at the ends.
  static func folded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      if !byte.isSpace {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// Goes through the bytes once; each piece says where the next begins.
  private struct Writer {
    var written: [UInt8] = []

    init(_ bytes: Span<UInt8>) {
      var at = 0
      while at < bytes.count { at = write(bytes, at: at) }
    }

    private mutating func write(_ bytes: Span<UInt8>, at start: Int) -> Int {
      switch bytes[start] {
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "!"):
        if let end = writeLink(bytes, at: start) { return end }
      case UInt8(ascii: "%"), UInt8(ascii: "<"):
        if let end = bytes.commentEnd(at: start) { return end }
      case UInt8(ascii: "\\"):
        if start + 1 < bytes.count, bytes[start + 1] > 0x20, !bytes[start + 1].isAlphanumeric {
          written.append(bytes[start + 1])
          return start + 2
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "="),
        UInt8(ascii: "`"):
        let end = bytes.skip(from: start, to: bytes.count) { $0 == bytes[start] }
        if bytes.isEmphasis(start..<end) { return end }
        for index in start..<end { written.append(bytes[index]) }
        return end
      default: break
      }
      written.append(bytes[start])
      return start + 1
    }

    private mutating func writeLink(_ bytes: Span<UInt8>, at start: Int) -> Int? {
      if let field = bytes.lineField(at: start, end: bytes.count) { return field.span.upperBound }
      let open = bytes[start] == UInt8(ascii: "!") ? start + 1 : start
      guard open < bytes.count, bytes[open] == UInt8(ascii: "["),
        let end = TextLink.end(bytes, at: open)
      else { return nil }
      let shown = bytes.shownText(open..<end)
      for index in shown { written.append(bytes[index]) }
      return end
    }
  }
}

extension Span where Element == UInt8 {
  /// Where a `%%…%%` or `<!-- … -->` ends that begins at an offset; the end of the text for one
  /// that is never closed.
  fileprivate func commentEnd(at start: Int) -> Int? {
    let isHtml = holds("<!--", at: start, before: count)
    guard isHtml || holds("%%", at: start, before: count) else { return nil }
    var at = start + (isHtml ? 4 : 2)
    while at < count {
      if isHtml, holds("-->", at: at, before: count) { return at + 3 }
      if !isHtml, holds("%%", at: at, before: count) { return at + 2 }
      at += 1
    }
    return count
  }

  /// Whether a run of marks is markup: not alone between blanks, not within a word, and of `~` and
  /// `=` two.
  fileprivate func isEmphasis(_ run: Range<Int>) -> Bool {
    let mark = self[run.lowerBound]
    if mark == UInt8(ascii: "~") || mark == UInt8(ascii: "=") { return run.count == 2 }
    let isAfterBlank = run.lowerBound == 0 || self[run.lowerBound - 1].isSpace
    let isBeforeBlank = run.upperBound == count || self[run.upperBound].isSpace
    if isAfterBlank, isBeforeBlank { return run.lowerBound == 0 && mark != UInt8(ascii: "`") }
    guard mark == UInt8(ascii: "_") else { return true }
    let isAfterWord = run.lowerBound > 0 && self[run.lowerBound - 1].isAlphanumeric
    let isBeforeWord = run.upperBound < count && self[run.upperBound].isAlphanumeric
    return !(isAfterWord && isBeforeWord)
  }

  /// What a link shows: its label, else the last part of its target, without the ending of a note.
  fileprivate func shownText(_ link: Range<Int>) -> Range<Int> {
    let isWikilink = self[link.lowerBound + 1] == UInt8(ascii: "[")
    guard isWikilink else {
      let end = skip(from: link.lowerBound + 1, to: link.upperBound) { $0 != UInt8(ascii: "]") }
      return trimmed(link.lowerBound + 1..<end)
    }
    let (lower, upper) = (link.lowerBound + 2, link.upperBound - 2)
    let bar = skip(from: lower, to: upper) { $0 != UInt8(ascii: "|") }
    if bar < upper { return trimmed(bar + 1..<upper) }
    let hash = skip(from: lower, to: upper) { $0 != UInt8(ascii: "#") }
    // `[[]]` shows nothing, `[[#Part]]` the part.
    if hash == lower { return trimmed(min(lower + 1, upper)..<upper) }
    var start = hash
    while start > lower, self[start - 1] != UInt8(ascii: "/") { start -= 1 }
    let name = string(start..<hash)
    return trimmed(start..<hash - name.utf8Span.span.noteEndingLength)
  }
}
