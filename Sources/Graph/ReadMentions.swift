import Markdown

/// Collects the notes that can decide whom a line is about.
extension NoteReader {
  /// The mentions of an item whose fields and tags were scanned last; `colon` ends what stands
  /// before it.
  mutating func mentions(
    of index: Int, colon: Int, _ bytes: Span<UInt8>
  ) -> LineMentions {
    let block = outline.blocks[index]
    var mentions = LineMentions()
    mentions.line = addMentions(of: block, colon: colon, before: &mentions.beforeColon)
    mentions.fields = addFields(of: block, bytes)
    mentions.item = scope(at: block.parent, bytes)
    mentions.heading = scope(at: block.heading, bytes)
    return mentions
  }

  /// The notes a block links outside of fields that never decide.
  private mutating func addMentions(
    of block: NoteOutline.Block, colon: Int, before: inout Int32
  ) -> Range<Int32> {
    let start = Int32(lines.mentions.count)
    for index in block.links.ints {
      let file = linkFiles[index]
      let span = outline.links[index].span
      guard file >= 0, file < table.noteCount, !scan.isAside(span.lowerBound) else { continue }
      lines.mentions.append(NoteID(Int(file)))
      if Int(span.lowerBound) < colon { before += 1 }
    }
    return start..<Int32(lines.mentions.count)
  }

  /// What the fields of a line name.
  private mutating func addFields(
    of block: NoteOutline.Block, _ bytes: Span<UInt8>
  ) -> Range<Int32> {
    let start = Int32(lines.fields.count)
    // Fields and links both come in their order: each is passed once.
    var links = block.links.ints
    for field in scan.fields where field.key.isAboutPeople && !field.value.isEmpty {
      let first = lines.fields.count
      links = links.drop(before: field.value.lowerBound, in: outline)
      let behind = links.drop(before: field.value.upperBound, in: outline)
      for index in links.lowerBound..<behind.lowerBound where linkFiles[index] != -2 {
        let link = outline.links[index]
        let file = linkFiles[index]
        let reference = Reference(
          text: target(of: link, bytes), place: link.place, isLink: true,
          file: file >= 0 ? FileID(Int(file)) : nil)
        lines.fields.append(FieldMention(field: field.key, reference: reference))
      }
      links = behind
      guard lines.fields.count == first else { continue }
      let place = outline.place(of: Int32(field.value.lowerBound))
      let reference = Reference(text: bytes.string(field.value), place: place, isLink: false)
      lines.fields.append(FieldMention(field: field.key, reference: reference))
    }
    return start..<Int32(lines.fields.count)
  }

  private func target(of link: LinkSpan, _ bytes: Span<UInt8>) -> String {
    guard link.form == .markdown else { return bytes.string(link.target.ints) }
    return String(decoding: LinkTarget.decoded(bytes, link.target.ints), as: UTF8.self)
  }

  /// The nearest scope at or around a block, going from item to item or heading to heading.
  private mutating func scope(at block: Int32, _ bytes: Span<UInt8>) -> Int32 {
    guard block >= 0 else { return -1 }
    var nearest = block
    while nearest >= 0, memo.scopes[Int(nearest)] == -2,
      outline.blocks[Int(nearest)].links.isEmpty
    {
      nearest = outer(nearest)
    }
    guard nearest >= 0 else {
      memo.scopes[Int(block)] = -1
      return -1
    }
    if memo.scopes[Int(nearest)] == -2 { findScopes(from: nearest, bytes) }
    memo.scopes[Int(block)] = memo.scopes[Int(nearest)]
    return memo.scopes[Int(block)]
  }

  /// The enclosing item of an item, the heading above a heading; -1 for none.
  private func outer(_ block: Int32) -> Int32 {
    let block = outline.blocks[Int(block)]
    return block.kind == .heading ? block.outerHeading : block.parent
  }

  /// Finds the scopes of a block and of all around it.
  private mutating func findScopes(from block: Int32, _ bytes: Span<UInt8>) {
    var chain: [Int] = []
    var at = block
    while at >= 0, memo.scopes[Int(at)] == -2 {
      chain.append(Int(at))
      at = outer(at)
    }
    var found = at >= 0 ? memo.scopes[Int(at)] : -1
    // Scanning the blocks around would lose what the caller knows of its own.
    let own = scan
    for index in chain.reversed() {
      found = addScope(index, outer: found, bytes)
      memo.scopes[index] = found
    }
    scan = own
  }

  private mutating func addScope(
    _ index: Int, outer: Int32, _ bytes: Span<UInt8>
  ) -> Int32 {
    guard !outline.blocks[index].links.isEmpty else { return outer }
    scanBlock(index, bytes)
    var ignored: Int32 = 0
    let mentions = addMentions(
      of: outline.blocks[index], colon: 0, before: &ignored)
    guard !mentions.isEmpty else { return outer }
    lines.scopes.append(Scope(mentions: mentions, outer: outer))
    return Int32(lines.scopes.count) - 1
  }
}

extension Range<Int> {
  /// The links from the first on that begins at an offset or behind it.
  fileprivate func drop(before offset: Int, in outline: NoteOutline) -> Range<Int> {
    var first = lowerBound
    while first < upperBound, Int(outline.links[first].span.lowerBound) < offset { first += 1 }
    return first..<upperBound
  }
}
