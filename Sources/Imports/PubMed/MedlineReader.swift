import Vault

/// Reads PubMed's MEDLINE format (`.nbib`, `.txt`) as it comes, in pieces of any size.
///
/// What is kept at any time is the line being read, one value of at most 64 KB and two records.
/// Nothing makes it fail: what cannot be read is a ``PubMedProblem``, and the next line goes on.
package struct MedlineReader {
  package private(set) var problems = PubMedProblems()

  /// The line being read, as far as it has come.
  private var line: [UInt8] = []
  private var lines = 0
  private var isAfterReturn = false
  private var isAtStart = true
  /// The field being read, if its value is kept.
  private var tag: MedlineTag?
  private var isInField = false
  private var value: [UInt8] = []
  private var valueLine = 0
  private var builder = RecordBuilder()
  /// A finished record, held back until it is clear that what follows belongs to another.
  private var held: PubMedRecord?

  static let longest = 65_536

  package init() {}

  /// Takes the next piece of the file and hands over the records that are whole.
  package mutating func feed(_ bytes: Span<UInt8>, each: (PubMedRecord) -> Void) {
    var at = 0
    while at < bytes.count {
      if isAfterReturn {
        isAfterReturn = false
        if bytes[at] == 0x0A {
          at += 1
          continue
        }
      }
      let start = at
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      guard at < bytes.count else { return append(bytes, start..<at) }
      isAfterReturn = bytes[at] == 0x0D
      // Nearly every line lies within one piece and need not be copied.
      if line.isEmpty, !isAtStart {
        lines += 1
        readLine(bytes.extracting(start..<min(at, start + 2 * Self.longest)), each)
      } else {
        append(bytes, start..<at)
        endLine(each)
      }
      at += 1
    }
  }

  /// Takes the end of the file.
  package mutating func finish(each: (PubMedRecord) -> Void) {
    if !line.isEmpty { endLine(each) }
    endRecord(each)
    if let record = held { each(record) }
    held = nil
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    // A line that is longer than any value is not kept whole; where it ends is still found.
    let room = max(0, 2 * Self.longest - line.count)
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + room) {
      line.append(bytes[index])
    }
  }

  private mutating func endLine(_ each: (PubMedRecord) -> Void) {
    lines += 1
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    let whole = line
    line = []
    readLine(whole.span, each)
  }

  private mutating func readLine(_ line: Span<UInt8>, _ each: (PubMedRecord) -> Void) {
    var start = 0
    while start < line.count, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
    guard start < line.count, line[start] != 0x00 else { return endRecord(each) }
    switch MedlineTag.front(line) {
    case .kept(let tag, let start):
      endField(each)
      (self.tag, isInField, valueLine) = (tag, true, lines)
      appendValue(line, from: start)
    case .passed:
      endField(each)
      isInField = true
    case .none:
      if !isInField || start == 0 { noteStray(line) }
      if tag != nil {
        value.append(0x20)
        appendValue(line, from: 0)
      }
    }
  }

  private mutating func noteStray(_ line: Span<UInt8>) {
    let bytes = line.extracting(first: 200).withUnsafeBufferPointer { Array($0) }
    problems.note(
      .strayLine, line: lines, record: builder.label, decoded(bytes).withSingleBlanks)
  }

  private mutating func appendValue(_ line: Span<UInt8>, from start: Int) {
    let room = max(0, Self.longest - value.count)
    let end = min(line.count, start + room)
    if start < end {
      line.extracting(start..<end).withUnsafeBufferPointer { value.append(contentsOf: $0) }
    }
    if end < line.count {
      problems.note(
        .longValue, line: valueLine, record: builder.label, tag?.rawValue ?? "")
    }
  }

  private mutating func endField(_ each: (PubMedRecord) -> Void) {
    defer {
      tag = nil
      isInField = false
      value.removeAll(keepingCapacity: true)
    }
    guard let tag else { return }
    let text = text()
    if tag == .pmid, builder.hasPMID { closeRecord(each) }
    builder.take(tag, text, valueLine, &problems)
  }

  /// The value as text: UTF-8, else Windows-1252.
  private mutating func text() -> String {
    if (try? UTF8Span(validating: value.span)) == nil {
      let text = windowsText(value).withSingleBlanks
      problems.note(.notUTF8, line: valueLine, record: builder.label, text)
      return text
    }
    return String(decoding: value, as: UTF8.self).withSingleBlanks
  }

  private mutating func endRecord(_ each: (PubMedRecord) -> Void) {
    endField(each)
    closeRecord(each)
  }

  /// A block with neither PMID nor title is the rest of the record before it: a blank line got in.
  private mutating func closeRecord(_ each: (PubMedRecord) -> Void) {
    guard let record = builder.finish() else { return }
    if record.pmid.isEmpty, record.title.isEmpty, held != nil {
      held?.absorb(record)
      return
    }
    if let ready = held { each(ready) }
    held = record
  }
}
