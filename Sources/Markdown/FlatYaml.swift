/// Reads the YAML that nearly all front matter consists of: `key: value` at the margin, values on
/// one line, lists as `- item` lines or as `[a, b]`, and nothing that needs an escape.
///
/// It takes a tenth of the time libyaml needs. What it reads it reads exactly as libyaml does, and
/// whatever it does not know, a mistake above all, it leaves: nil.
package func readFlatYaml(
  _ bytes: Span<UInt8>, in range: Range<Int>, firstLine: Int32
) -> YamlDocument? {
  guard range.count <= FlatYaml.longest, bytes.isPlainText(range) else { return nil }
  var reader = FlatYaml(line: firstLine)
  var at = range.lowerBound
  while at < range.upperBound {
    let end = bytes.offset(of: .newline, from: at, before: range.upperBound)
    let isWindows = end > at && bytes[end - 1] == .carriageReturn
    guard reader.take(bytes, at..<(isWindows ? end - 1 : end)) else { return nil }
    at = end + 1
  }
  return reader.finish()
}

/// The entries read so far, line by line.
private struct FlatYaml {
  /// Longer documents are not what this is for, and could go beyond the bounds of `YamlBuilder`.
  static let longest = 16_384

  private var line: Int32
  private var lineStart = 0
  private var entries: [YamlEntry] = []
  /// The list below the last key, as far as read.
  private var items: [YamlNode] = []
  private var indent = 0
  /// The last key has no value on its line: a list may follow.
  private var isOpen = false

  init(line: Int32) {
    self.line = line - 1
    entries.reserveCapacity(16)
  }

  /// Reads a line without its line end; false if it is not of the simple kind.
  mutating func take(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    line += 1
    lineStart = text.lowerBound
    let start = bytes.skipSpaces(text)
    guard start < text.upperBound else { return true }
    let isAtMargin = start == text.lowerBound
    if bytes[start] == .hash { return isAtMargin }
    if bytes[start] == .hyphen { return takeItem(bytes, start..<text.upperBound) }
    return isAtMargin && takeEntry(bytes, text)
  }

  mutating func finish() -> YamlDocument {
    closeList()
    var document = YamlDocument()
    document.entries = entries
    return document
  }

  private mutating func takeItem(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    let behind = text.lowerBound + 1
    guard isOpen, behind < text.upperBound, bytes[behind] == .space else { return false }
    let column = text.lowerBound - lineStart
    if items.isEmpty {
      indent = column
      let last = entries.count - 1
      entries[last].value = node(.null, text.lowerBound)
    }
    let value = bytes.trimmed(behind..<text.upperBound)
    guard column == indent, !value.isEmpty, let item = bytes.flatScalar(value) else { return false }
    items.append(node(item, value.lowerBound))
    return true
  }

  private mutating func takeEntry(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    closeList()
    guard let colon = bytes.flatKeyEnd(text) else { return false }
    let value = bytes.trimmed(colon + 1..<text.upperBound)
    isOpen = value.isEmpty
    // An empty value stands right behind the colon.
    let start = isOpen ? colon + 1 : value.lowerBound
    guard let read = isOpen ? .null : flatValue(bytes, value) else { return false }
    entries.append(
      YamlEntry(
        key: bytes.string(text.lowerBound..<colon), keyPlace: place(text.lowerBound),
        value: node(read, start)))
    return true
  }

  private func flatValue(_ bytes: Span<UInt8>, _ value: Range<Int>) -> YamlNode.Value? {
    guard bytes[value.lowerBound] == .openBracket else { return bytes.flatScalar(value) }
    guard bytes[value.upperBound - 1] == .closeBracket, value.count > 1 else { return nil }
    return flatList(bytes, value.lowerBound + 1..<value.upperBound - 1)
  }

  /// The inside of `[a, "b"]`.
  private func flatList(_ bytes: Span<UInt8>, _ inside: Range<Int>) -> YamlNode.Value? {
    var list: [YamlNode] = []
    var at = bytes.skipSpaces(inside)
    if at == inside.upperBound { return .list([]) }
    while let end = bytes.flatItemEnd(at..<inside.upperBound) {
      let item = bytes.trimmed(at..<end)
      guard !item.isEmpty, let value = bytes.flatScalar(item) else { return nil }
      list.append(node(value, item.lowerBound))
      if end == inside.upperBound { return .list(list) }
      at = bytes.skipSpaces(end + 1..<inside.upperBound)
    }
    return nil
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    entries[entries.count - 1].value.value = .list(items)
    items.removeAll(keepingCapacity: true)
  }

  private func place(_ offset: Int) -> SourcePlace {
    SourcePlace(line: line, column: Int32(truncatingIfNeeded: offset - lineStart + 1))
  }

  private func node(_ value: YamlNode.Value, _ offset: Int) -> YamlNode {
    YamlNode(value: value, place: place(offset), offset: offset)
  }
}
