/// A short word packed into three machine words, so that comparing it is three comparisons.
struct PackedWord: Hashable, Sendable {
  private(set) var a: UInt64 = 0
  private(set) var b: UInt64 = 0
  private(set) var c: UInt64 = 0
  private(set) var count = 0

  /// The most bytes a word may have.
  static let longest = 24

  /// Appends a byte; false where the word is full.
  @inline(__always)
  mutating func append(_ byte: UInt8) -> Bool {
    let shifted = UInt64(byte) << UInt64(8 * (count & 7))
    switch count >> 3 {
    case 0: a |= shifted
    case 1: b |= shifted
    case 2: c |= shifted
    default: return false
    }
    count += 1
    return true
  }

  /// A bucket among a power of two.
  func bucket(mask: Int) -> Int {
    let mixed =
      (a &* 0x9E37_79B9_7F4A_7C15) ^ (b &* 0xC2B2_AE3D_27D4_EB4F) ^ (c &* 0x1656_67B1_9E37_79F9)
    return Int(truncatingIfNeeded: mixed >> 40) & mask
  }
}

extension PackedWord {
  /// Nil for a word that is longer than ``longest``.
  init?(_ text: String) {
    self.init()
    let bytes = text.utf8Span.span
    for index in bytes.indices where !append(bytes[index]) { return nil }
  }
}

/// Words and what they mean, for questions asked once for every list item: no text is made to ask.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var word: PackedWord
    var value: Value
  }

  private var slots: [Slot?]
  /// How many words it holds.
  private(set) var count = 0

  init() {
    slots = Array(repeating: nil, count: 64)
  }

  subscript(word: PackedWord) -> Value? {
    get {
      var index = word.bucket(mask: slots.count - 1)
      while let slot = slots[index] {
        if slot.word == word { return slot.value }
        index = (index + 1) & (slots.count - 1)
      }
      return nil
    }
    set {
      guard let newValue else { return }
      if count * 4 >= slots.count { grow() }
      put(word, newValue)
    }
  }

  /// The same in memory of its own: two threads that count the references of one list wait for each
  /// other.
  var copied: WordTable {
    var copy = self
    copy.slots = slots.map { $0 }
    return copy
  }

  private mutating func put(_ word: PackedWord, _ value: Value) {
    var index = word.bucket(mask: slots.count - 1)
    while let slot = slots[index], slot.word != word { index = (index + 1) & (slots.count - 1) }
    if slots[index] == nil { count += 1 }
    slots[index] = Slot(word: word, value: value)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    count = 0
    for case let slot? in old { put(slot.word, slot.value) }
  }
}
