import Markdown
import Vault

/// A note looked at for where a dated line goes.
struct LogPage {
  /// A heading at the margin, that is in no item and no quote.
  struct Heading {
    var block: Int
    var level: Int
    /// Named Log or Timeline, and nothing above it is private.
    var isLog: Bool
    /// It is private, or something above it is.
    var isHidden: Bool
  }

  /// A list item that begins with a day.
  struct Entry {
    var block: Int
    var level: Int
    var date: CivilDate
    var hasVerb: Bool
  }

  let bytes: [UInt8]
  let lines: LineStarts
  let outline: NoteOutline
  private(set) var headings: [Heading] = []
  /// In the order of the note, private ones left out.
  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
    self.bytes = bytes
    lines = LineStarts(bytes.span)
    var parser = MarkdownParser()
    var outline = NoteOutline()
    _ = parser.parse(bytes.span, into: &outline)
    self.outline = outline
    readHeadings()
    readEntries(EventLineScanner(vocabulary: vocabulary))
  }

  private mutating func readHeadings() {
    var above: [Heading] = []
    for (index, block) in outline.blocks.enumerated()
    where block.kind == .heading && block.parent < 0 && !block.isQuoted && !block.isCommented {
      while let last = above.last, last.level >= Int(block.level) { above.removeLast() }
      let kind = HeadingKind(bytes.span, block.text.ints)
      let isHidden =
        kind.contains(.hidden) || isTaggedPrivate(block) || above.last?.isHidden ?? false
      let heading = Heading(
        block: index, level: Int(block.level), isLog: kind.contains(.log) && !isHidden,
        isHidden: isHidden)
      headings.append(heading)
      above.append(heading)
    }
  }

  private mutating func readEntries(_ scanner: EventLineScanner) {
    for (index, block) in outline.blocks.enumerated()
    where block.kind == .item && !block.isQuoted && !block.isCommented {
      let item = ItemText(block, bytes.span)
      guard item.mayBeEvent, !isHidden(index) else { continue }
      let line = scanner.read(bytes.span, item.text, outline.links[block.links.ints])
      guard let date = line.token?.date else { continue }
      entries.append(
        Entry(
          block: index, level: Int(block.level), date: date,
          hasVerb: line.verb != nil && line.colon != nil))
    }
  }

  /// Whether a line beside an item would be private: by a heading above it or an item around it.
  private func isHidden(_ block: Int) -> Bool {
    let heading = headings.last { $0.block < block }
    if heading?.isHidden ?? false { return true }
    var around = outline.blocks[block].parent
    while around >= 0 {
      if isTaggedPrivate(outline.blocks[Int(around)]) { return true }
      around = outline.blocks[Int(around)].parent
    }
    return false
  }

  private func isTaggedPrivate(_ block: NoteOutline.Block) -> Bool {
    bytes.span.extracting(block.text.ints).holdsPrivateTag
  }
}
