/// Reads the YAML in a range of bytes that begins at column 1 of the line `firstLine`: the inside of
/// front matter, or the whole of `rapport.yml`.
///
/// Never fails: what cannot be read is the document's `problem`, and the entries finished before it
/// count. A byte-order mark is skipped, and of several documents the first is read.
package func readYaml(
  _ bytes: Span<UInt8>, in range: Range<Int>, firstLine: Int32
) -> YamlDocument {
  // Only at the beginning of a file is this a byte-order mark.
  let hasMark =
    range.lowerBound == 0 && bytes.holds("\u{FEFF}", at: 0, before: range.upperBound)
  let yaml = hasMark ? 3..<range.upperBound : range
  return readFlatYaml(bytes, in: yaml, firstLine: firstLine)
    ?? readAnyYaml(bytes, in: yaml, firstLine: firstLine)
}

/// The same for all YAML: what libyaml makes of it.
package func readAnyYaml(
  _ bytes: Span<UInt8>, in yaml: Range<Int>, firstLine: Int32
) -> YamlDocument {
  var (document, badByte) = readEvents(bytes, in: yaml, firstLine: firstLine)
  // libyaml reads ahead: a byte it cannot take hides even what stands long before it.
  guard let (words, offset) = badByte else { return document }
  let line = bytes.startOfLine(with: offset, after: yaml.lowerBound)
  document = readEvents(bytes, in: yaml.lowerBound..<line, firstLine: firstLine).document
  if document.problem == nil, offset > line, bytes[line].isBlank || bytes[line] == .hyphen {
    document.entries = document.entries.dropLast()
  }
  var places = YamlPlaces(range: yaml, firstLine: firstLine)
  document.problem = .init(
    kind: .syntax(words), place: places.find(offset: offset, in: bytes), offset: offset)
  return document
}

/// The document, or the offset of a byte that cannot stand in YAML with libyaml's words for it.
private func readEvents(
  _ bytes: Span<UInt8>, in range: Range<Int>, firstLine: Int32
) -> (document: YamlDocument, badByte: (words: String, offset: Int)?) {
  var builder = YamlBuilder()
  var places = YamlPlaces(range: range, firstLine: firstLine)
  var badByte: (String, Int)?
  var documents = 0
  readYamlEvents(bytes, in: range) { event, characters in
    let start = places.find(character: characters.lowerBound, in: bytes)
    switch event {
    case .badByte(let words, let offset):
      badByte = (words, range.lowerBound + offset)
      return false
    case .documentStart: documents += 1
    case .failure(let words, let context?):
      // What is opened and never closed is noticed at the end, a line without a colon on the next
      // line; the place to look at is where it begins.
      let isLate = start.offset == range.upperBound || words == YamlEvent.missingColon
      return builder.take(event, at: isLate ? places.find(character: context, in: bytes) : start)
    default: break
    }
    guard documents < 2, builder.take(event, at: start) else { return false }
    // The end of an indented list or map has no characters, and may lie far behind it.
    if !characters.isEmpty {
      builder.endLine = places.find(character: characters.upperBound, in: bytes).place.line
    }
    return true
  }
  return (builder.document, badByte)
}

extension Span<UInt8> {
  fileprivate func startOfLine(with offset: Int, after first: Int) -> Int {
    var at = Swift.min(offset, count)
    while at > first, !self[at - 1].isLineEnd { at -= 1 }
    return at
  }
}
