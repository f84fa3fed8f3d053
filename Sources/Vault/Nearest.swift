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

  /// A name that may be near. A number, because in a large vault there are thousands to a word, and
  /// threads that count the references to one text wait for each other.
  private struct Candidate {
    /// Where it stands among the names of its length.
    var index: Int32
    /// How many bits of its mask differ from the word's.
    var others: Int32
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
    let bytes = text.utf8Span.span
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x80 else { return Array(folded(text).unicodeScalars) }
      letters.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
    }
    return letters
  }

  /// The name nearest to the word, or nil if none is near enough.
  package func name(for word: String) -> String? {
    // Four bytes are the most a scalar takes: longer words need not be taken apart to be refused.
    guard word.utf8.count <= 4 * Self.longest else { return nil }
    let letters = Self.letters(word)
    guard letters.count <= Self.longest else { return nil }
    let mask = Self.shape(letters).mask
    let most = Self.bound(letters.count)
    var groups: [(texts: [String], candidates: [Candidate])] = []
    var compared = 0
    for bound in 0..<most + 1 {
      // Most words are one edit away from a name: others than those as long are looked at later.
      while groups.count < 2 * bound + 1 {
        groups.append(candidates(letters.count, mask, within: most, group: groups.count))
      }
      for (texts, candidates) in groups {
        // One edit changes at most two bits.
        for candidate in candidates where candidate.others <= 2 * bound {
          let name = texts[Int(candidate.index)]
          if editDistance(letters, Self.letters(name), atMost: bound) != nil { return name }
          compared += 1
          if compared == Self.mostCompared { return nil }
        }
      }
    }
    return nil
  }

  /// The names of one length that may be within some edits of a word.
  ///
  /// - Parameter group: 0 for those as long as the word, 1 one letter shorter, 2 one longer, and so
  ///   on.
  private func candidates(
    _ count: Int, _ mask: UInt64, within bound: Int, group: Int
  ) -> (texts: [String], candidates: [Candidate]) {
    let length = count + (group % 2 == 1 ? -(group + 1) / 2 : group / 2)
    guard byLength.indices.contains(length) else { return ([], []) }
    let masks = byLength[length].masks
    var candidates: [Candidate] = []
    for index in masks.indices {
      let others = (masks[index] ^ mask).nonzeroBitCount
      if others <= 2 * bound {
        candidates.append(Candidate(index: Int32(index), others: Int32(others)))
      }
    }
    return (byLength[length].texts, candidates)
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
