/// Reads the text of one block after the other: code spans, comments and links.
///
/// It goes over the bytes once, from left to right, and whatever begins first wins. Everything it
/// finds is written into the outline; what lasts from block to block is an open `%%` comment.
struct TextScanner {
  /// Labels of the note's reference definitions, folded, with their destinations.
  var definitions: [String: Range<Int32>] = [:]
  /// Where the `%%` comment began that is not closed yet.
  var openComment: Int?
  /// Signs of the whole note: what does not occur in it is not looked for.
  private(set) var signs: NoteSigns = []
  /// Searches in this block that failed once and need not be repeated.
  var exhausted: ExhaustedSearches = []
  var ticks = TickRuns()
  var brackets: [OpenBracket] = []
  /// The last byte that a backslash before it made plain text.
  var escaped = -1
  /// Index of the line of the last place that was asked for.
  var line = 0

  var isInComment: Bool { openComment != nil }
  /// Whether a single `[` can begin anything in this note.
  var hasMarkdownLinks: Bool { signs.contains(.inlineLink) || !definitions.isEmpty }

  /// Begins a note.
  mutating func begin(_ signs: NoteSigns) {
    self.signs = signs
    definitions.removeAll()
    openComment = nil
    line = 0
  }

  /// Ends a note: a comment still open runs to its end.
  mutating func finish(_ bytes: Span<UInt8>, into outline: inout NoteOutline) {
    guard let start = openComment else { return }
    outline.comments.append((start..<bytes.count).asOffsets)
    outline.unclosedComment = Int32(start)
  }

  /// Completes a block: its text without the definitions it may begin with, its box, its links.
  mutating func read(
    _ block: inout NoteOutline.Block, of bytes: Span<UInt8>, mayDefine: Bool,
    into outline: inout NoteOutline
  ) {
    var range = block.text.asIndices
    if mayDefine, !definitions.isEmpty {
      range = bytes.skipDefinitions(range).upperBound..<range.upperBound
      block.text = range.asOffsets
    }
    block.place = outline.place(of: range.lowerBound, near: &line)
    block.isCommented = isInComment
    if block.kind == .item, let box = bytes.taskBox(range) {
      block.box = box.mark
      range = box.end..<range.upperBound
    }
    let first = outline.links.count
    scan(bytes, range, into: &outline)
    block.links = (first..<outline.links.count).asOffsets
  }

  private mutating func scan(
    _ bytes: Span<UInt8>, _ text: Range<Int>, into outline: inout NoteOutline
  ) {
    let first = outline.links.count
    exhausted = []
    ticks.forget()
    brackets.removeAll(keepingCapacity: true)
    escaped = -1
    var at = text.lowerBound
    if isInComment { at = closeComment(bytes, text, into: &outline) }
    while true {
      at = bytes.first(of: .inlineSigns, from: at, before: text.upperBound)
      guard at < text.upperBound else { break }
      at = step(bytes, at..<text.upperBound, into: &outline)
    }
    outline.links.sortByPlace(from: first)
  }

  /// Reads what begins with the first byte of `rest`; returns the offset behind it.
  private mutating func step(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    let at = rest.lowerBound
    switch bytes[at] {
    case .backtick: return codeSpan(bytes, rest, into: &outline)
    case .openBracket: return openBracket(bytes, rest, into: &outline)
    case .closeBracket: return closeBracket(bytes, rest, into: &outline)
    case .less: return pointedBracket(bytes, rest, into: &outline)
    case .percent: return percent(bytes, rest, into: &outline)
    case .backslash where at + 1 < rest.upperBound && bytes[at + 1].isPunctuation:
      escaped = at + 1
      return at + 2
    default: return at + 1
    }
  }
}

extension ByteSet {
  /// What may begin something in a text.
  fileprivate static let inlineSigns = ByteSet(
    .percent, .less, .openBracket, .backslash, .closeBracket, .backtick)
}

/// Searches that run to the end of a block and need not be tried again once they found nothing.
struct ExhaustedSearches: OptionSet {
  var rawValue: UInt8

  static let comment = ExhaustedSearches(rawValue: 1)
  static let instruction = ExhaustedSearches(rawValue: 2)
  static let declaration = ExhaustedSearches(rawValue: 4)
  static let cdata = ExhaustedSearches(rawValue: 8)
}
