extension TextScanner {
  /// A `[`: a wikilink, the beginning of a Markdown link, or just a bracket.
  mutating func openBracket(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    let at = rest.lowerBound
    let isMarked = at > 0 && bytes[at - 1] == .exclamation && escaped != at - 1
    if let link = bytes.wikilink(rest) {
      if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
      outline.links.append(link.span(isEmbed: isMarked, place: outline.place(of: at, near: &line)))
      return link.whole.upperBound
    }
    if hasMarkdownLinks { pushBracket(at, isImage: isMarked) }
    return at + 1
  }
}

/// The parts of `[[target#sub|label]]`.
struct Wikilink {
  var whole: Range<Int>
  var target: Range<Int>
  var label: Range<Int>

  func span(isEmbed: Bool, place: SourcePlace) -> LinkSpan {
    LinkSpan(
      form: .wikilink, isEmbed: isEmbed, span: whole.asOffsets, target: target.asOffsets,
      label: label.asOffsets, isExternal: false, place: place)
  }
}

extension Span<UInt8> {
  /// The wikilink that begins a range: on one line, without `[[` inside, and with a target or a
  /// heading to lead to.
  func wikilink(_ rest: Range<Int>) -> Wikilink? {
    let start = rest.lowerBound + 2
    guard start < rest.upperBound, self[start - 1] == .openBracket else { return nil }
    var at = start
    var pipe: Int?
    var hash: Int?
    while at < rest.upperBound {
      let byte = self[at]
      if byte > .pipe || byte.isLetter { at += 1; continue }
      switch byte {
      case .closeBracket where at + 1 < rest.upperBound && self[at + 1] == .closeBracket:
        return wikilink(rest.lowerBound..<at + 2, pipe: pipe, hash: hash)
      case .openBracket where self[at - 1] == .openBracket: return nil
      case .newline, .carriageReturn: return nil
      case .pipe where pipe == nil: pipe = at
      case .hash where hash == nil && pipe == nil: hash = at
      default: break
      }
      at += 1
    }
    return nil
  }

  private func wikilink(_ whole: Range<Int>, pipe: Int?, hash: Int?) -> Wikilink? {
    let end = whole.upperBound - 2
    var targetEnd = hash ?? pipe ?? end
    // In a table the bar is written `\|`.
    if hash == nil, pipe != nil, self[targetEnd - 1] == .backslash { targetEnd -= 1 }
    let target = trimmed(whole.lowerBound + 2..<targetEnd)
    guard !target.isEmpty || hash != nil else { return nil }
    let label = trimmed((pipe.map { $0 + 1 } ?? end)..<end)
    return Wikilink(whole: whole, target: target, label: label)
  }
}
