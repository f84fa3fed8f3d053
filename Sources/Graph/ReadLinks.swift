import Markdown

/// From links as written to the files they lead to.
extension NoteReader {
  /// Lists the wikilinks of the front matter.
  mutating func findLinks(_ type: NoteType, _ bytes: Span<UInt8>) {
    found.clear()
    var finder = FrontLinkFinder(type)
    for position in front.entries.indices where front.entries[position].value.mayHoldLinks {
      finder.add(
        front.entries[position].value, key: front.meanings[position], bytes, outline, &resolver)
    }
    front.keep(finder.links)
    for link in finder.links where link.isWikilink {
      let target = link.target.utf8Span.span
      found.append(
        target, 0..<target.count, place: link.place, to: link.file, isExact: link.isExact,
        in: table)
      guard link.file < 0 else { continue }
      lines.broken.append(
        BrokenLink(target: link.target, place: link.place, isAboutPeople: link.isAboutPeople))
    }
  }

  /// Resolves and lists the links of the body.
  mutating func readLinks(_ bytes: Span<UInt8>, _ facts: inout NoteFacts) {
    linkFiles.removeAll(keepingCapacity: true)
    scannedBlock = nil
    hashLinks(bytes)
    for index in outline.links.indices {
      let link = outline.links[index]
      guard !link.isExternal else {
        linkFiles.append(-2)
        continue
      }
      if link.form == .markdown, LinkTarget.needsDecoding(bytes, link.target.ints) {
        let decoded = LinkTarget.decoded(bytes, link.target.ints)
        let file = resolver.resolve(decoded.span, 0..<decoded.count)
        add(link, index, decoded.span, 0..<decoded.count, to: file, bytes)
      } else {
        let file = resolver.resolve(bytes, link.target.ints, hashes[index])
        add(link, index, bytes, link.target.ints, to: file, bytes)
      }
    }
    facts.links = found.packed
  }

  /// Takes the hashes of all targets first, so that the table can be asked for all of them at once.
  private mutating func hashLinks(_ bytes: Span<UInt8>) {
    hashes.removeAll(keepingCapacity: true)
    expected.removeAll(keepingCapacity: true)
    for index in outline.links.indices {
      let isExternal = outline.links[index].isExternal
      let hash =
        isExternal ? nil : LinkTable.plainHash(bytes, outline.links[index].target.ints)
      hashes.append(hash)
      if let hash { expected.append(hash) }
    }
    resolver.expect(expected)
  }

  private mutating func add(
    _ link: LinkSpan, _ index: Int, _ text: Span<UInt8>, _ target: Range<Int>, to file: Int32,
    _ bytes: Span<UInt8>
  ) {
    linkFiles.append(file)
    found.append(
      text, target, place: link.place, to: file, isExact: resolver.isExact, in: table)
    guard file < 0 else { return }
    let label = link.label.isEmpty ? nil : bytes.string(link.label.ints)
    lines.broken.append(
      BrokenLink(
        target: text.string(target), label: label, place: link.place,
        isAboutPeople: isInPeopleField(index, bytes)))
  }

  /// Whether a link stands in a field of its line that names people.
  private mutating func isInPeopleField(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let block = outline.block(ofLink: Int32(index)) else { return false }
    // One line may have thousands of broken links.
    if scannedBlock != block { scanBlock(block, bytes) }
    scannedBlock = block
    let offset = Int(outline.links[index].span.lowerBound)
    guard let field = scan.field(around: offset) else { return false }
    return field.key.isAboutPeople && field.value.contains(offset)
  }
}

extension NoteOutline {
  /// Index of the block whose own link this is: the last that begins its links no later.
  fileprivate func block(ofLink index: Int32) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].links.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0, blocks[low - 1].links.contains(index) else { return nil }
    return low - 1
  }
}

extension YamlNode {
  /// Whether it can hold a link: a text with a `[`, or a list or map that is no list of plain texts.
  var mayHoldLinks: Bool {
    switch value {
    case .null: false
    case .scalar(let text, _): text.holdsBracket
    case .list(let items): items.contains { $0.isNested || $0.mayHoldLinksItself }
    case .map: true
    }
  }

  private var isNested: Bool {
    switch value {
    case .list, .map: true
    default: false
    }
  }

  private var mayHoldLinksItself: Bool {
    if case .scalar(let text, _) = value { text.holdsBracket } else { false }
  }
}

extension String {
  fileprivate var holdsBracket: Bool {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: "[") { return true }
    return false
  }
}
