/// Goes through the blocks of one note in document order, without recursion, and writes them down.
struct BlockWalk {
  private var scope = BlockScope()
  private var outer: [BlockScope] = []
  /// The paragraph that the last item begins with: it is no block of its own.
  private var textOfItem: BlockNode?
  private var scanner = TextScanner()
  private var plain = QuotedText()
  private var text = BlockText(lines: FedLines())

  mutating func walk(
    _ root: BlockNode?, of bytes: Span<UInt8>, lines: FedLines, signs: NoteSigns,
    into outline: inout NoteOutline
  ) {
    text = BlockText(lines: lines)
    scope = BlockScope()
    outer.clear()
    textOfItem = nil
    plain.clear()
    scanner.begin(signs)
    if signs.contains(.definition) {
      var collector = DefinitionCollector(text: text)
      scanner.definitions = collector.collect(from: root, of: bytes, in: outline)
    }
    var node = root?.firstChild
    while let block = node {
      let kind = block.kind
      guard visit(block, kind, bytes, &outline) else { break }
      node = next(after: block, kind)
    }
    scanner.finish(bytes, into: &outline)
  }

  /// The next block in document order. Quotes and items that end here are left.
  private mutating func next(after block: BlockNode, _ kind: BlockNode.Kind) -> BlockNode? {
    if kind.isContainer, let child = block.firstChild { return child }
    if kind.isScope { leave() }
    var block = block
    while true {
      if let next = block.next { return next }
      guard let parent = block.parent else { return nil }
      if parent.kind.isScope { leave() }
      block = parent
    }
  }

  private mutating func enter() {
    outer.append(scope)
    scope.outermost = scope.heading
  }

  private mutating func leave() {
    if let last = outer.popLast() { scope = last }
  }

  /// Writes down one block; false behind the end of the note.
  private mutating func visit(
    _ block: BlockNode, _ kind: BlockNode.Kind, _ bytes: Span<UInt8>,
    _ outline: inout NoteOutline
  ) -> Bool {
    guard let start = text.start(of: block, in: outline, bytes) else { return false }
    switch kind {
    case .quote:
      enter()
      scope.quotes = scope.quotes.saturatingSuccessor
    case .item:
      addItem(block, start, bytes, &outline)
    case .paragraph:
      if block != textOfItem {
        add(.paragraph, text.paragraph(block, from: start, in: outline, bytes), bytes, &outline)
      }
    case .heading:
      addHeading(block, start, bytes, &outline)
    case .html:
      let end = text.latestEnd(of: block, in: outline, bytes)
      scanner.readHtml(bytes, start..<max(start, end), into: &outline)
    case .document, .list, .other: break
    }
    return true
  }

  private mutating func addItem(
    _ block: BlockNode, _ start: Int, _ bytes: Span<UInt8>, _ outline: inout NoteOutline
  ) {
    let empty = text.afterMarker(start, bytes)
    var range = empty..<empty
    if let child = block.firstChild, child.kind == .paragraph,
      let start = text.start(of: child, in: outline, bytes)
    {
      textOfItem = child
      range = text.paragraph(child, from: start, in: outline, bytes)
    }
    add(.item, range, bytes, &outline)
    enter()
    scope.item = Int32(outline.blocks.count) - 1
    scope.items = scope.items.saturatingSuccessor
  }

  private mutating func addHeading(
    _ block: BlockNode, _ start: Int, _ bytes: Span<UInt8>, _ outline: inout NoteOutline
  ) {
    let level = UInt8(clamping: block.headingLevel)
    var above = scope.heading
    while above != scope.outermost, above >= 0, outline.blocks[Int(above)].level >= level {
      above = outline.blocks[Int(above)].outerHeading
    }
    let index = outline.blocks.count
    let range = text.heading(block, from: start, in: outline, bytes)
    // Behind `#` marks nothing is defined, above an underline it may be.
    add(.heading, range, mayDefine: range.lowerBound == start, bytes, &outline)
    outline.blocks[index].level = level
    outline.blocks[index].outerHeading = above
    // What a comment hides heads nothing outside the comment.
    if !outline.blocks[index].isCommented { scope.heading = Int32(index) }
  }

  private mutating func add(
    _ kind: NoteOutline.Block.Kind, _ range: Range<Int>, mayDefine: Bool = true,
    _ bytes: Span<UInt8>, _ outline: inout NoteOutline
  ) {
    var block = scope.block(kind, range)
    if scope.quotes > 0, plain.hold(range, of: bytes, quotes: scope.quotes) {
      let copy = plain.lend()
      scanner.read(&block, of: copy.span, mayDefine: mayDefine, into: &outline)
      plain.takeBack(copy)
    } else {
      scanner.read(&block, of: bytes, mayDefine: mayDefine, into: &outline)
    }
    outline.blocks.append(block)
  }
}
