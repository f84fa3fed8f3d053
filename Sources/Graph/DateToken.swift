import Markdown

/// The date or time that a dated line begins with.
struct DateToken {
  /// Nil for a lone time.
  var date: CivilDate?
  /// The bytes of a date that is not in the calendar.
  var impossible: Range<Int>?
  /// Minutes after midnight.
  var time: Int16?
  /// Where the next word begins.
  var end: Int
}

extension Span where Element == UInt8 {
  /// Reads `2026-02-03`, `**2026-02-03 14:30**`, `[[2026-02-03]]:`, `14:30` or the like at the
  /// front of a line. `first` is the line's first link; nil for a line that begins otherwise.
  func dateToken(from start: Int, end: Int, first: LinkSpan?) -> DateToken? {
    let at = skip(from: start, to: end, while: \.isMark)
    guard at < end else { return nil }
    var token = DateToken(end: at)
    if self[at] == UInt8(ascii: "[") {
      guard let first, Int(first.span.lowerBound) == at, !first.isEmbed, first.form == .wikilink,
        readDay(inTarget: first.target.ints, &token)
      else { return nil }
      token.end = first.span.ints.upperBound
    } else if isDigit(self[at]) {
      if let time = time(at: at, end: end) {
        token.time = time
        token.end = at + 5
      } else if readDay(at: at, end: end, &token) {
        token.end = at + 10
      } else {
        return nil
      }
    } else {
      return nil
    }
    return finish(&token, end: end) ? token : nil
  }

  /// Reads the time behind a date, and passes what stands between a date and its verb.
  private func finish(_ token: inout DateToken, end: Int) -> Bool {
    let behind = skip(from: token.end, to: end, while: \.isMark)
    if token.time == nil, behind < end {
      let isMarked = self[behind] == UInt8(ascii: "T")
      let at = isMarked ? behind + 1 : skip(from: behind, to: end, while: \.isBlank)
      if at > behind, let time = time(at: at, end: end) {
        token.time = time
        token.end = at + 5
      }
    }
    let next = skipSeparators(from: token.end, end: end)
    if next == token.end, next < end, self[next].isAlphanumeric { return false }
    token.end = next
    return true
  }

  /// The day that a wikilink's target is or ends in.
  private func readDay(inTarget target: Range<Int>, _ token: inout DateToken) -> Bool {
    let start = target.upperBound - 10
    guard start >= target.lowerBound,
      start == target.lowerBound || self[start - 1] == UInt8(ascii: "/")
    else { return false }
    return readDay(at: start, end: target.upperBound, &token)
  }

  private func readDay(at start: Int, end: Int, _ token: inout DateToken) -> Bool {
    switch CivilDate.read(self, at: start, end: end) {
    case .date(let date): token.date = date
    case .impossible: token.impossible = start..<start + 10
    case .notADate: return false
    }
    return true
  }

  /// `HH:MM` as minutes after midnight; no digit may follow.
  private func time(at start: Int, end: Int) -> Int16? {
    guard start + 5 <= end, self[start + 2] == UInt8(ascii: ":") else { return nil }
    for digit in [0, 1, 3, 4] where !isDigit(self[start + digit]) { return nil }
    if start + 5 < end, isDigit(self[start + 5]) { return nil }
    let hour = Int16(self[start] - 0x30) * 10 + Int16(self[start + 1] - 0x30)
    let minute = Int16(self[start + 3] - 0x30) * 10 + Int16(self[start + 4] - 0x30)
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  /// Passes blanks, marks, `:`, `-` and en and em dashes.
  private func skipSeparators(from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      if self[at].isSpace || self[at].isMark || self[at] == UInt8(ascii: ":")
        || self[at] == UInt8(ascii: "-")
      {
        at += 1
      } else if isNoBreakSpace(at: at) {
        at += 2
      } else if at + 2 < end, self[at] == 0xE2, self[at + 1] == 0x80,
        self[at + 2] == 0x93 || self[at + 2] == 0x94
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }
}
