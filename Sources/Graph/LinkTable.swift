import Vault

/// Which files a link's last part can mean: from the folded name to the files of that name, the
/// shortest path first.
///
/// Notes are found by their stem, attachments by their whole name. Every link of the vault asks
/// here once, so a name costs a look at one bucket and one at its bytes, wherever they lie.
struct LinkTable: Sendable {
  private struct Bucket: Sendable {
    var hash: UInt32 = 0
    /// Where the name's bytes begin in `text`, -1 in an empty bucket.
    var start: Int32 = -1
    var count: Int32 = 0
    /// The only file of that name, or -1 - where its files stand in `shared`.
    var file: Int32 = 0
  }

  /// Names as written where they are ASCII, else folded.
  private var text: [UInt8] = []
  private var buckets: [Bucket]
  private let mask: Int
  /// For each name of several files how many they are, then the files.
  private var shared: [Int32] = []

  init(_ table: FileTable) {
    var size = 64
    while size < table.paths.count + table.paths.count / 2 { size *= 2 }
    buckets = Array(repeating: Bucket(), count: size)
    mask = size - 1
    var twins: [Int: [Int32]] = [:]
    text.reserveCapacity(table.text.count / 2)
    for index in table.paths.indices {
      let path = table.text.span.extracting(table.range(index))
      let bucket = insert(path, Int32(index), isNote: index < table.noteCount)
      if let bucket { twins[bucket, default: [buckets[bucket].file]].append(Int32(index)) }
    }
    for (bucket, files) in twins { share(files, bucket, table) }
  }

  /// Adds a name; where it is there already, gives its bucket.
  private mutating func insert(_ path: Span<UInt8>, _ file: Int32, isNote: Bool) -> Int? {
    let name = path.nameStart..<path.count - (isNote ? path.noteEndingLength : 0)
    let start = text.count
    if path.isASCII(name) {
      path.extracting(name).withUnsafeBufferPointer { text.append(contentsOf: $0) }
    } else {
      appendLinkKey(path, name, to: &text)
    }
    let key = start..<text.count
    let hash = NameHash.of(text.span, key)
    let bucket = bucket(text.span, key, hash)
    if buckets[bucket].start >= 0 {
      text.removeLast(key.count)
      return bucket
    }
    buckets[bucket] = Bucket(
      hash: hash, start: Int32(start), count: Int32(key.count), file: file)
    return nil
  }

  private mutating func share(_ files: [Int32], _ bucket: Int, _ table: FileTable) {
    let lengths = files.map { (Self.length(table.paths[Int($0)]), $0) }
    buckets[bucket].file = Int32(-1 - shared.count)
    shared.append(Int32(files.count))
    shared += lengths.sorted { $0 < $1 }.map(\.1)
  }

  /// Characters of a path; those that combine count with their letter where they can.
  private static func length(_ path: String) -> Int { composed(path).unicodeScalars.count }
}

extension LinkTable {
  /// The files of a name.
  enum Files {
    case none
    case one(Int32)
    /// The shortest path first.
    case several(ArraySlice<Int32>)
  }

  /// The files of a folded name.
  func files(_ key: Span<UInt8>, _ name: Range<Int>) -> Files {
    let bucket = buckets[bucket(key, name, NameHash.of(key, name))]
    if bucket.start < 0 { return .none }
    if bucket.file >= 0 { return .one(bucket.file) }
    let first = Int(-1 - bucket.file) + 1
    return .several(shared[first..<first + Int(shared[first - 1])])
  }

  /// The hash of a bare name in ASCII; nil for what takes a closer look.
  static func plainHash(_ bytes: Span<UInt8>, _ name: Range<Int>) -> UInt32? {
    var hash = NameHash()
    for index in name {
      let byte = bytes[index]
      if byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return nil }
      hash.add(byte)
    }
    return hash.value
  }

  /// Reads a byte of each place in memory where names will be looked for. In a large vault none of
  /// them lies in the processor's caches: asked for together they come in the time of one.
  ///
  /// - Parameter starts: Room to work in.
  /// - Returns: A sum of what was read, so that the reading is not left out as useless.
  func fetch(_ hashes: [UInt32], _ starts: inout [Int32]) -> UInt8 {
    starts.removeAll(keepingCapacity: true)
    for hash in hashes { starts.append(buckets[Int(hash) & mask].start) }
    var sum: UInt8 = 0
    for start in starts where start >= 0 { sum &+= text[Int(start)] }
    return sum
  }

  /// The only file that a bare name in ASCII can mean, or -1, found without folding the name, and
  /// whether it is written just so; nil for what takes a closer look.
  ///
  /// - Parameter hash: Its ``plainHash(_:_:)``.
  func onlyFile(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ hash: UInt32
  ) -> (file: Int32, isExact: Bool)? {
    var index = Int(hash) & mask
    while buckets[index].start >= 0 {
      let bucket = buckets[index]
      if bucket.hash == hash, bucket.count == name.count {
        // Most links are written just as the file's name is: then one comparison says both.
        let isExact = isExactly(bucket, bytes, name)
        if isExact || isName(bucket, bytes, name) {
          return bucket.file < 0 ? nil : (bucket.file, isExact)
        }
      }
      index = (index + 1) & mask
    }
    return (-1, false)
  }

  private func isExactly(_ bucket: Bucket, _ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let own = text.span.extracting(Int(bucket.start)..<Int(bucket.start + bucket.count))
    let other = bytes.extracting(name)
    for offset in own.indices where own[offset] != other[offset] { return false }
    return true
  }

  /// The bucket that holds a name, or the empty one where it would go.
  private func bucket(_ bytes: Span<UInt8>, _ name: Range<Int>, _ hash: UInt32) -> Int {
    var index = Int(hash) & mask
    while true {
      let bucket = buckets[index]
      if bucket.start < 0 { return index }
      if bucket.hash == hash, bucket.count == name.count, isName(bucket, bytes, name) {
        return index
      }
      index = (index + 1) & mask
    }
  }

  private func isName(_ bucket: Bucket, _ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let own = text.span
    for offset in 0..<name.count {
      let byte = own[Int(bucket.start) + offset].lowered
      if byte != bytes[name.lowerBound + offset].lowered { return false }
    }
    return true
  }
}
