import Graph
import Markdown
import Vault

/// Makes the changes to notes that an offer comes down to.
enum NoteWriting {
  /// A note for somebody new.
  static func newNote(
    _ path: String, _ type: NoteType, _ name: String, _ offer: Offer, on today: CivilDate
  ) -> FileChange {
    var lines = ["---", "type: \(type.rawValue)"]
    let stem = path.split(separator: "/").last?.dropLast(3)
    let name = FrontValue.tame(name)
    if stem.map(String.init) != name { lines.append("name: \(FrontValue.scalar(name))") }
    var edit = NoteEdit(Array((lines + ["---", "", "## Log", ""]).joined(separator: "\n").utf8))
    for value in offer.values where value.isFront { edit.set(value.key, to: value.value) }
    _ = add(offer, to: &edit, on: today)
    return FileChange(path: path, before: nil, after: edit.after)
  }

  /// The change to a note that is there; nothing is lost of it.
  static func change(
    _ path: String, _ holding: NoteHolding, _ offer: Offer, on today: CivilDate
  ) throws(Refusal) -> FileChange {
    var edit = NoteEdit(holding.bytes)
    for value in offer.values where value.isFront {
      guard edit.set(holding.spelling(of: value.key), to: value.value) else {
        throw Refusal(obstacle: .frontMatter)
      }
    }
    guard add(offer, to: &edit, on: today) else { throw Refusal(obstacle: .body) }
    return edit.change(to: path)
  }

  struct Refusal: Error {
    var obstacle: Offer.Obstacle
  }

  private static func add(_ offer: Offer, to edit: inout NoteEdit, on today: CivilDate) -> Bool {
    var added: [String] = []
    for value in offer.values {
      let line = ImportedLines.imported(value, on: today)
      if let earlier = value.earlier {
        edit.replaceLast(earlier.line, with: line)
      } else {
        added.append(line)
      }
    }
    return edit.add(ImportedLines.papers(offer.papers), below: ImportedLines.papersHeading)
      && edit.add(added, below: ImportedLines.importedHeading)
  }
}

extension NoteEdit {
  /// Puts a line in the place of the last one that is the same as another.
  mutating func replaceLast(_ line: [UInt8], with text: String) {
    let lines = LineStarts(after.span)
    for number in stride(from: Int32(lines.count), to: 0, by: -1) {
      guard let range = lines.range(of: number, in: after.span), after[range].elementsEqual(line)
      else { continue }
      return replace(range, with: text)
    }
  }

  /// Adds list items at the end of a section, which is made at the end of the note where there is
  /// none. False, and nothing is changed, where they would not count as list items there.
  mutating func add(_ items: [String], below heading: String) -> Bool {
    guard !items.isEmpty else { return true }
    let before = NoteSections(after)
    var edited = self
    if let line = before.lineBehind(heading) {
      edited.insert(items, before: line)
    } else {
      let gap = before.endsWithBlankLine ? [] : [""]
      edited.insert(gap + ["## \(heading)", ""] + items, before: Int32.max)
    }
    let result = NoteSections(edited.after)
    guard result.itemCount(below: heading) == before.itemCount(below: heading) + items.count,
      result.itemCount == before.itemCount + items.count
    else { return false }
    self = edited
    return true
  }
}

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
