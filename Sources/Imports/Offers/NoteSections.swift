import Graph
import Markdown
import Vault

/// The sections of a note by their headings.
struct NoteSections {
  private let bytes: [UInt8]
  private let outline: NoteOutline
  private let lines: LineStarts

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var parser = MarkdownParser()
    var outline = NoteOutline()
    _ = parser.parse(bytes.span, into: &outline)
    self.outline = outline
    lines = LineStarts(bytes.span)
  }

  var itemCount: Int {
    outline.blocks.count { $0.kind == .item && !$0.isCommented && !$0.isQuoted && $0.level == 0 }
  }

  func itemCount(below heading: String) -> Int {
    guard let index = index(of: heading) else { return 0 }
    return outline.blocks.count { block in
      block.kind == .item && !block.isCommented && block.level == 0
        && Int(block.heading) == index
    }
  }

  /// The last heading of a name that stands in the open.
  private func index(of name: String) -> Int? {
    outline.blocks.lastIndex { block in
      block.kind == .heading && !block.isCommented && !block.isQuoted && block.parent < 0
        && folded(text(block)) == folded(name)
    }
  }

  private func text(_ block: NoteOutline.Block) -> String {
    String(decoding: bytes[Int(block.text.lowerBound)..<Int(block.text.upperBound)], as: UTF8.self)
  }

  /// The line behind the last one of a section that says something; nil without the section.
  func lineBehind(_ heading: String) -> Int32? {
    guard let index = index(of: heading) else { return nil }
    let next = outline.blocks[(index + 1)...].first { $0.kind == .heading && $0.parent < 0 }
    var line = next.map { $0.place.line } ?? Int32(lines.count) + 1
    while line - 1 > outline.blocks[index].place.line, isBlank(line - 1) { line -= 1 }
    return line
  }

  var endsWithBlankLine: Bool {
    let last = Int32(lines.count)
    return isBlank(last) && isBlank(last - 1)
  }

  private func isBlank(_ line: Int32) -> Bool { lines.isBlank(line, in: bytes.span) }
}
