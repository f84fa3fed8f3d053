/// A `[` that may turn out to begin a Markdown link.
struct OpenBracket {
  var offset: Int
  var isImage: Bool
  /// A link cannot hold a link: false once one was found behind this bracket.
  var isActive = true
  /// Another bracket follows: then this one begins no `[shortcut]`.
  var hasBracketAfter = false
}

extension TextScanner {
  mutating func pushBracket(_ at: Int, isImage: Bool) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    brackets.append(OpenBracket(offset: at, isImage: isImage))
  }

  /// A `]`: the end of a link's text if a destination or a known label follows (CommonMark 6.3).
  mutating func closeBracket(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, into outline: inout NoteOutline
  ) -> Int {
    let behind = rest.lowerBound + 1
    guard let opener = brackets.popLast(), opener.isActive else { return behind }
    let label = opener.offset + 1..<rest.lowerBound
    guard
      let (target, end) = bytes.inlineTarget(behind..<rest.upperBound)
        ?? reference(bytes, behind..<rest.upperBound, text: label, opener)
    else { return behind }
    if !opener.isImage { deactivateBrackets() }
    outline.links.append(
      LinkSpan(
        form: .markdown, isEmbed: opener.isImage, span: (opener.offset..<end).asOffsets,
        target: bytes.withoutFragment(target).asOffsets, label: label.asOffsets,
        isExternal: bytes.isExternal(target), place: outline.place(of: opener.offset, near: &line)))
    return end
  }

  private mutating func deactivateBrackets() {
    for index in brackets.indices.reversed() where !brackets[index].isImage {
      if !brackets[index].isActive { return }
      brackets[index].isActive = false
    }
  }

  /// The destination of `[text][label]`, `[label][]` or `[label]`, and the offset behind the link.
  private func reference(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, text: Range<Int>, _ opener: OpenBracket
  ) -> (target: Range<Int>, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    let label = bytes.linkLabel(rest)
    if let label, !bytes.trimmedSpacing(label).isEmpty {
      return definitions[bytes.foldedLabel(label)].map { ($0.asIndices, label.upperBound + 1) }
    }
    guard !opener.hasBracketAfter, text.count <= LinkDefinition.longestLabel else { return nil }
    let end = label.map { $0.upperBound + 1 } ?? rest.lowerBound
    return definitions[bytes.foldedLabel(text)].map { ($0.asIndices, end) }
  }
}

extension Span<UInt8> {
  /// The destination in `(destination "title")`, and the offset behind it.
  func inlineTarget(_ rest: Range<Int>) -> (target: Range<Int>, end: Int)? {
    guard rest.lowerBound < rest.upperBound, self[rest.lowerBound] == .openParenthesis else {
      return nil
    }
    let start = skipSpacing(rest.lowerBound + 1..<rest.upperBound)
    guard let (target, behind) = linkDestination(start..<rest.upperBound) else { return nil }
    var at = skipSpacing(behind..<rest.upperBound)
    if at > behind, let title = linkTitle(at..<rest.upperBound) {
      at = skipSpacing(title..<rest.upperBound)
    }
    guard at < rest.upperBound, self[at] == .closeParenthesis else { return nil }
    return (target, at + 1)
  }

  /// A destination up to its `#`.
  func withoutFragment(_ target: Range<Int>) -> Range<Int> {
    target.lowerBound..<(target.first { self[$0] == .hash } ?? target.upperBound)
  }

  /// Whether a destination leaves the vault: it names a scheme (`C:` is none), or begins `//`.
  func isExternal(_ target: Range<Int>) -> Bool {
    schemeEnd(target) != nil || holds("//", at: target.lowerBound, before: target.upperBound)
  }
}

extension [LinkSpan] {
  /// Puts the links of one block in the order of their places: a link is found when it ends, so
  /// one that holds another comes behind it.
  mutating func sortByPlace(from first: Int) {
    guard count > first + 1 else { return }
    for index in first + 1..<count
    where self[index - 1].span.lowerBound > self[index].span.lowerBound {
      self[first...].sort { $0.span.lowerBound < $1.span.lowerBound }
      return
    }
  }
}
