import Markdown

/// The sections of the `me` note that say why: "Why internal medicine".
extension NoteReader {
  func whySections(_ bytes: Span<UInt8>, _ isPrivate: Bool) -> [Note.Section] {
    outline.blocks.indices.compactMap { index in
      let block = outline.blocks[index]
      guard block.kind == .heading, !block.isQuoted, !block.isCommented,
        bytes.holds("why", at: Int(block.text.lowerBound), before: Int(block.text.upperBound)),
        block.text.count > 3, !bytes[Int(block.text.lowerBound) + 3].isWord
      else { return nil }
      return Note.Section(
        title: outline.joined(block.text, of: bytes, quoteDepth: 0),
        text: bytes.string(bytes.trimmed(body(of: index, bytes))),
        isPrivate: isPrivate || memo.kinds[index].contains(.hidden), place: block.place)
    }
  }

  /// What stands below a heading, up to the next of its level or higher.
  private func body(of index: Int, _ bytes: Span<UInt8>) -> Range<Int> {
    let heading = outline.blocks[index]
    let next = outline.blocks[(index + 1)...].first {
      $0.kind == .heading && !$0.isQuoted && $0.level <= heading.level
    }
    let last = outline.place(of: heading.text.upperBound).line
    let start = lineStart(Int(last) + (isAtx(heading, bytes) ? 0 : 1), bytes)
    guard let next else { return start..<max(start, bytes.count) }
    let line = Int(next.text.lowerBound) - Int(next.place.column) + 1
    return start..<max(start, line)
  }

  /// Whether `#` marks make the heading, not a line below it.
  private func isAtx(_ heading: NoteOutline.Block, _ bytes: Span<UInt8>) -> Bool {
    var at = Int(heading.text.lowerBound)
    while at > 0, bytes[at - 1].isBlank { at -= 1 }
    return at > 0 && bytes[at - 1] == UInt8(ascii: "#")
  }

  /// Where a line begins that is counted from 0, or the end of the note.
  private func lineStart(_ line: Int, _ bytes: Span<UInt8>) -> Int {
    line < outline.lineStarts.count ? Int(outline.lineStarts[line]) : bytes.count
  }
}
