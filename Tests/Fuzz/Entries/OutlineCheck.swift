import Markdown

/// Whether the places of an outline are those of its note.
struct OutlineCheck {
  private let outline: NoteOutline
  private let note: [UInt8]
  private let places: Places
  private(set) var complaints = Complaints()

  init(_ outline: NoteOutline, _ note: [UInt8]) {
    self.outline = outline
    self.note = note
    places = Places(note)
  }

  mutating func front(_ front: FrontMatter?) {
    guard let front else { return }
    expect(front.range, "front matter")
    for block in outline.blocks {
      complaints.expect(
        block.text.lowerBound >= front.range.upperBound, "a block inside the front matter")
    }
  }

  mutating func lines() {
    let starts = places.lines.map { Int32($0.lowerBound) }
    complaints.expect(outline.lineStarts == starts, "lines begin elsewhere")
    if let offset = outline.unclosedComment {
      complaints.expect(offset >= 0 && Int(offset) < note.count, "comment opened at \(offset)")
    }
    inOrder(outline.comments, "comment")
    inOrder(outline.codeSpans, "code span")
  }

  mutating func blocks() {
    var links: Int32 = 0
    for (index, block) in outline.blocks.enumerated() {
      expect(block.text, "text of block \(index)")
      complaints.expect(places.hold(block.place), "block \(index) at \(block.place)")
      if !block.text.isEmpty {
        let place = places.place(of: Int(block.text.lowerBound))
        complaints.expect(block.place == place, "block \(index) at \(block.place), not \(place)")
      }
      for other in [block.parent, block.heading, block.outerHeading] {
        complaints.expect(other >= -1 && other < index, "block \(index) hangs on \(other)")
      }
      complaints.expect(
        block.links.lowerBound >= links && block.links.upperBound <= outline.links.count,
        "links \(block.links) of block \(index)")
      links = block.links.upperBound
      let text = outline.joined(block.text, of: note.span, quoteDepth: Int(block.quoteDepth))
      complaints.expect(!text.utf8.contains { $0 == 0x0A || $0 == 0x0D }, "two lines in \(text)")
    }
  }

  mutating func links() {
    for (index, link) in outline.links.enumerated() {
      expect(link.span, "link \(index)")
      expect(link.target, "target of link \(index)")
      expect(link.label, "label of link \(index)")
      guard link.span.lowerBound >= 0, Int(link.span.lowerBound) < note.count else { continue }
      complaints.expect(note[Int(link.span.lowerBound)] == UInt8(ascii: "["), "link \(index): no [")
      let place = places.place(of: Int(link.span.lowerBound))
      complaints.expect(link.place == place, "link \(index) at \(link.place), not \(place)")
    }
  }

  private mutating func expect(_ range: Range<Int32>, _ what: String) {
    complaints.expect(
      range.lowerBound >= 0 && Int(range.upperBound) <= note.count, "\(what): \(range)")
  }

  private mutating func inOrder(_ ranges: [Range<Int32>], _ what: String) {
    var end: Int32 = 0
    for range in ranges {
      expect(range, what)
      complaints.expect(range.lowerBound >= end, "\(what) \(range) begins before \(end)")
      end = range.upperBound
    }
  }
}
