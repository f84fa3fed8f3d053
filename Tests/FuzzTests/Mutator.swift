/// Changes bytes at random, the same way on every machine: what a fuzzer does, without one.
struct Mutator {
  private var state: UInt64
  /// Pieces of the format that are put in whole.
  private let words: [[UInt8]]

  init(seed: UInt64, words: [[UInt8]]) {
    state = seed
    self.words = words
  }

  /// One of the texts after a few changes, now and then joined with a part of another.
  mutating func text(from corpus: [[UInt8]]) -> [UInt8] {
    var bytes = corpus[below(corpus.count)]
    for _ in 0...below(4) { change(&bytes, corpus) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ corpus: [[UInt8]]) {
    let at = below(bytes.count + 1)
    let end = min(at + below(24), bytes.count)
    switch below(7) {
    case 0: if at < bytes.count { bytes[at] ^= 1 << below(8) }
    case 1: if at < bytes.count { bytes[at] = UInt8(below(256)) }
    case 2: bytes.removeSubrange(at..<end)
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: below(bytes.count + 1))
    case 4:
      let other = corpus[below(corpus.count)]
      let start = below(other.count + 1)
      bytes.insert(contentsOf: other[start..<min(start + 60, other.count)], at: at)
    default: bytes.insert(contentsOf: words[below(words.count)], at: at)
    }
  }

  /// SplitMix64.
  private mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
