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

  private let names: NamesByLength

  package init(_ names: some Sequence<String>) {
    self.names = NamesByLength(names, longest: Self.longest)
  }

  /// The name nearest to the word, or nil if none is near enough.
  package func name(for word: String) -> String? {
    // Four bytes are the most a scalar takes: longer words need not be taken apart to be refused.
    guard word.utf8.count <= 4 * Self.longest else { return nil }
    var search = Search(word)
    let count = search.letters.count
    guard count <= Self.longest else { return nil }
    for bound in 0..<Self.bound(count) + 1 {
      // Those as long as the word, one letter shorter, one longer, and so on.
      for group in 0..<2 * bound + 1 {
        let length = count + (group % 2 == 1 ? -(group + 1) / 2 : group / 2)
        if let found = first(ofLength: length, within: bound, &search) { return names[found] }
        if search.compared == Self.mostCompared { return nil }
      }
    }
    return nil
  }

  /// A word that is looked for, and how far the search is.
  private struct Search {
    let letters: [Unicode.Scalar]
    let mask: UInt64
    var compared = 0
    /// The letters of the name at hand.
    var other: [Unicode.Scalar] = []

    init(_ word: String) {
      var letters: [Unicode.Scalar] = []
      readLetters(word.utf8Span.span, into: &letters)
      self.letters = letters
      mask = letterMask(letters)
    }
  }

  /// The first name of a length that is within some edits of the word, until the search gives up.
  private func first(ofLength length: Int, within bound: Int, _ search: inout Search) -> Int? {
    let masks = names.masks.span
    // One edit changes at most two bits.
    for index in names.ofLength(length)
    where (masks[index] ^ search.mask).hasAtMost(2 * bound) {
      readLetters(names.bytes.span.extracting(names.range(index)), into: &search.other)
      if editDistance(search.letters, search.other, atMost: bound) != nil { return index }
      search.compared += 1
      if search.compared == Self.mostCompared { return nil }
    }
    return nil
  }

  /// How many edits are still near: never so many that nothing of the word is left.
  private static func bound(_ length: Int) -> Int {
    let bound = length <= 4 ? 1 : length <= 8 ? 2 : 3
    return min(bound, length - 1)
  }
}

extension UInt64 {
  /// Whether no more bits than so many are set: a few are taken away sooner than all are counted.
  fileprivate func hasAtMost(_ bits: Int) -> Bool {
    var rest = self
    for _ in 0..<bits { rest &= rest &- 1 }
    return rest == 0
  }
}

extension Nearest {
  /// All of a few names, the nearest to the word first if one is near, the rest in their order.
  package static func ordered(_ names: [String], by word: String) -> [String] {
    guard let first = Nearest(names).name(for: word) else { return names }
    return [first] + names.filter { $0 != first }
  }
}
