package import Markdown

/// The links of one note, by place. Most links name the file they lead to, so that only the
/// targets of the others are kept, in one run of bytes: a large vault holds a million links.
package struct NoteLinks: Sendable {
  package struct Link: Sendable {
    /// The first `[`.
    package let place: SourcePlace
    /// The number of the file, or -1.
    fileprivate let file: Int32
    /// Where the target begins in `text`, or -1 where it is the file's own name.
    fileprivate let start: Int32

    /// The file it resolves to.
    package var to: FileID? { file < 0 ? nil : FileID(Int(file)) }
  }

  package private(set) var links: [Link] = []
  /// Targets, each with a 0 behind it, which no note holds.
  private var text: [UInt8] = []

  /// The decoded target, without `#` and `|` parts; `table` is that of the graph.
  package func target(of link: Link, in table: FileTable) -> String {
    guard link.start >= 0 else {
      let path = table.text.span.extracting(table.range(Int(link.file)))
      return path.string(path.nameStart..<path.count - path.noteEndingLength)
    }
    let start = Int(link.start)
    let bytes = text.span
    return bytes.string(start..<bytes.skip(from: start, to: bytes.count) { $0 != 0 })
  }

  /// Whether one leads to one of some notes.
  func lead(to notes: [Int]) -> Bool {
    let links = links.span
    for note in notes {
      for index in links.indices where links[index].file == Int32(note) { return true }
    }
    return false
  }

  /// Forgets all links and keeps the memory for those of the next note.
  mutating func clear() {
    links.removeAll(keepingCapacity: links.capacity <= 1 << 16)
    text.removeAll(keepingCapacity: text.capacity <= 1 << 16)
  }

  /// The same with no more memory than it takes.
  var packed: NoteLinks {
    var packed = NoteLinks()
    packed.links.reserveCapacity(links.count)
    packed.links.append(contentsOf: links)
    packed.text.reserveCapacity(text.count)
    packed.text.append(contentsOf: text)
    return packed
  }

  /// - Parameter isExact: Whether the target is the file's name as written, where that is known.
  mutating func append(
    _ bytes: Span<UInt8>, _ target: Range<Int>, place: SourcePlace, to file: Int32,
    isExact: Bool?, in table: FileTable
  ) {
    if file >= 0, isExact ?? Self.isName(of: Int(file), bytes, target, table) {
      links.append(Link(place: place, file: file, start: -1))
      return
    }
    links.append(Link(place: place, file: max(file, -1), start: Int32(text.count)))
    bytes.extracting(target).withUnsafeBufferPointer { text.append(contentsOf: $0) }
    text.append(0)
  }

  /// Whether a target is, byte by byte, the name that a path ends in.
  private static func isName(
    of file: Int, _ bytes: Span<UInt8>, _ target: Range<Int>, _ table: FileTable
  ) -> Bool {
    let path = table.text.span.extracting(table.range(file))
    let start = path.count - path.noteEndingLength - target.count
    guard !target.isEmpty, start >= 0, start == 0 || path[start - 1] == UInt8(ascii: "/") else {
      return false
    }
    for offset in 0..<target.count {
      let byte = bytes[target.lowerBound + offset]
      if byte != path[start + offset] || byte == UInt8(ascii: "/") { return false }
    }
    return true
  }
}
