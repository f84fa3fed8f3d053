/// What one pass over a note's bytes found out about the note as a whole, so that rare things cost
/// nothing where they do not occur.
struct NoteSigns: OptionSet {
  var rawValue: UInt8

  /// `%%` or `<!--` occurs.
  static let comment = NoteSigns(rawValue: 1)
  /// `](` occurs: there may be Markdown links.
  static let inlineLink = NoteSigns(rawValue: 2)
  /// `]:` occurs where it may end the label of a reference definition.
  static let definition = NoteSigns(rawValue: 4)
  /// More blank lines follow each other than anyone needs.
  static let blankRun = NoteSigns(rawValue: 8)
}

extension ByteSet {
  fileprivate static let noteSigns = ByteSet(
    .newline, .carriageReturn, .percent, .less, .closeBracket, .closeBracket)
}

extension NoteOutline {
  /// As many blank lines in a row as are given to cmark at once; more are left out, because it
  /// needs a step per blank line *and* open list.
  static let blankRunLength = 16

  /// Fills `lineStarts`: LF, CR and CRLF end a line, a byte-order mark is skipped.
  mutating func indexLines(of bytes: Span<UInt8>) -> NoteSigns {
    var signs: NoteSigns = []
    var blankLines = 0
    var at = bytes.holds("\u{FEFF}", at: 0, before: bytes.count) ? 3 : 0
    lineStarts.append(Int32(at))
    while true {
      at = bytes.first(of: .noteSigns, from: at, before: bytes.count)
      guard at < bytes.count else { return signs }
      let byte = bytes[at]
      at += 1
      switch byte {
      case .newline, .carriageReturn:
        if byte == .carriageReturn, at < bytes.count, bytes[at] == .newline { at += 1 }
        blankLines = isBlankLine(lineStarts.count - 1, of: bytes, upTo: at) ? blankLines + 1 : 0
        if blankLines > Self.blankRunLength { signs.insert(.blankRun) }
        lineStarts.append(Int32(at))
      case .percent:
        if at < bytes.count, bytes[at] == .percent { signs.insert(.comment) }
      case .less:
        if at < bytes.count, bytes[at] == .exclamation { signs.insert(.comment) }
      case .closeBracket where at < bytes.count:
        if bytes[at] == .openParenthesis { signs.insert(.inlineLink) }
        if bytes[at] == .colon, mayEndLabel(at - 1, of: bytes) { signs.insert(.definition) }
      default: break
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

  /// Whether the `]` of `]:` can end a label: that of `]]:` cannot, unless it is escaped.
  private func mayEndLabel(_ bracket: Int, of bytes: Span<UInt8>) -> Bool {
    guard bracket > 0, bytes[bracket - 1] == .closeBracket else { return bracket > 0 }
    return bracket > 1 && bytes[bracket - 2] == .backslash
  }
}
