import Graph
import Markdown
import Vault

/// Makes the changes to notes that an offer comes down to.
struct NoteWriting {
  private let configuration: Configuration
  /// The day that is written beside what is imported.
  private let today: CivilDate

  init(_ configuration: Configuration, today: CivilDate) {
    self.configuration = configuration
    self.today = today
  }

  /// A note for somebody new.
  func newNote(
    _ path: String, _ type: NoteType, _ name: String, _ offer: Offer
  ) -> FileChange {
    var lines = ["---", "type: \(type.rawValue)"]
    let stem = path.split(separator: "/").last?.dropLast(3)
    let name = FrontValue.tame(name)
    if stem.map(String.init) != name { lines.append("name: \(FrontValue.scalar(name))") }
    var edit = NoteEdit(Array((lines + ["---", "", "## Log", ""]).joined(separator: "\n").utf8))
    for value in offer.values where value.isFront { edit.set(value.key, to: value.value) }
    _ = add(offer, to: &edit)
    return FileChange(path: path, before: nil, after: edit.after)
  }

  /// The change to a note that is there; nothing is lost of it.
  func change(
    _ path: String, _ holding: NoteHolding, _ offer: Offer
  ) throws(Refusal) -> FileChange {
    var edit = NoteEdit(holding.bytes)
    for value in offer.values where value.isFront {
      guard edit.set(holding.spelling(of: value.key), to: value.value) else {
        throw Refusal(obstacle: .frontMatter)
      }
    }
    guard add(offer, to: &edit) else { throw Refusal(obstacle: .body) }
    return edit.change(to: path)
  }

  struct Refusal: Error {
    var obstacle: Offer.Obstacle
  }

  private func add(_ offer: Offer, to edit: inout NoteEdit) -> Bool {
    var added: [String] = []
    for value in offer.values {
      let line = ImportedLines.imported(value, on: today)
      if let earlier = value.earlier {
        edit.replaceLast(earlier.line, with: line)
      } else {
        added.append(line)
      }
    }
    return edit.log(offer.mail.map { ($0.date, $0.line) }, configuration)
      && edit.add(ImportedLines.papers(offer.papers), below: ImportedLines.papersHeading)
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
