/// Finds the names of people in plain text: whole words, the first letter in the name's own case.
struct NameSpotter {
  let names: NameIndex

  /// A name in a text, and what stands around it.
  struct Spotted {
    var name: String
    var person: NoteID
    var before: String
    var after: String
  }

  /// The first name in the text of a task, outside of links, code and fields.
  func spot(in text: String, _ notes: [Note]) -> Spotted? {
    let bytes = text.utf8Span.span
    guard mayHoldName(bytes) else { return nil }
    for run in PlainRuns(bytes).runs {
      let words = Self.words(bytes, run)
      for index in words.indices where names.mayBegin(bytes[words[index].lowerBound]) {
        guard let (range, person) = name(bytes, words[index...], run, notes) else { continue }
        return Spotted(
          name: bytes.string(range), person: person,
          before: bytes.string(0..<range.lowerBound),
          after: bytes.string(range.upperBound..<bytes.count))
      }
    }
    return nil
  }

  /// Whether any word begins as a name can; most tasks are passed over here.
  private func mayHoldName(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices
    where names.mayBegin(bytes[index]) && (index == 0 || !bytes[index - 1].isAlphanumeric) {
      return true
    }
    return false
  }

  /// The longest name that begins with the first of some words, with a full stop or the like
  /// behind it if that belongs to the name.
  private func name(
    _ bytes: Span<UInt8>, _ words: ArraySlice<Range<Int>>, _ run: Range<Int>, _ notes: [Note]
  ) -> (Range<Int>, NoteID)? {
    guard let start = words.first?.lowerBound else { return nil }
    for word in words.prefix(names.mostWords).reversed() {
      for end in [word.upperBound + 1, word.upperBound] where end <= run.upperBound {
        let text = bytes.string(start..<end)
        guard case .one(let person) = names.people(named: text), text.utf8.last != 0x20 else {
          continue
        }
        let key = nameKey(text)
        let isCased = notes[person.int].names.contains {
          $0.utf8.first == bytes[start] && nameKey($0) == key
        }
        if isCased { return (start..<end, person) }
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
