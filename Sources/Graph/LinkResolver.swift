/// Finds the file that a link means, as Obsidian does: the exact path from the root, else the
/// linking note's own folder, else the shortest path; case does not count.
///
/// One worker has one resolver and asks it for each link of a note after ``begin(note:)``.
struct LinkResolver {
  let table: FileTable
  private let names: LinkTable
  private var note = 0
  /// The folded target at hand, dot parts and a leading `/` resolved.
  private(set) var key: [UInt8] = []
  /// The folded path at hand.
  private var folded: [UInt8] = []
  /// Whether the target found last is the file's name as written; nil where that was not seen.
  private(set) var isExact: Bool?
  /// The note's own folder, folded, with a `/` behind it; nil until a link asks for it.
  private var folder: [UInt8]?
  /// What targets of many candidates meant in this folder.
  private var recent = RecentTargets()
  /// Room for ``expect(_:)``, and what it has read.
  private var starts: [Int32] = []
  private(set) var fetched: UInt8 = 0

  init(_ table: FileTable, _ names: LinkTable) {
    self.table = table
    self.names = names
  }

  mutating func begin(note: Int) {
    defer { self.note = note }
    let (last, next) = (table.folder(self.note), table.folder(note))
    let isSame =
      last.count == next.count
      && (0..<next.count).allSatisfy {
        table.text[last.lowerBound + $0] == table.text[next.lowerBound + $0]
      }
    if !isSame { forgetFolder() }
  }

  private mutating func forgetFolder() {
    folder = nil
    recent.clear()
  }

  /// Makes what targets with these hashes will be compared with quick to reach.
  mutating func expect(_ hashes: [UInt32]) { fetched = names.fetch(hashes, &starts) }

  /// The number of the file that a decoded target means, or -1. An empty target is the note itself.
  mutating func resolve(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Int32 {
    resolve(bytes, target, LinkTable.plainHash(bytes, target))
  }

  /// The same of a target whose ``LinkTable/plainHash(_:_:)`` is known.
  mutating func resolve(_ bytes: Span<UInt8>, _ target: Range<Int>, _ hash: UInt32?) -> Int32 {
    isExact = false
    if target.isEmpty { return Int32(note) }
    if let hash, let found = names.onlyFile(bytes, target, hash) {
      isExact = found.isExact
      return found.file
    }
    isExact = nil
    key.removeAll(keepingCapacity: true)
    appendLinkKey(bytes, target, to: &key)
    let isFromRoot = LinkDots.areIn(key) && resolveDots()
    let name = key.span.nameStart
    guard name < key.count else { return -1 }
    let ending = key.span.noteEndingLength
    if ending > 0 {
      let file = pick(name..<key.count - ending, isFromRoot: isFromRoot, ending: ending)
      if file >= 0 { return file }
    }
    return pick(name..<key.count, isFromRoot: isFromRoot, ending: nil)
  }

  /// As ``resolve(_:_:)``, for a text.
  mutating func resolve(_ target: String) -> Int32 {
    let bytes = target.utf8Span.span
    return resolve(bytes, 0..<bytes.count)
  }

  /// As ``resolve(_:)``, for a name that is looked up from a folder without such a file.
  mutating func resolveFromAnywhere(_ name: String) -> Int32 {
    forgetFolder()
    folder = [0]
    defer { forgetFolder() }
    return resolve(name)
  }

  /// Resolves `.` and `..` in `key`; true if it is now a path from the root.
  private mutating func resolveDots() -> Bool {
    let folder = LinkDots.isRelative(key) ? ownFolder() : []
    return LinkDots.resolve(&key, folder, &folded)
  }

  mutating func ownFolder() -> [UInt8] {
    if let folder { return folder }
    var own: [UInt8] = []
    appendLinkKey(table.text.span, table.folder(note), to: &own)
    folder = own
    return own
  }
}

extension LinkResolver {
  /// The best file whose name is a part of `key`, or -1. With `ending` only notes whose name ends
  /// in as many bytes; without, a name with a `.` in it means an attachment first.
  private mutating func pick(_ name: Range<Int>, isFromRoot: Bool, ending: Int?) -> Int32 {
    let isPlain = ending == nil && !isFromRoot
    switch names.files(key.span, name) {
    case .none: return -1
    case .one(let file):
      if isPlain, name.lowerBound == 0 { return file }
      let isWanted = ending == nil || Int(file) < table.noteCount
      let fit = isWanted ? fit(file, end: name.upperBound, ending) : .none
      return fit == .none || isFromRoot && fit != .whole ? -1 : file
    case .several(let found):
      // A name like `Overview` may stand in every folder; every note of a folder means the same.
      guard isPlain, found.count >= RecentTargets.worthwhile else {
        return pick(found, name, isFromRoot, ending)
      }
      if let file = recent.file(key) { return file }
      let file = pick(found, name, isFromRoot, ending)
      recent.add(key, file)
      return file
    }
  }

  private mutating func pick(
    _ found: ArraySlice<Int32>, _ name: Range<Int>, _ isFromRoot: Bool, _ ending: Int?
  ) -> Int32 {
    let notes = pick(found, notes: true, end: name.upperBound, isFromRoot, ending)
    if ending != nil { return notes }
    let attachments = pick(found, notes: false, end: name.upperBound, isFromRoot, nil)
    let hasDot = key[name].contains(UInt8(ascii: "."))
    let (first, second) = hasDot ? (attachments, notes) : (notes, attachments)
    return first >= 0 ? first : second
  }

  private mutating func pick(
    _ found: ArraySlice<Int32>, notes: Bool, end: Int, _ isFromRoot: Bool, _ ending: Int?
  ) -> Int32 {
    var own: Int32 = -1
    var shortest: Int32 = -1
    for file in found where (file < table.noteCount) == notes {
      switch fit(file, end: end, ending) {
      case .whole: return file
      case .ownFolder: if own < 0 { own = file }
      case .tail: if shortest < 0 { shortest = file }
      case .none: break
      }
    }
    if isFromRoot { return -1 }
    return own >= 0 ? own : shortest
  }
}
