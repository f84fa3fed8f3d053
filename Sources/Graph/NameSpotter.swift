/// Finds the names of people in plain text: whole words, the first letter in the name's own case.
struct NameSpotter {
  /// A name in a text, and what stands around it.
  struct Spotted {
    var name: String
    var person: NoteID
    var before: String
    var after: String
  }

  private struct Name {
    var words: [String]
    var first: UInt8
    var person: NoteID
  }

  /// Names by their first word, folded; the longest first.
  private var names: [String: [Name]] = [:]
  /// Which bytes a name can begin with.
  private var firsts = [Bool](repeating: false, count: 256)

  init(_ index: NameIndex, _ notes: [Note]) {
    for note in notes {
      guard let person = note.person else { continue }
      for name in [note.title, note.stem] + person.aliases
      where index.people(named: name) == .one(note.id) {
        add(name, note.id)
      }
    }
    for word in names.keys { names[word]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ name: String, _ person: NoteID) {
    let bytes = Array(name.utf8)
    let words = Self.words(bytes.span, 0..<bytes.count)
    guard let word = words.first else { return }
    let first = bytes[word.lowerBound]
    let keys = words.map { nameKey(bytes.span.string($0)) }
    firsts[Int(first)] = true
    names[keys[0], default: []].append(Name(words: keys, first: first, person: person))
  }

  /// The first name in the text of a task, outside of links, code and fields.
  func spot(in text: String) -> Spotted? {
    let bytes = Array(text.utf8)
    for range in PlainRuns(bytes.span).runs {
      let words = Self.words(bytes.span, range)
      for index in words.indices where firsts[Int(bytes[words[index].lowerBound])] {
        guard let (name, count) = name(bytes.span, words[index...]) else { continue }
        let (start, end) = (words[index].lowerBound, words[index + count - 1].upperBound)
        return Spotted(
          name: bytes.span.string(start..<end), person: name.person,
          before: bytes.span.string(0..<start), after: bytes.span.string(end..<bytes.count))
      }
    }
    return nil
  }

  private func name(
    _ bytes: Span<UInt8>, _ words: ArraySlice<Range<Int>>
  ) -> (Name, count: Int)? {
    guard let first = words.first, let found = names[nameKey(bytes.string(first))] else {
      return nil
    }
    for name in found where name.words.count <= words.count && name.first == bytes[first.lowerBound] {
      let here = words.prefix(name.words.count)
      if zip(name.words, here).allSatisfy({ $0 == nameKey(bytes.string($1)) }) {
        return (name, name.words.count)
      }
    }
    return nil
  }

  private static func words(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = bytes.skip(from: at, to: range.upperBound) { !$0.isAlphanumeric }
      at = bytes.skip(from: start, to: range.upperBound, while: \.isAlphanumeric)
      if start < at { words.append(start..<at) }
    }
    return words
  }
}

/// The parts of a line that are neither link, code nor field.
struct PlainRuns {
  private(set) var runs: [Range<Int>] = []

  init(_ bytes: Span<UInt8>) {
    var start = 0
    var at = 0
    while at < bytes.count {
      guard let end = Self.special(bytes, at: at) else {
        at += 1
        continue
      }
      if start < at { runs.append(start..<at) }
      at = end
      start = end
    }
    if start < at { runs.append(start..<at) }
  }

  /// Where a code span, link or field ends that begins at an offset.
  private static func special(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "`"):
      let end = bytes.skip(from: start + 1, to: bytes.count) { $0 != UInt8(ascii: "`") }
      return end < bytes.count ? end + 1 : nil
    case UInt8(ascii: "["):
      return bytes.lineField(at: start, end: bytes.count)?.span.upperBound
        ?? TextLink.end(bytes, at: start)
    case UInt8(ascii: "("): return bytes.lineField(at: start, end: bytes.count)?.span.upperBound
    default: return nil
    }
  }
}
