import Markdown

/// Goes through the blocks of a note, headings and items, in order.
extension NoteReader {
  mutating func readBlocks(
    _ bytes: Span<UInt8>, from bodyStart: Int, _ facts: inout NoteFacts
  ) {
    memo.begin(outline.blocks.count)
    // Tags of items that hold no event matter for privacy alone, and few notes have such a tag.
    let mayBePrivate = bytes.holdsPrivateTag
    for index in outline.blocks.indices {
      switch outline.blocks[index].kind {
      case .heading: readHeading(index, bytes)
      case .item: readItem(index, bytes, mayBePrivate: mayBePrivate, facts)
      case .paragraph: break
      }
    }
    switch facts.note.type {
    case .me: facts.note.sections = whySections(bytes, facts.note.isPrivate)
    case .email: facts.note.body = bytes.string(bytes.trimmed(bodyStart..<bytes.count))
    default: facts.note.letterText = letterPlace(bytes, from: bodyStart)
    }
  }

  private mutating func readHeading(_ index: Int, _ bytes: Span<UInt8>) {
    let block = outline.blocks[index]
    var kind = HeadingKind(bytes, block.text.ints)
    if bytes.extracting(block.text.ints).holdsPrivateTag {
      scanBlock(index, bytes)
      if scan.isPrivate { kind.insert(.hidden) }
    }
    if block.outerHeading >= 0 { kind.formUnion(memo.kinds[Int(block.outerHeading)]) }
    memo.kinds[index] = kind
  }

  private mutating func readItem(
    _ index: Int, _ bytes: Span<UInt8>, mayBePrivate: Bool, _ facts: NoteFacts
  ) {
    let block = outline.blocks[index]
    if block.parent >= 0 {
      memo.owners[index] = memo.owners[Int(block.parent)]
      memo.isPrivate[index] = memo.isPrivate[Int(block.parent)]
    }
    if mayBePrivate, !memo.isPrivate[index] {
      scanBlock(index, bytes)
      memo.isPrivate[index] = scan.isPrivate
    }
    guard !block.isQuoted, !block.isCommented else { return }
    let item = ItemText(block, bytes)
    let isEvent = item.mayBeEvent && readEvent(index, item, bytes, facts)
    if item.box != 0 { readTask(index, item, bytes, facts) }
    if !isEvent, memo.owners[index] >= 0 { readChild(index, item, bytes, facts) }
  }

  /// Finds the fields and tags of a block.
  mutating func scanBlock(_ index: Int, _ bytes: Span<UInt8>) {
    let block = outline.blocks[index]
    scan.scan(bytes, block.text.ints, outline.links[block.links.ints], outline)
  }

  /// What the headings above a block mean.
  func kind(above index: Int) -> HeadingKind {
    let heading = outline.blocks[index].heading
    return heading >= 0 ? memo.kinds[Int(heading)] : []
  }

  /// Whether a line is for nobody else: by the note, a heading, an enclosing item or a tag.
  func isPrivate(_ index: Int, _ facts: NoteFacts) -> Bool {
    facts.note.isPrivate || memo.isPrivate[index] || kind(above: index).contains(.hidden)
  }
}

/// The text of a list item behind its box.
struct ItemText {
  /// The character in the box, or 0.
  var box: UInt8
  /// What follows the box, through the end of the first paragraph.
  var text: Range<Int>
  /// Where a no-break space stands behind the box.
  var noBreakSpace: Int?

  init(_ block: NoteOutline.Block, _ bytes: Span<UInt8>) {
    box = block.box
    text = block.text.ints
    // Markdown wants a plain blank behind the box; a no-break space looks the same to the writer.
    if box == 0, text.count > 4, bytes[text.lowerBound] == UInt8(ascii: "["),
      bytes[text.lowerBound + 2] == UInt8(ascii: "]"), bytes.isNoBreakSpace(at: text.lowerBound + 3)
    {
      box = bytes[text.lowerBound + 1]
    }
    guard box != 0 else { return }
    let close = bytes.skip(from: text.lowerBound + 2, to: text.upperBound) {
      $0 != UInt8(ascii: "]")
    }
    let start = min(close + 1, text.upperBound)
    let blank = bytes.skip(from: start, to: text.upperBound, while: \.isSpace)
    if blank < text.upperBound, bytes.isNoBreakSpace(at: blank) { noBreakSpace = blank }
    text = bytes.trimmed(start..<text.upperBound)
  }

  /// No box, or a checked one.
  var mayBeEvent: Bool { box == 0 || isChecked }

  var isChecked: Bool { box == UInt8(ascii: "x") || box == UInt8(ascii: "X") }
}

extension Span where Element == UInt8 {
  /// Whether `#private` stands anywhere, in any case.
  var holdsPrivateTag: Bool {
    var start = 0
    while let offset = extracting(start..<count).firstOffset(of: "#") {
      start += offset + 1
      if holds("private", at: start, before: count) { return true }
    }
    return false
  }
}
