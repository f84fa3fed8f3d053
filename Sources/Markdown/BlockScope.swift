/// What encloses the blocks being walked: list items, quotes, and the heading they stand under.
struct BlockScope {
  /// Index of the enclosing list item, or -1.
  var item: Int32 = -1
  /// How many list items enclose.
  var items: UInt8 = 0
  /// How many block quotes enclose.
  var quotes: UInt8 = 0
  /// Index of the heading that the next block stands under, or -1.
  var heading: Int32 = -1
  /// `heading` as it was when the enclosing quote or item began: a heading in there heads what
  /// follows it in there and nothing outside, or a quoted one would end a section named Private.
  var outermost: Int32 = -1

  /// A block here, without what its text says.
  func block(
    _ kind: NoteOutline.Block.Kind, _ text: Range<Int>
  ) -> NoteOutline.Block {
    NoteOutline.Block(
      kind: kind, level: kind == .item ? items : 0, box: 0, isQuoted: quotes > 0,
      quoteDepth: quotes, isCommented: false, text: text.asOffsets,
      place: SourcePlace(line: 1, column: 1), parent: item, heading: heading, outerHeading: -1,
      links: 0..<0)
  }
}

extension UInt8 {
  /// The next number; 255 stands for all that are higher.
  var saturatingSuccessor: UInt8 { self == .max ? self : self + 1 }
}

extension Range<Int> {
  /// The range as an outline stores it; `MarkdownParser` has refused notes that do not fit.
  var asOffsets: Range<Int32> {
    Int32(truncatingIfNeeded: lowerBound)..<Int32(truncatingIfNeeded: upperBound)
  }
}

extension Range<Int32> {
  var asIndices: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
