import Vault

/// The composed bytes of some paths in one run, to sort them without making and comparing texts:
/// eight bytes make one number, the first in front.
struct PathKeys {
  private var words: [UInt64] = []
  private var starts: [Int32] = []

  init(_ paths: [String]) {
    starts.reserveCapacity(paths.count)
    words.reserveCapacity(paths.count * 6)
    for path in paths {
      starts.append(Int32(words.count))
      append(composed(path).utf8Span.span)
      // Of two spellings of one name the bytes as written decide; ASCII has one.
      if !path.utf8Span.isKnownASCII, path.utf8.contains(where: { $0 >= 0xCC }) {
        append(path.utf8Span.span)
      }
      words.append(0)
    }
  }

  /// Adds some bytes and at least one 0, which no name has.
  private mutating func append(_ bytes: Span<UInt8>) {
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      if index & 7 == 7 {
        words.append(word)
        word = 0
      }
    }
    words.append(word << UInt64(64 - 8 * (bytes.count & 7)))
  }

  /// Listings from git come sorted.
  var areSorted: Bool {
    starts.indices.dropLast().allSatisfy { precedes(starts[$0], starts[$0 + 1]) }
  }

  /// The positions of the paths in their order.
  var order: [Int32] {
    (0..<Int32(starts.count)).sorted { precedes(starts[Int($0)], starts[Int($1)]) }
  }

  private func precedes(_ a: Int32, _ b: Int32) -> Bool {
    var (a, b) = (Int(a), Int(b))
    if a == b { return false }
    while a < words.count, b < words.count {
      if words[a] != words[b] { return words[a] < words[b] }
      a += 1
      b += 1
    }
    return false
  }
}
