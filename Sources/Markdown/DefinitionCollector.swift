/// Gathers the reference definitions of a note, which cmark takes out of its tree.
struct DefinitionCollector {
  private let text: BlockText
  private var found: [String: Range<Int32>] = [:]
  private var plain = QuotedText()
  /// Index of the first line that no block seen so far covers.
  private var uncovered: Int

  init(text: BlockText) {
    self.text = text
    uncovered = text.lines.first
  }

  /// Labels, folded, with the destination of their first definition.
  mutating func collect(
    from root: BlockNode?, of bytes: Span<UInt8>, in outline: NoteOutline
  ) -> [String: Range<Int32>] {
    var node = root?.firstChild
    while let block = node, let start = text.start(of: block, in: outline, bytes) {
      if !block.kind.isContainer { visit(block, start, bytes, outline) }
      node = block.following
    }
    searchLines(upTo: outline.lineStarts.count, bytes, outline)
    return found
  }

  private mutating func visit(
    _ block: BlockNode, _ start: Int, _ bytes: Span<UInt8>, _ outline: NoteOutline
  ) {
    let line = outline.lineIndex(of: Int32(start))
    searchLines(upTo: line, bytes, outline)
    let last = text.lines.index(ofFed: block.endLine) ?? outline.lineStarts.count - 1
    switch block.kind {
    case .paragraph:
      takeDefinitions(text.paragraph(block, from: start, in: outline, bytes), bytes)
      uncovered = last + 1
    case .heading:
      let range = text.heading(block, from: start, in: outline, bytes)
      if range.lowerBound == start { takeDefinitions(range, bytes) }
      // cmark counts one line too many for an underlined heading.
      uncovered = max(line + 1, last)
    default:
      // And for some fenced code. Code and HTML that nothing follows run to the end.
      let end = block.kind == .html ? last + 1 : last
      uncovered = block.following == nil ? outline.lineStarts.count : max(line + 1, end)
    }
  }

  /// Lines that belong to no block are blank, or hold nothing but definitions.
  private mutating func searchLines(
    upTo end: Int, _ bytes: Span<UInt8>, _ outline: NoteOutline
  ) {
    while uncovered < end {
      let start = bytes.skipMarkers(from: Int(outline.lineStarts[uncovered]))
      let first = uncovered
      uncovered += 1
      guard start < bytes.count, bytes[start] == .openBracket else { continue }
      let last = (first..<end).first { outline.isBlank($0, bytes) } ?? end
      let behind = takeDefinitions(start..<outline.lineEnd(last - 1, of: bytes), bytes)
      uncovered = max(uncovered, outline.lineIndex(of: Int32(behind)))
    }
  }

  /// Takes the definitions a range begins with; returns the offset behind them.
  @discardableResult
  private mutating func takeDefinitions(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    guard plain.hold(range, of: bytes, quotes: .max) else { return found.take(range, bytes) }
    let copy = plain.lend()
    defer { plain.takeBack(copy) }
    return found.take(range, copy.span)
  }
}

extension [String: Range<Int32>] {
  fileprivate mutating func take(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var at = range.lowerBound
    while let definition = bytes.linkDefinition(at..<range.upperBound) {
      let label = bytes.foldedLabel(definition.label)
      if self[label] == nil { self[label] = definition.target.asOffsets }
      at = definition.end
    }
    return at
  }
}

extension NoteOutline {
  fileprivate func isBlank(_ line: Int, _ bytes: Span<UInt8>) -> Bool {
    bytes.skipBlanks(Int(lineStarts[line])..<bytes.count) >= lineEnd(line, of: bytes)
  }
}

extension Span<UInt8> {
  /// The first offset behind quote and list markers at the beginning of a line.
  fileprivate func skipMarkers(from start: Int) -> Int {
    var at = start
    while at < count {
      switch self[at] {
      case .space, .tab, .greater: at += 1
      case .hyphen, 0x2A, 0x2B: at += 1
      case let byte where byte.isDigit || byte == .period || byte == .closeParenthesis: at += 1
      default: return at
      }
    }
    return at
  }
}
