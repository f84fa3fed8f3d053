extension Span where Element == UInt8 {
  /// The first offset that holds neither a blank nor a no-break space.
  func skipAnyBlanks(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      if self[at].isBlank {
        at += 1
      } else if isNoBreakSpace(at: at), at + 2 <= end {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// Where the day may begin that the word `due` at an offset announces; nil if no such word
  /// stands there.
  func plainDue(at start: Int, in text: Range<Int>) -> Int? {
    let end = text.upperBound
    guard holds("due", at: start, before: end), start + 3 < end, !self[start + 3].isWord,
      start == text.lowerBound || !self[start - 1].isWord
    else { return nil }
    var at = start + 3
    if self[at] == UInt8(ascii: ":") { at += 1 }
    at = skipAnyBlanks(from: at, to: end)
    if holds("by ", at: at, before: end) || holds("on ", at: at, before: end) {
      at = skipAnyBlanks(from: at + 2, to: end)
    }
    return at
  }

  /// Whether nothing but what Tasks reads stands between an offset and the end of its line: signs
  /// with what belongs to them, tags, Dataview fields, a block id.
  func isTaskTail(from start: Int, to end: Int) -> Bool {
    let lineEnd = skip(from: start, to: end) { $0 != 0x0A && $0 != 0x0D }
    var at = start
    while true {
      at = skipAnyBlanks(from: at, to: lineEnd)
      guard at < lineEnd else { return true }
      guard let next = passTaskPart(at: at, end: lineEnd) else { return false }
      at = next
    }
  }

  /// Where one part ends that Tasks reads, or nil for other text.
  func passTaskPart(at start: Int, end: Int) -> Int? {
    switch self[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      return skip(from: start, to: end) { !$0.isSpace }
    case UInt8(ascii: "["), UInt8(ascii: "("):
      return lineField(at: start, end: end)?.span.upperBound
    default: break
    }
    guard let (mark, stop) = taskMark(at: start, end: end) else { return nil }
    switch mark {
    case .priority: return stop
    case .recurrence: return skipRule(from: stop, to: end)
    case .word:
      let word = skipAnyBlanks(from: stop, to: end)
      return skip(from: word, to: end) { $0.isWord || $0 == UInt8(ascii: ",") }
    default:
      let day = skipAnyBlanks(from: stop, to: end)
      if case .notADate = CivilDate.read(self, at: day, end: end) { return nil }
      return day + 10
    }
  }

  /// Passes the words of a recurrence rule.
  private func skipRule(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, self[at] != UInt8(ascii: "#"), self[at] != UInt8(ascii: "["),
      self[at] != UInt8(ascii: "("), self[at] != UInt8(ascii: "^"),
      taskMark(at: at, end: end) == nil
    {
      at += 1
    }
    return at
  }
}
