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
      names.append(insert(path.utf8Span.span, isNote: index < table.noteCount))
    }
    group(names, table)
  }

  /// Positions of the files of a folded name, for ``file(at:)``; empty where there is none.
  func candidates(_ key: Span<UInt8>) -> Range<Int> {
    let name = Int(buckets[bucket(key)])
    return name < 0 ? 0..<0 : Int(firsts[name])..<Int(firsts[name + 1])
  }

  func file(at position: Int) -> Int32 { files[position] }

  /// The only file that a bare name in ASCII can mean, found without folding it first; nil for
  /// what takes a closer look.
  func onlyFile(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int32? {
    var hash = Self.seed
    for index in name {
      let byte = bytes[index]
      if byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return nil }
      hash = Self.mix(hash, byte.lowered)
    }
    var bucket = Self.spread(hash) & mask
    while buckets[bucket] >= 0 {
      let found = Int(buckets[bucket])
      if isName(found, bytes, name) {
        let first = Int(firsts[found])
        return Int(firsts[found + 1]) == first + 1 ? files[first] : nil
      }
      bucket = (bucket + 1) & mask
    }
    return -1
  }

  private func isName(_ name: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[name])
    guard Int(starts[name + 1]) - start == range.count else { return false }
    let own = text.span
    for offset in 0..<range.count
    where own[start + offset] != bytes[range.lowerBound + offset].lowered {
      return false
    }
    return true
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func spread(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) }

  /// Writes the folded name of a path behind the others, and takes it back if it is there already.
  private mutating func insert(_ path: Span<UInt8>, isNote: Bool) -> Int32 {
    let start = text.count
    let end = path.count - (isNote ? path.noteEndingLength : 0)
    appendLinkKey(path, path.nameStart..<end, to: &text)
    let bucket = bucket(text.span.extracting(start..<text.count))
    if buckets[bucket] >= 0 {
      text.removeLast(text.count - start)
      return buckets[bucket]
    }
    buckets[bucket] = Int32(starts.count - 1)
    starts.append(Int32(text.count))
    return buckets[bucket]
  }

  /// The bucket that holds a name, or the empty one where it would go.
  private func bucket(_ key: Span<UInt8>) -> Int {
    var hash = Self.seed
    for index in key.indices { hash = Self.mix(hash, key[index]) }
    var bucket = Self.spread(hash) & mask
    while buckets[bucket] >= 0, !isName(Int(buckets[bucket]), key, 0..<key.count) {
      bucket = (bucket + 1) & mask
    }
    return bucket
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
      let range = Int(firsts[name])..<Int(firsts[name + 1])
      let lengths = files[range].map { (Self.length(table.paths[Int($0)]), $0) }
      files.replaceSubrange(range, with: lengths.sorted { $0 < $1 }.map(\.1))
    }
  }

  /// Characters of a path; those that combine count with their letter where they can.
  private static func length(_ path: String) -> Int { composed(path).unicodeScalars.count }
}
