/// Names to guess from, shorter ones first, those of one length sorted byte by byte.
///
/// Their bytes lie in one run: to look at a text among many costs more than to compare it, because
/// its references are counted, and two threads that count those of one text wait for each other.
struct NamesByLength: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each name one bit for each character it holds, several characters to a bit. They stand
  /// apart, because every search goes over most of them.
  private(set) var masks: [UInt64] = []
  /// Where each name begins in `bytes`, and where the last one ends.
  private var starts: [Int32] = []
  /// By length: the first name of it.
  private var firsts: [Int] = []

  /// - Parameter longest: Names of more letters are left out, and those of none.
  init(_ names: some Sequence<String>, longest: Int) {
    let pile = NamePile(names, longest: longest)
    let count = pile.byLength.reduce(0) { $0 + $1.count }
    bytes.reserveCapacity(pile.bytes.count)
    masks.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    for names in pile.byLength {
      firsts.append(masks.count)
      if names.isEmpty { continue }
      // Files come by path, so that most of this is sorted already.
      for name in names.sorted(by: pile.precedes) {
        starts.append(Int32(bytes.count))
        bytes += pile.bytes[name.range]
        masks.append(name.mask)
      }
    }
    firsts.append(masks.count)
    starts.append(Int32(bytes.count))
  }

  /// The names of so many letters.
  func ofLength(_ length: Int) -> Range<Int> {
    firsts.indices.dropLast().contains(length) ? firsts[length]..<firsts[length + 1] : 0..<0
  }

  /// Where a name stands in `bytes`.
  func range(_ name: Int) -> Range<Int> { Int(starts[name])..<Int(starts[name + 1]) }

  subscript(name: Int) -> String { String(decoding: bytes[range(name)], as: UTF8.self) }
}

/// Names as they come.
private struct NamePile {
  struct Name {
    /// Which letters it has.
    var mask: UInt64
    /// Its first eight bytes as one number, which tells most names apart.
    var head: UInt64
    var start: Int32
    var count: Int32

    var range: Range<Int> { Int(start)..<Int(start + count) }
  }

  private(set) var bytes: [UInt8] = []
  /// By how many letters they have in folded form, up to the longest: most are a short list of short
  /// words.
  private(set) var byLength: [[Name]] = []

  init(_ names: some Sequence<String>, longest: Int) {
    // No letter is composed of more than sixteen bytes: what is longer need not be taken apart.
    for name in names where name.utf8.count <= 16 * longest {
      let text = name.utf8Span.span
      let (length, mask) = Self.shape(text)
      guard (1...longest).contains(length) else { continue }
      let (start, count) = (Int32(bytes.count), Int32(text.count))
      bytes.append(contentsOf: name.utf8)
      while byLength.count <= length { byLength.append([]) }
      byLength[length].append(
        Name(mask: mask, head: Self.head(text), start: start, count: count))
    }
  }

  /// How many letters a name has in folded form, and which.
  private static func shape(_ text: Span<UInt8>) -> (length: Int, mask: UInt64) {
    var mask: UInt64 = 0
    for index in text.indices {
      guard text[index] < 0x80 else {
        var letters: [Unicode.Scalar] = []
        readLetters(text, into: &letters)
        return (letters.count, letterMask(letters))
      }
      mask |= 1 << UInt64(text[index].asLowercase & 63)
    }
    return (text.count, mask)
  }

  private static func head(_ text: Span<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | (index < text.count ? UInt64(text[index]) : 0) }
    return head
  }

  /// Whether one name comes before another byte by byte.
  func precedes(_ a: Name, _ b: Name) -> Bool {
    if a.head != b.head { return a.head < b.head }
    let bytes = bytes.span
    let (a, b) = (bytes.extracting(a.range), bytes.extracting(b.range))
    for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }
}

/// The letters of a text in folded form, in a list that can be used again.
func readLetters(_ text: Span<UInt8>, into letters: inout [Unicode.Scalar]) {
  letters.removeAll(keepingCapacity: true)
  for index in text.indices {
    let byte = text[index]
    guard byte < 0x80 else {
      let whole = String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
      letters = Array(folded(whole).unicodeScalars)
      return
    }
    letters.append(Unicode.Scalar(byte.asLowercase))
  }
}

/// One bit for each letter that is there, several letters to a bit.
func letterMask(_ letters: [Unicode.Scalar]) -> UInt64 {
  letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
}
