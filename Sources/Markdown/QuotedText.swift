/// A copy of a note in which the `>` before the lines of quoted paragraphs are blanks.
///
/// A construct that goes over several lines (a code span, a Markdown link) is then found in a quote
/// as it is elsewhere, at the same offsets. It is made only for notes that have such paragraphs.
struct QuotedText {
  private var bytes: [UInt8] = []

  /// Forgets the last note.
  mutating func clear() {
    bytes.clear()
  }

  /// Makes the text in a range readable in the copy; false if it has one line and needs none.
  mutating func hold(_ range: Range<Int>, of note: Span<UInt8>, quotes: UInt8) -> Bool {
    var isCopied = false
    for at in range where note[at].isLineEnd {
      if !isCopied, bytes.isEmpty { copy(note) }
      isCopied = true
      blankPrefix(from: at + 1, before: range.upperBound, quotes: quotes)
    }
    return isCopied
  }

  /// The copy, to be read while its owner is changed; `takeBack` must follow.
  mutating func lend() -> [UInt8] {
    var lent: [UInt8] = []
    swap(&lent, &bytes)
    return lent
  }

  mutating func takeBack(_ lent: consuming [UInt8]) {
    bytes = lent
  }

  private mutating func copy(_ note: Span<UInt8>) {
    unsafe note.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func blankPrefix(from start: Int, before end: Int, quotes: UInt8) {
    var at = start
    var left = quotes == .max ? Int.max : Int(quotes)
    while at < end, bytes[at].isBlank || (bytes[at] == .greater && left > 0) {
      if bytes[at] == .greater {
        bytes[at] = .space
        left -= 1
      }
      at += 1
    }
  }
}
