/// The YAML block at the head of a note.
package struct FrontMatter: Sendable, Equatable {
  /// What it says. Of a block that is never closed: nothing, and the problem `.unclosed`.
  package var document: YamlDocument
  /// The bytes of the whole block with both `---` lines; of one that is never closed its first
  /// line only, so that everything behind it is read as Markdown.
  package var range: Range<Int32>

  package init(document: YamlDocument, range: Range<Int32>) {
    self.document = document
    self.range = range
  }
}

/// Where a front matter block stands among the lines of a note.
struct FrontMatterLines {
  /// Index of the line that closes the block; nil where none does.
  var closing: Int?
  /// Index of the first line of the body, which may lie behind the last line.
  var body: Int { (closing ?? 0) + 1 }

  /// Nil for a note whose first line is not `---`.
  init?(of bytes: Span<UInt8>, in outline: NoteOutline) {
    guard Self.fence(on: 0, of: bytes, in: outline) == .hyphen else { return nil }
    for line in outline.lineStarts.indices.dropFirst()
    where Self.fence(on: line, of: bytes, in: outline) != nil {
      closing = line
      return
    }
  }

  /// The block as read: its YAML, and its bytes.
  func read(_ bytes: Span<UInt8>, in outline: NoteOutline) -> FrontMatter {
    let start = outline.lineStarts[0]
    let end =
      body < outline.lineStarts.count ? outline.lineStarts[body] : Int32(clamping: bytes.count)
    guard let closing else {
      var document = YamlDocument()
      let place = SourcePlace(line: 1, column: 1)
      document.problem = .init(kind: .unclosed, place: place, offset: Int(start))
      return FrontMatter(document: document, range: start..<end)
    }
    let yaml = Int(outline.lineStarts[1])..<Int(outline.lineStarts[closing])
    return FrontMatter(
      document: readYaml(bytes, in: yaml, firstLine: 2), range: start..<end)
  }

  /// The byte (`-` or `.`) that stands three times on a line with nothing but blanks behind it.
  private static func fence(
    on line: Int, of bytes: Span<UInt8>, in outline: NoteOutline
  ) -> UInt8? {
    let start = Int(outline.lineStarts[line])
    guard start + 3 <= bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == .hyphen || mark == .period else { return nil }
    guard bytes[start + 1] == mark, bytes[start + 2] == mark else { return nil }
    let end = outline.lineEnd(line, of: bytes)
    return start + 3 <= end && bytes.skipBlanks(start + 3..<end) == end ? mark : nil
  }
}
