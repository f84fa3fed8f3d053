/// A line `[label]: destination "title"`, to which reference links lead.
struct LinkDefinition {
  /// Longer labels are none.
  static let longestLabel = 1000

  var label: Range<Int>
  var target: Range<Int>
  /// Where the next line begins.
  var end: Int
}

extension Span<UInt8> {
  /// The definitions that a paragraph begins with: an empty range where it begins otherwise, else
  /// one that ends where the rest of the paragraph begins.
  func skipDefinitions(_ text: Range<Int>) -> Range<Int> {
    var at = text.lowerBound
    while let definition = linkDefinition(at..<text.upperBound) { at = definition.end }
    return text.lowerBound..<at
  }

  /// The definition at the beginning of a range (CommonMark 4.7).
  func linkDefinition(_ rest: Range<Int>) -> LinkDefinition? {
    guard let label = linkLabel(rest), !trimmedSpacing(label).isEmpty else { return nil }
    let colon = label.upperBound + 1
    guard colon < rest.upperBound, self[colon] == .colon else { return nil }
    let start = skipOneLineEnd(colon + 1..<rest.upperBound)
    guard let (target, behind) = linkDestination(start..<rest.upperBound) else { return nil }
    let titleStart = skipOneLineEnd(behind..<rest.upperBound)
    if titleStart > behind, let title = linkTitle(titleStart..<rest.upperBound),
      let end = lineEnd(title..<rest.upperBound)
    {
      return LinkDefinition(label: label, target: target, end: end)
    }
    return lineEnd(behind..<rest.upperBound).map {
      LinkDefinition(label: label, target: target, end: $0)
    }
  }

  /// The first offset behind blanks with at most one line end among them.
  private func skipOneLineEnd(_ range: Range<Int>) -> Int {
    let at = skipBlanks(range)
    guard let next = lineEnd(at..<range.upperBound) else { return at }
    return next
  }

  /// The beginning of the next line's text if nothing but blanks stands before it.
  private func lineEnd(_ range: Range<Int>) -> Int? {
    var at = skipBlanks(range)
    guard at < range.upperBound else { return at }
    guard self[at].isLineEnd else { return nil }
    if self[at] == .carriageReturn, at + 1 < range.upperBound, self[at + 1] == .newline { at += 1 }
    return skipBlanks(at + 1..<range.upperBound)
  }
}
