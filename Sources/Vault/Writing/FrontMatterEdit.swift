import Markdown

extension NoteEdit {
  /// Sets one key of the front matter: adds it behind the last one, or replaces its value and
  /// nothing else. A note without front matter gets one.
  ///
  /// The result is read again before it counts. False, and nothing is changed, where the front
  /// matter cannot be read, has the key twice, or would not say what it is to say.
  @discardableResult
  package mutating func set(_ key: String, to value: FrontValue) -> Bool {
    var edited = self
    guard let front = Self.front(of: after) else {
      edited.addFront("\(key): \(value.yaml)")
      return accept(edited, key, value, keys: [])
    }
    guard front.document.problem == nil else { return false }
    let entries = front.document.entries
    let same = entries.indices.filter { foldedKey(entries[$0].key) == foldedKey(key) }
    guard same.count < 2 else { return false }
    if let index = same.first {
      edited.replaceValue(of: index, in: front, with: value)
    } else {
      edited.insert(["\(key): \(value.yaml)"], before: Self.closingLine(of: front, in: after))
    }
    return accept(edited, key, value, keys: entries.map(\.key))
  }

  private static func front(of bytes: [UInt8]) -> FrontMatter? {
    var parser = MarkdownParser()
    var outline = NoteOutline()
    return parser.parse(bytes.span, into: &outline)
  }

  private mutating func addFront(_ entry: String) {
    let start = hasByteOrderMark(after.span) ? 3 : 0
    let end = lineEnd(near: start)
    replace(start..<start, with: ["---", entry, "---"].map { $0 + end }.joined())
  }

  /// The number of the line that closes the front matter.
  private static func closingLine(of front: FrontMatter, in bytes: [UInt8]) -> Int32 {
    var end = Int(front.range.upperBound)
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return place(of: end, in: bytes.span).line
  }

  /// Replaces what stands behind a key's colon, through the last line that says something before
  /// the next key. A remark on the key's own line stays where one line is all there is.
  private mutating func replaceValue(
    of index: Int, in front: FrontMatter, with value: FrontValue
  ) {
    let entries = front.document.entries
    let lines = LineStarts(after.span)
    let first = entries[index].keyPlace.line
    let next =
      index + 1 < entries.count
      ? entries[index + 1].keyPlace.line : Self.closingLine(of: front, in: after)
    var last = next - 1
    while last > first, isRemark(lines.range(of: last, in: after.span) ?? 0..<0) { last -= 1 }
    guard let head = lines.range(of: first, in: after.span),
      let tail = lines.range(of: last, in: after.span)
    else { return }
    let colon = self.colon(behind: entries[index], in: head)
    if let items = blockList(value, lines: first + 1...max(first + 1, last), last > first, lines) {
      return replace(items.range, with: items.text)
    }
    let end = last == first ? valueEnd(from: colon + 1, to: head.upperBound) : tail.upperBound
    replace(colon + 1..<end, with: " " + value.yaml)
  }

  /// Takes over what was edited, if it says the new value and else the same keys as before.
  private mutating func accept(
    _ edited: NoteEdit, _ key: String, _ value: FrontValue, keys: [String]
  ) -> Bool {
    guard let document = Self.front(of: edited.after)?.document, document.problem == nil else {
      return false
    }
    let folded = keys.map(foldedKey)
    let wanted = folded.contains(foldedKey(key)) ? folded : folded + [foldedKey(key)]
    let entry = document.entries.first { foldedKey($0.key) == foldedKey(key) }
    guard document.entries.map({ foldedKey($0.key) }) == wanted,
      let entry, Self.texts(of: entry.value) == value.texts
    else { return false }
    self = edited
    return true
  }

  private static func texts(of node: YamlNode) -> [String]? {
    switch node.value {
    case .scalar(let text, _): return [text]
    case .list(let items):
      let texts = items.compactMap { item -> String? in
        if case .scalar(let text, _) = item.value { text } else { nil }
      }
      return texts.count == items.count ? texts : nil
    case .null, .map: return nil
    }
  }
}

extension FrontValue {
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    }
  }
}
