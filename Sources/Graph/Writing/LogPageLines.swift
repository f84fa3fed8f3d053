import Markdown
import Vault

/// Lines and sections of a note, and what belongs to an item.
extension LogPage {
  /// The blocks of a section: from a heading to the next one that is not below it.
  func section(_ heading: Heading) -> Range<Int> {
    let next = headings.first { $0.block > heading.block && $0.level <= heading.level }
    return heading.block + 1..<max(next?.block ?? outline.blocks.count, heading.block + 1)
  }

  /// The line (from 1) on which a block begins.
  func firstLine(_ block: Int) -> Int32 { outline.blocks[block].place.line }

  /// The line on which the last byte of a block's text stands.
  func lastLine(_ block: Int) -> Int32 {
    let text = outline.blocks[block].text
    return text.isEmpty ? firstLine(block) : outline.place(of: text.upperBound - 1).line
  }

  func isBlank(_ line: Int32) -> Bool { lines.isBlank(line, in: bytes.span) }

  /// The last line that is not blank from a line on upward; 0 for none.
  func lastText(upTo line: Int32) -> Int32 {
    var line = min(line, Int32(lines.count))
    while line > 0, isBlank(line) { line -= 1 }
    return line
  }

  /// How far a line is indented, a tab reaching to the next multiple of four.
  func indent(of line: Int32) -> Int {
    guard let range = lines.range(of: line, in: bytes.span) else { return 0 }
    return columns(of: bytes[range].prefix(while: \.isBlank))
  }

  private func columns(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 == 0x09 ? 4 - $0 % 4 : 1) }
  }

  /// How far an item's text is indented: what stands as far belongs to it.
  private func indent(ofText block: Int) -> Int {
    let place = outline.blocks[block].place
    guard let range = lines.range(of: place.line, in: bytes.span) else { return 0 }
    return columns(of: bytes[range].prefix(Int(place.column) - 1))
  }

  /// The last line of an item with all that is in it.
  func end(ofItem block: Int) -> Int32 {
    var last = lastLine(block)
    var inner = block + 1
    while inner < outline.blocks.count, isInside(inner, block) {
      last = max(last, lastLine(inner))
      inner += 1
    }
    // What is indented behind it is its own too, code for example, which is in no outline.
    let width = indent(ofText: block)
    var line = last + 1
    while line <= Int32(lines.count), isBlank(line) || indent(of: line) >= width {
      if !isBlank(line) { last = line }
      line += 1
    }
    return last
  }

  private func isInside(_ block: Int, _ item: Int) -> Bool {
    var around = outline.blocks[block].parent
    while around > Int32(item) { around = outline.blocks[Int(around)].parent }
    return around == Int32(item)
  }

  /// The last line of a heading; of one that is underlined that line.
  func lastLine(ofHeading block: Int) -> Int32 {
    let range = lines.range(of: firstLine(block), in: bytes.span) ?? 0..<0
    let isMarked = bytes[range].first { !$0.isBlank } == UInt8(ascii: "#")
    return lastLine(block) + (isMarked ? 0 : 1)
  }

  /// The item at the margin in which a block lies, or which it is.
  func outermostItem(_ block: Int) -> Int? {
    var item = outline.blocks[block].kind == .item ? Int32(block) : -1
    var around = outline.blocks[block].parent
    while around >= 0 {
      item = around
      around = outline.blocks[Int(around)].parent
    }
    return item < 0 ? nil : Int(item)
  }
}
