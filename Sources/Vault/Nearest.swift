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

  private struct Name: Sendable {
    var text: String
    var letters: [Unicode.Scalar]
    /// One bit for each character it holds, several characters to a bit.
    var mask: UInt64
  }

  /// Names by length, each sorted byte by byte.
  private var byLength: [[Name]]

  package init(_ names: some Sequence<String>) {
    byLength = Array(repeating: [], count: Self.longest + 1)
    for text in names {
      let name = Self.name(text)
      guard !name.letters.isEmpty, name.letters.count <= Self.longest else { continue }
      byLength[name.letters.count].append(name)
    }
    for length in byLength.indices {
      byLength[length].sort { precedes($0.text, $1.text) }
    }
  }

  /// The name nearest to the word, or nil if none is near enough.
  package func name(for word: String) -> String? {
    // Four bytes are the most a scalar takes: longer words need not be taken apart to be refused.
    guard word.utf8.count <= 4 * Self.longest else { return nil }
    let word = Self.name(word)
    guard word.letters.count <= Self.longest else { return nil }
    var compared = 0
    for bound in 0..<Self.bound(word.letters.count) + 1 {
      for names in lengths(around: word.letters.count, within: bound) {
        // One edit changes at most two bits.
        for name in names where (name.mask ^ word.mask).nonzeroBitCount <= 2 * bound {
          if editDistance(word.letters, name.letters, atMost: bound) != nil { return name.text }
          compared += 1
          if compared == Self.mostCompared { return nil }
        }
      }
    }
    return nil
  }

  /// The names of nearly a length, the nearest lengths first.
  private func lengths(around length: Int, within bound: Int) -> [[Name]] {
    let offsets = (0...bound).flatMap { $0 == 0 ? [0] : [-$0, $0] }
    return offsets.map { length + $0 }.filter(byLength.indices.contains).map { byLength[$0] }
  }

  /// How many edits are still near: never so many that nothing of the word is left.
  private static func bound(_ length: Int) -> Int {
    let bound = length <= 4 ? 1 : length <= 8 ? 2 : 3
    return min(bound, length - 1)
  }

  private static func name(_ text: String) -> Name {
    let letters = Array(folded(text).unicodeScalars)
    let mask = letters.reduce(UInt64(0)) { $0 | 1 << UInt64($1.value & 63) }
    return Name(text: text, letters: letters, mask: mask)
  }
}

extension Nearest {
  /// All of a few names, the nearest to the word first if one is near, the rest in their order.
  package static func ordered(_ names: [String], by word: String) -> [String] {
    guard let first = Nearest(names).name(for: word) else { return names }
    return [first] + names.filter { $0 != first }
  }
}
