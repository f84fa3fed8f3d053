/// What one pass over a note's bytes found out about the note as a whole, so that rare things cost
/// nothing where they do not occur.
struct NoteSigns: OptionSet {
  var rawValue: UInt8

  /// `%%` or `<!` occurs.
  static let comment = NoteSigns(rawValue: 1)
  /// `](` occurs: there may be Markdown links.
  static let inlineLink = NoteSigns(rawValue: 2)
  /// `]:` occurs where it may end the label of a reference definition.
  static let definition = NoteSigns(rawValue: 4)
  /// More blank lines follow each other than anyone needs.
  static let blankRun = NoteSigns(rawValue: 8)
}

extension NoteOutline {
  /// As many blank lines in a row as are given to cmark at once; more are left out, because it
  /// needs a step per blank line *and* open list.
  static let blankRunLength = 16

  /// Fills `lineStarts`: LF, CR and CRLF end a line, a byte-order mark is skipped.
  ///
  /// The C library looks for the few bytes that mean something: it takes a fifth of the
  /// instructions of one loop over all bytes.
  mutating func indexLines(of bytes: Span<UInt8>) -> NoteSigns {
    var signs: NoteSigns = []
    if bytes.holdsComment { signs.insert(.comment) }
    bytes.findLinkSigns(&signs)
    let start = bytes.holds("\u{FEFF}", at: 0, before: bytes.count) ? 3 : 0
    lineStarts.append(Int32(start))
    // Lone CR, which hardly anyone writes, is looked for from line to line.
    var nextReturn = bytes.offset(of: .carriageReturn, from: start, before: bytes.count)
    var nextNewline = bytes.offset(of: .newline, from: start, before: bytes.count)
    var blankLines = 0
    while true {
      var end = min(nextNewline, nextReturn)
      guard end < bytes.count else { return signs }
      end += end + 1 == nextNewline && nextNewline < bytes.count ? 2 : 1
      blankLines = isBlankLine(lineStarts.count - 1, of: bytes, upTo: end) ? blankLines + 1 : 0
      if blankLines > Self.blankRunLength { signs.insert(.blankRun) }
      lineStarts.append(Int32(end))
      if nextReturn < end {
        nextReturn = bytes.offset(of: .carriageReturn, from: end, before: bytes.count)
      }
      if nextNewline < end {
        nextNewline = bytes.offset(of: .newline, from: end, before: bytes.count)
      }
    }
  }

  /// Whether a line that ends at `end` (line end included) is empty or blank.
  func isBlankLine(_ line: Int, of bytes: Span<UInt8>, upTo end: Int) -> Bool {
    let start = Int(lineStarts[line])
    guard start < end, bytes[start] <= .space else { return start == end }
    let text = bytes.skipBlanks(start..<end)
    return text == end || bytes[text].isLineEnd
  }
}

extension Span<UInt8> {
  fileprivate var holdsComment: Bool {
    holdsPair(.percent, .percent) || holdsPair(.less, .exclamation)
  }

  private func holdsPair(_ first: UInt8, _ second: UInt8) -> Bool {
    var at = offset(of: first, from: 0, before: count)
    while at + 1 < count {
      if self[at + 1] == second { return true }
      at = offset(of: first, from: at + 1, before: count)
    }
    return false
  }

  fileprivate func findLinkSigns(_ signs: inout NoteSigns) {
    var at = offset(of: .closeBracket, from: 0, before: count)
    while at + 1 < count {
      let next = self[at + 1]
      if next == .openParenthesis { signs.insert(.inlineLink) }
      if next == .colon, mayEndLabel(at) { signs.insert(.definition) }
      // Most stand in pairs, and what follows the second is known here.
      at = next == .closeBracket ? at + 1 : offset(of: .closeBracket, from: at + 1, before: count)
    }
  }

  /// Whether the `]` of `]:` can end a label: that of `]]:` cannot, unless it is escaped.
  private func mayEndLabel(_ bracket: Int) -> Bool {
    guard bracket > 0, self[bracket - 1] == .closeBracket else { return bracket > 0 }
    return bracket > 1 && self[bracket - 2] == .backslash
  }
}
