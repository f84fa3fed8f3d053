import Markdown

extension FuzzTarget {
  /// The blocks, links and comments of a whole note.
  static let markdown = FuzzTarget("markdown") { bytes, complaints in
    checkNote(bytes, &complaints)
  }
}

/// A note read twice by one parser, and once by a fresh one, is the same; all of it lies inside the
/// note, in order, at the places it says.
func checkNote(_ note: [UInt8], _ complaints: inout Complaints) {
  var parser = MarkdownParser()
  var outline = NoteOutline()
  let front = parser.parse(note.span, into: &outline)
  let first = outline.numbers
  let again = parser.parse(note.span, into: &outline)
  complaints.expect(front == again && first == outline.numbers, "a note read twice differs")
  var check = OutlineCheck(outline, note)
  check.front(front)
  check.lines()
  check.blocks()
  check.links()
  for complaint in check.complaints.all { complaints.expect(false, complaint) }
}

extension NoteOutline {
  /// Everything an outline says, for comparing.
  fileprivate var numbers: [Int32] {
    var numbers = lineStarts + [unclosedComment ?? -1]
    for range in codeSpans + comments { numbers += [range.lowerBound, range.upperBound] }
    for block in blocks {
      numbers += [Int32(block.kind.rawValue), Int32(block.level), Int32(block.box)]
      numbers += [block.isQuoted ? 1 : 0, block.isCommented ? 1 : 0, Int32(block.quoteDepth)]
      numbers += [block.text.lowerBound, block.text.upperBound, block.place.line]
      numbers += [block.place.column, block.parent, block.heading, block.outerHeading]
      numbers += [block.links.lowerBound, block.links.upperBound]
    }
    for link in links {
      numbers += [Int32(link.form.rawValue), link.isEmbed ? 1 : 0, link.isExternal ? 1 : 0]
      numbers += [link.span.lowerBound, link.span.upperBound, link.place.line, link.place.column]
      numbers += [link.target.lowerBound, link.target.upperBound, link.label.lowerBound]
    }
    return numbers
  }
}
