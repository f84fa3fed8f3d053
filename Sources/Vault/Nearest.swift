/// Names to guess from: finds the one that a misspelled word most likely meant.
///
/// Names are compared in folded form by edit distance (insert, delete, replace, or swap two
/// neighbours). Too far is no guess: one edit for words up to 4 characters, two up to 8, else
/// three. Of equally near names the closer in length wins, then the first byte by byte.
///
/// A vault of 10,000 notes with 10,000 broken links must not cost 100 million comparisons: names
/// are kept by length, the search asks for one edit before it asks for two, a name whose set of
/// characters differs too much is passed over with one instruction, and no more than
/// ``mostCompared`` comparisons letter by letter are made for one word.
package struct Nearest: Sendable {
  /// The most comparisons letter by letter for one word.
  package static let mostCompared = 1000
  /// The longest name or word that is compared, in Unicode scalars.
  package static let longest = 96

  /// Names of one length, sorted byte by byte.
  private struct Names: Sendable {
    var texts: [String] = []
    /// For each one bit for each character it holds, several characters to a bit. They stand apart
    /// from the texts, because every search goes over most of them.
    var masks: [UInt64] = []
  }

  /// A name that may be near.
  private struct Candidate {
    var text: String
    /// How many bits of its mask differ from the word's.
    var others: Int
    var letters: [Unicode.Scalar]
  }

  private var byLength: [Names]

  package init(_ names: some Sequence<String>) {
    var byLength = Array(repeating: [(text: String, mask: UInt64)](), count: Self.longest + 1)
    for text in names {
      let (count, mask) = Self.shape(text)
      if (1...Self.longest).contains(count) { byLength[count].append((text, mask)) }
    }
    self.byLength = byLength.map { names in
      let sorted = names.sorted { precedes($0.text, $1.text) }
      return Names(texts: sorted.map(\.text), masks: sorted.map(\.mask))
    }
  }

  /// How many letters a name has in folded form, and which.
  private static func shape(_ text: String) -> (count: Int, mask: UInt64) {
    let bytes = text.utf8Span.span
    var mask: UInt64 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x80 else { return shape(letters(text)) }
      let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
      mask |= 1 << UInt64(lowered & 63)
    }
    return (bytes.count, mask)
  }

  private static func shape(_ letters: [Unicode.Scalar]) -> (count: Int, mask: UInt64) {
    (letters.count, letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) })
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    Array(folded(text).unicodeScalars)
  }

  /// The name nearest to the word, or nil if none is near enough.
  package func name(for word: String) -> String? {
    // Four bytes are the most a scalar takes: longer words need not be taken apart to be refused.
    guard word.utf8.count <= 4 * Self.longest else { return nil }
    let letters = Self.letters(word)
    guard letters.count <= Self.longest else { return nil }
    let most = Self.bound(letters.count)
    var groups = candidates(letters, within: most)
    var compared = 0
    for bound in 0..<most + 1 {
      for group in groups.indices.prefix(2 * bound + 1) {
        // One edit changes at most two bits.
        for index in groups[group].indices where groups[group][index].others <= 2 * bound {
          if groups[group][index].letters.isEmpty {
            groups[group][index].letters = Self.letters(groups[group][index].text)
          }
          let candidate = groups[group][index]
          if editDistance(letters, candidate.letters, atMost: bound) != nil {
            return candidate.text
          }
          compared += 1
          if compared == Self.mostCompared { return nil }
        }
      }
    }
    return nil
  }

  /// The names that may be within some edits of a word, by length: first those as long as it, then
  /// one letter shorter, one longer, and so on.
  private func candidates(_ letters: [Unicode.Scalar], within bound: Int) -> [[Candidate]] {
    let mask = Self.shape(letters).mask
    return (0..<max(2 * bound + 1, 1)).map { group in
      let length = letters.count + (group % 2 == 1 ? -(group + 1) / 2 : group / 2)
      guard byLength.indices.contains(length) else { return [] }
      let masks = byLength[length].masks
      return masks.indices.compactMap { index in
        let others = (masks[index] ^ mask).nonzeroBitCount
        guard others <= 2 * bound else { return nil }
        return Candidate(text: byLength[length].texts[index], others: others, letters: [])
      }
    }
  }

  /// How many edits are still near: never so many that nothing of the word is left.
  private static func bound(_ length: Int) -> Int {
    let bound = length <= 4 ? 1 : length <= 8 ? 2 : 3
    return min(bound, length - 1)
  }
}

extension Nearest {
  /// All of a few names, the nearest to the word first if one is near, the rest in their order.
  package static func ordered(_ names: [String], by word: String) -> [String] {
    guard let first = Nearest(names).name(for: word) else { return names }
    return [first] + names.filter { $0 != first }
  }
}
