import Vault

/// Which files a link's last part can mean: from the folded name to the files of that name, the
/// shortest path first.
///
/// Notes are found by their stem, attachments by their whole name. Names lie in one run of bytes
/// and are found by a hash of their own, because every link of the vault asks here once.
struct LinkTable: Sendable {
  private var text: [UInt8] = []
  /// Where each name begins in `text`; one more than there are names.
  private var starts: [Int32] = [0]
  /// Where the files of each name begin in `files`; one more than there are names.
  private var firsts: [Int32] = []
  private var files: [Int32] = []
  /// Name numbers by hash, -1 where empty; a power of two.
  private var buckets: [Int32]
  private let mask: Int

  init(_ table: FileTable) {
    var size = 64
    while size < table.paths.count * 2 { size *= 2 }
    buckets = Array(repeating: -1, count: size)
    mask = size - 1
    var names: [Int32] = []
    names.reserveCapacity(table.paths.count)
    for (index, path) in table.paths.enumerated() {
      let stem = PathParts(path, isNote: index < table.noteCount).stem
      names.append(withLinkKey(stem) { insert($0) })
    }
    group(names, table)
  }

  /// The files of a folded name; empty where there is none.
  func candidates(_ key: Span<UInt8>) -> ArraySlice<Int32> {
    let name = buckets[bucket(key)]
    guard name >= 0 else { return [] }
    return files[Int(firsts[Int(name)])..<Int(firsts[Int(name) + 1])]
  }

  private mutating func insert(_ key: Span<UInt8>) -> Int32 {
    let bucket = bucket(key)
    if buckets[bucket] >= 0 { return buckets[bucket] }
    for index in key.indices { text.append(key[index]) }
    buckets[bucket] = Int32(starts.count - 1)
    starts.append(Int32(text.count))
    return buckets[bucket]
  }

  /// The bucket that holds a name, or the empty one where it would go.
  private func bucket(_ key: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in key.indices { hash = (hash ^ UInt64(key[index])) &* 0x100_0000_01B3 }
    var bucket = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while buckets[bucket] >= 0, !isName(buckets[bucket], key) { bucket = (bucket + 1) & mask }
    return bucket
  }

  private func isName(_ name: Int32, _ key: Span<UInt8>) -> Bool {
    let start = Int(starts[Int(name)])
    guard Int(starts[Int(name) + 1]) - start == key.count else { return false }
    for index in key.indices where text[start + index] != key[index] { return false }
    return true
  }

  /// Counts files by name, then puts each behind the others of its name.
  private mutating func group(_ names: [Int32], _ table: FileTable) {
    firsts = Array(repeating: 0, count: starts.count)
    for name in names { firsts[Int(name) + 1] += 1 }
    for index in 1..<firsts.count { firsts[index] += firsts[index - 1] }
    var next = firsts
    files = Array(repeating: 0, count: names.count)
    for (file, name) in names.enumerated() {
      files[Int(next[Int(name)])] = Int32(file)
      next[Int(name)] += 1
    }
    for name in 0..<starts.count - 1 where firsts[name + 1] - firsts[name] > 1 {
      files[Int(firsts[name])..<Int(firsts[name + 1])].sort { Self.isShorter($0, $1, table) }
    }
  }

  /// Fewest characters first, then by path.
  private static func isShorter(_ a: Int32, _ b: Int32, _ table: FileTable) -> Bool {
    let lengths = [a, b].map { composed(table.paths[Int($0)]).unicodeScalars.count }
    return lengths[0] == lengths[1] ? a < b : lengths[0] < lengths[1]
  }
}

/// Text as link targets and paths are compared: composed, lower case, a no-break space as a blank.
func linkKey(_ text: some StringProtocol) -> String {
  let key = folded(String(text))
  guard key.utf8.contains(0xC2) else { return key }
  return String(String.UnicodeScalarView(key.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
}

/// Lends the bytes of a text's ``linkKey(_:)``.
func withLinkKey<Result>(
  _ text: some StringProtocol, _ body: (Span<UInt8>) -> Result
) -> Result {
  let key = linkKey(text)
  return body(key.utf8Span.span)
}
