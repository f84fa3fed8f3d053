/// Finds the file that a link means, as Obsidian does: the exact path from the root, else the
/// linking note's own folder, else the shortest path; case does not count.
///
/// One worker has one resolver and asks it for each link of a note after ``begin(note:)``.
struct LinkResolver {
  let table: FileTable
  private let names: LinkTable
  private var note = 0
  /// The folded target at hand, dot parts and a leading `/` resolved.
  private var key: [UInt8] = []
  /// The folded path at hand.
  private var folded: [UInt8] = []
  /// Whether the target found last is the file's name as written; nil where that was not seen.
  private(set) var isExact: Bool?
  /// The note's own folder, folded, with a `/` behind it; nil until a link asks for it.
  private var folder: [UInt8]?

  init(_ table: FileTable, _ names: LinkTable) {
    self.table = table
    self.names = names
  }

  mutating func begin(note: Int) {
    self.note = note
    folder = nil
  }

  /// The number of the file that a decoded target means, or -1. An empty target is the note itself.
  mutating func resolve(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Int32 {
    isExact = false
    if target.isEmpty { return Int32(note) }
    if let found = names.onlyFile(bytes, target) {
      isExact = found.isExact
      return found.file
    }
    isExact = nil
    key.removeAll(keepingCapacity: true)
    appendLinkKey(bytes, target, to: &key)
    let isFromRoot = needsDotsResolved && resolveDots()
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
    folder = [0]
    return resolve(name)
  }

  /// Whether the target begins with `/`, or has a part that may be `.` or `..`.
  private var needsDotsResolved: Bool {
    var last = UInt8(ascii: "/")
    if key.first == last { return true }
    for byte in key {
      if byte == UInt8(ascii: "."), last == UInt8(ascii: "/") { return true }
      last = byte
    }
    return false
  }

  /// Resolves `.` and `..` in `key`; true if it is now a path from the root.
  private mutating func resolveDots() -> Bool {
    let slash = UInt8(ascii: "/")
    let parts = key.split(separator: slash)
    let isRelative =
      parts.first.map { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) } ?? false
    let isFromRoot = key.first == slash || isRelative
    var path: [ArraySlice<UInt8>] = []
    if isRelative, key.first != slash { path = ownFolder().split(separator: slash) }
    for part in parts {
      if part.elementsEqual("..".utf8) {
        // Above the root there is nothing to find.
        guard path.popLast() != nil else {
          key = []
          return true
        }
      } else if !part.elementsEqual(".".utf8) {
        path.append(part)
      }
    }
    key = Array(path.joined(separator: [slash]))
    return isFromRoot
  }

  private mutating func ownFolder() -> [UInt8] {
    if let folder { return folder }
    let path = table.paths[note].utf8Span.span
    var own: [UInt8] = []
    appendLinkKey(path, 0..<path.nameStart, to: &own)
    folder = own
    return own
  }
}

extension LinkResolver {
  /// The best file whose name is a part of `key`, or -1. With `ending` only notes whose name ends
  /// in as many bytes; without, a name with a `.` in it means an attachment first.
  private mutating func pick(_ name: Range<Int>, isFromRoot: Bool, ending: Int?) -> Int32 {
    let found = names.files(key.span.extracting(name))
    guard let only = found.first else { return -1 }
    if found.count == 1, ending == nil, name.lowerBound == 0, !isFromRoot { return only }
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
    for file in found {
      guard (file < table.noteCount) == notes else { continue }
      let path = table.paths[Int(file)]
      let cut = notes ? path.utf8Span.span.noteEndingLength : 0
      if let ending, cut != ending { continue }
      switch fit(path, cut: cut, end: end) {
      case .whole: return file
      case .ownFolder: if own < 0 { own = file }
      case .tail: if shortest < 0 { shortest = file }
      case .none: break
      }
    }
    if isFromRoot { return -1 }
    return own >= 0 ? own : shortest
  }

  /// How much of a path a target covers.
  private enum Fit { case whole, ownFolder, tail, none }

  private mutating func fit(_ path: String, cut: Int, end: Int) -> Fit {
    let bytes = path.utf8Span.span
    let start = bytes.count - cut - end
    // Of a path in ASCII the target must be the end as it stands.
    if path.utf8Span.isKnownASCII, start < 0 || start > 0 && bytes[start - 1] != UInt8(ascii: "/") {
      return .none
    }
    folded.removeAll(keepingCapacity: true)
    appendLinkKey(bytes, 0..<bytes.count - cut, to: &folded)
    let before = folded.count - end
    guard before >= 0, before == 0 || folded[before - 1] == UInt8(ascii: "/"),
      folded[before...].elementsEqual(key[..<end])
    else { return .none }
    if before == 0 { return .whole }
    return folded[..<before].elementsEqual(ownFolder()) ? .ownFolder : .tail
  }
}
